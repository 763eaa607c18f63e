import { CAUSES, type Cause } from '../../utils/core/movement/exercise.ts';
import type { Profile } from '../../utils/core/movement/profile.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Segmented } from '../Segmented.tsx';
import styles from './CauseQuestions.module.css';

type Props = {
  readonly causes: Profile['causes'];
  /** Answered with never, which is stored like no answer. */
  readonly never: readonly Cause[];
  /** 0 never, 1 sometimes, 2 often. */
  readonly onAnswer: (cause: Cause, weight: 0 | 1 | 2) => void;
};

const ANSWERS = ['never', 'sometimes', 'often'] as const;
const WEIGHTS = { never: 0, sometimes: 1, often: 2 } as const;

/** Five questions about the day, none answered beforehand. */
export function CauseQuestions({ causes, never, onAnswer }: Props) {
  return (
    <div class={styles.list}>
      {CAUSES.map((cause) => {
        const question = t(`options_felt_${cause}`);
        const weight = causes[cause] ?? (never.includes(cause) ? 0 : null);
        return (
          <div key={cause} class={styles.row}>
            <p class={styles.question} aria-hidden="true">
              {question}
            </p>
            <Segmented
              label={question}
              value={weight === null ? null : ANSWERS[weight]}
              options={ANSWERS.map((value) => ({ value, label: t(`options_felt_${value}`) }))}
              onChange={(value) => onAnswer(cause, WEIGHTS[value])}
            />
          </div>
        );
      })}
    </div>
  );
}
