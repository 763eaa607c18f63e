import { useId } from 'preact/hooks';
import { LONGEST_COMPUTER_NAME } from '../../../../utils/core/sync/days.ts';
import type { Sharer } from '../../../../utils/core/sync/share.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { dayName } from '../../../../utils/platform/i18n-calendar.ts';
import { Button } from '../../../Button.tsx';
import { Removed } from '../../movement/own/Removed.tsx';
import { useTyping } from '../../notes/use-typing.ts';
import styles from './Computers.module.css';

export type ComputersProps = {
  readonly sharers: readonly Sharer[];
  /** What the others call this computer; empty if nothing. */
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The one that was forgotten last. */
  readonly forgotten: Sharer | null;
  readonly onName: (name: string) => void;
  readonly onForget: (sharer: Sharer) => void;
  readonly onUndo: () => void;
};

/** Computers that share their days, this one with its name. */
export function Computers({ sharers, name, today, forgotten, onName, onForget, onUndo }: ComputersProps) {
  const id = useId();
  const typing = useTyping(name, (typed) => {
    if (typed.trim() !== name) onName(typed.trim());
    return true;
  });
  const others = sharers.filter(({ isThis }) => !isThis);
  return (
    <div class={styles.computers}>
      <label class={styles.label} for={id}>
        {t('data_share_name')}
      </label>
      <input
        id={id}
        class={styles.input}
        type="text"
        autoComplete="off"
        maxLength={LONGEST_COMPUTER_NAME}
        aria-describedby={`${id}-hint`}
        value={typing.value}
        onInput={(event) => typing.onInput(event.currentTarget.value)}
        onChange={(event) => typing.onChange(event.currentTarget.value)}
      />
      <p class={styles.hint} id={`${id}-hint`}>
        {t('data_share_name_hint')}
      </p>
      {others.length === 0 ? (
        <p class={styles.hint}>{t('data_share_alone')}</p>
      ) : (
        <>
          <p class={styles.label} id={`${id}-list`}>
            {t('data_share_others')}
          </p>
          <p class={styles.hint}>{t('data_share_forget_hint')}</p>
          <ul aria-labelledby={`${id}-list`}>
            {others.map((each) => (
              <li class={styles.item} key={each.device}>
                <span class={styles.name}>
                  {/* A name keeps its own direction, at the place where the line begins. */}
                  <span id={`${id}-${each.device}`}>
                    <bdi>{calledOf(each)}</bdi>
                  </span>
                  <span class={styles.hint}>{t('data_share_seen', dayName(each.seen, today))}</span>
                </span>
                <Button describedBy={`${id}-${each.device}`} onClick={() => onForget(each)}>
                  {t('data_share_forget')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {forgotten !== null && others.every(({ device }) => device !== forgotten.device) && (
        <Removed key={forgotten.device} name={calledOf(forgotten)} onUndo={onUndo} />
      )}
    </div>
  );
}

/** What a computer is called: as the person named it, or by the beginning of its own random name. */
function calledOf({ name, device }: Sharer): string {
  return name === '' ? t('data_share_unnamed', device.slice(0, 4)) : name;
}
