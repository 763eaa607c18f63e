import type { Answer } from '../../../../utils/core/workspace/checklist.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { Icon } from '../../../Icon.tsx';
import { CHECK } from '../../../icons.ts';
import { digitOf, letterOf } from './keys.ts';
import styles from './WalkAnswers.module.css';

type Props = {
  /** What is being answered; spoken with the group. */
  readonly question: string;
  /** What was answered in this walk. */
  readonly given: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
};

const ANSWERS = ['yes', 'no', 'na'] as const;

/** The three answers, large, each alike. */
export function WalkAnswers({ question, given, onAnswer }: Props) {
  return (
    <fieldset class={styles.answers} aria-label={question}>
      {ANSWERS.map((answer) => {
        const letter = letterOf(answer);
        const digit = digitOf(answer);
        return (
          <button
            key={answer}
            type="button"
            class={styles.answer}
            aria-pressed={given === answer}
            aria-keyshortcuts={letter === null ? digit : `${digit} ${letter}`}
            title={letter === null ? t('walk_key', digit) : t('walk_keys', digit, letter)}
            // The second half of a double click would answer a question that nobody has read.
            onClick={({ detail }) => detail < 2 && onAnswer(answer)}
          >
            {given === answer && <Icon of={CHECK} />}
            {t(`options_answer_${answer}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
