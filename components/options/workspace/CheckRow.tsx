import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import type { Units } from '../../../utils/core/workspace/amount.ts';
import { againAt } from '../../../utils/core/workspace/again.ts';
import type { CheckItem } from '../../../utils/core/workspace/checklist.ts';
import type { Workspace } from '../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { DOWN, UP } from '../../icons.ts';
import { Segmented } from '../../Segmented.tsx';
import type { WorkspaceActs } from './acts.ts';
import { CheckDetails } from './CheckDetails.tsx';
import styles from './CheckRow.module.css';

type Props = {
  readonly item: CheckItem;
  readonly words: CheckWords;
  readonly workspace: Workspace;
  readonly units: Units;
  /** Epoch ms. */
  readonly now: number;
  readonly best: boolean;
  /** A link led here. */
  readonly asked: boolean;
  readonly acts: WorkspaceActs;
};

/** One question with its answer; open, it says how to check, what to do and why. */
export function CheckRow({ item, words, workspace, units, now, best, asked, acts }: Props) {
  const id = useId();
  const [open, setOpen] = useState(asked);
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!asked) return;
    setOpen(true);
    toggle.current?.scrollIntoView({ block: 'start' });
    toggle.current?.focus({ preventScroll: true });
  }, [asked]);
  const given = workspace.answers[item.id];
  const again = (againAt(workspace, item.id) ?? Infinity) <= now;
  return (
    <div class={styles.row}>
      <h3 class={styles.question} data-open={open}>
        {best && <span class={styles.best}>{t('options_best_fix')}</span>}
        {again && <span class={styles.best}>{t('workspace_again')}</span>}
        <button
          ref={toggle}
          type="button"
          class={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon of={open ? UP : DOWN} size={16} />
          <span id={`${id}-question`}>{words.question}</span>
        </button>
      </h3>
      <div class={styles.answer}>
        <Segmented
          label={words.question}
          value={given?.answer ?? null}
          options={[
            { value: 'yes', label: t('options_answer_yes') },
            { value: 'no', label: t('options_answer_no') },
            { value: 'na', label: t('options_answer_na') },
          ]}
          onChange={(answer) => acts.answer(item.id, answer)}
        />
        {again && given && (
          <button type="button" class={styles.still} onClick={() => acts.answer(item.id, given.answer)}>
            {t('workspace_still', t(`options_answer_${given.answer}`))}
          </button>
        )}
      </div>
      <div class={styles.details} id={id} hidden={!open}>
        {open && <CheckDetails item={item} words={words} workspace={workspace} units={units} now={now} acts={acts} />}
      </div>
    </div>
  );
}
