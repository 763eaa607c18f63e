import { useId, useState } from 'preact/hooks';
import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import type { Answer, CheckItem, GivenAnswer } from '../../../utils/core/workspace/checklist.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { DOWN, UP } from '../../icons.ts';
import { Segmented } from '../../Segmented.tsx';
import { CheckDetails } from './CheckDetails.tsx';
import styles from './CheckRow.module.css';

type Props = {
  readonly item: CheckItem;
  readonly words: CheckWords;
  readonly given: GivenAnswer | null;
  readonly best: boolean;
  readonly onAnswer: (answer: Answer) => void;
};

/** One question with its answer; open, it says how to check, what to do and why. */
export function CheckRow({ item, words, given, best, onAnswer }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class={styles.row}>
      <h3 class={styles.question} data-open={open}>
        {best && <span class={styles.best}>{t('options_best_fix')}</span>}
        <button
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
          onChange={onAnswer}
        />
      </div>
      <div class={styles.details} id={id} hidden={!open}>
        {open && <CheckDetails item={item} words={words} given={given} />}
      </div>
    </div>
  );
}
