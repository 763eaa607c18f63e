import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIELDS, type Change } from '../../../../utils/core/history/insights/change.ts';
import type { Insight } from '../../../../utils/core/history/insights/insight.ts';
import { SECOND } from '../../../../utils/core/time/moment.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { dateOf } from '../../../../utils/platform/i18n-calendar.ts';
import { Button } from '../../../Button.tsx';
import { UNDO } from '../../../page-icons.ts';
import { LockNote } from '../../Locked.tsx';
import { useLock } from '../../locks.ts';
import { changeText } from './change-text.ts';
import { numbersOf, titleOf } from './insight-text.ts';
import { settingOf } from './setting-of.ts';
import styles from './Insights.module.css';

/** A change that was made can be taken back for so long, ms. */
const UNDO_FOR = 10 * SECOND;

export type ItemProps = {
  readonly insight: Insight;
  /** Until when it would be hidden from now on, epoch ms. */
  readonly until: number;
  /** Until when it is hidden already; `null`: it is not. */
  readonly away: number | null;
  /** Hides it, or shows it again. */
  readonly onHide: (hide: boolean) => void;
  /** Makes the change. @returns what takes it back */
  readonly onChange: (change: Change) => () => void;
};

/** What stands out, with its numbers, the one change that may follow, and a way to put it away. */
export function InsightItem({ insight, until, away, onHide, onChange }: ItemProps) {
  const [hiddenUntil, setHidden] = useState(away);
  const hidden = hiddenUntil !== null;
  const id = useId();
  const title = titleOf(insight.about);
  const section = settingOf(insight.about);
  const hide = (on: boolean): void => {
    setHidden(on ? until : null);
    onHide(on);
  };
  return (
    <li class={styles.item} aria-labelledby={id}>
      <div class={styles.head}>
        <h3 class={hidden ? styles.past : styles.title} id={id}>
          {title}
        </h3>
        <span class={styles.sure} data-sure={insight.sure}>
          {t(`insights_sure_${insight.sure}`)}
        </span>
      </div>
      {!hidden && (
        <>
          <p class={styles.numbers}>{numbersOf(insight)}</p>
          {insight.change === null ? (
            <p class={styles.numbers}>
              <a href={`#${section}`}>{t('insights_see', t(`options_nav_${section}`))}</a>
            </p>
          ) : (
            <Do change={insight.change} onChange={onChange} />
          )}
        </>
      )}
      <Away until={hiddenUntil} by={id} onHide={hide} />
    </li>
  );
}

type DoProps = Pick<ItemProps, 'onChange'> & { readonly change: Change };

/** The change with what it does, said before; then, for ten seconds, the way back. */
function Do({ change, onChange }: DoProps) {
  const [back, setBack] = useState<{ readonly undo: () => void } | null>(null);
  const [done, setDone] = useState(false);
  const lock = useLock(FIELDS[change.set]);
  const id = useId();
  const button = useFocusAfter(done && back !== null ? 'done' : 'open');
  useEffect(() => {
    if (back === null) return undefined;
    const timer = setTimeout(() => {
      const undo = button.current;
      // The focus goes to what is left of the row.
      if (undo !== null && undo === document.activeElement)
        undo.closest('li')?.querySelector<HTMLElement>('[data-last]')?.focus();
      setBack(null);
    }, UNDO_FOR);
    return () => clearTimeout(timer);
  }, [back, button]);
  const [name, says] = changeText(change);
  if (lock !== null) return <LockNote id={id} text={lock} />;
  return (
    <div class={styles.change}>
      <p class={styles.says} id={id}>
        {says}
      </p>
      {!done && (
        <Button
          describedBy={id}
          buttonRef={button}
          onClick={() => {
            setBack({ undo: onChange(change) });
            setDone(true);
          }}
        >
          {name}
        </Button>
      )}
      <output>{done && t('insights_done')}</output>
      {done && back !== null && (
        <Button
          kind="quiet"
          icon={UNDO}
          describedBy={id}
          buttonRef={button}
          onClick={() => {
            back.undo();
            setBack(null);
            setDone(false);
          }}
        >
          {t('options_own_undo')}
        </Button>
      )}
    </div>
  );
}

type AwayProps = {
  readonly until: number | null;
  readonly by: string;
  readonly onHide: (on: boolean) => void;
};

function Away({ until, by, onHide }: AwayProps) {
  const hidden = until !== null;
  const button = useFocusAfter(hidden);
  return (
    <p class={styles.away}>
      <output>{until !== null && t('insights_hidden', dateOf(until))}</output>
      <button
        type="button"
        data-last
        class={styles.word}
        aria-describedby={by}
        ref={button}
        onClick={() => onHide(!hidden)}
      >
        {t(hidden ? 'insights_show' : 'insights_hide')}
      </button>
    </p>
  );
}

/** The button that takes the place of the one that was pressed takes its focus. */
function useFocusAfter(step: string | boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef(step);
  useLayoutEffect(() => {
    if (first.current !== step) button.current?.focus();
    first.current = step;
  }, [step]);
  return button;
}
