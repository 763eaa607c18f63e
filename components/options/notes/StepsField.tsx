import { useId } from 'preact/hooks';
import { MOST_STEPS } from '../../../utils/core/diary/diary.ts';
import { stepsTyped } from '../../../utils/core/diary/steps-typed.ts';
import { number, t } from '../../../utils/platform/i18n.ts';
import { FieldProblem } from '../FieldProblem.tsx';
import styles from './Field.module.css';
import { useTyping } from './use-typing.ts';

type Props = {
  /** `null`: no entry. */
  readonly steps: number | null;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onChange: (steps: number | null) => void;
};

/** Steps of a day as a phone shows them. Any other text stays in the field, with what to do about it. */
export function StepsField({ steps, labelledBy, describedBy, onChange }: Props) {
  const id = useId();
  const typing = useTyping(steps === null ? '' : String(steps), (typed) => {
    const meant = stepsTyped(typed);
    if (meant === 'refused') return false;
    if (meant !== steps) onChange(meant);
    return true;
  });
  const problem =
    steps === null
      ? t('diary_steps_wrong_empty', number(MOST_STEPS))
      : t('diary_steps_wrong', number(MOST_STEPS), number(steps));
  return (
    <span class={styles.field}>
      <input
        class={styles.input}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={typing.refused ? `${id} ${describedBy}` : describedBy}
        aria-invalid={typing.refused}
        value={typing.value}
        onInput={(event) => typing.onInput(event.currentTarget.value)}
        onChange={(event) => typing.onChange(event.currentTarget.value)}
      />
      {typing.refused && (
        <span class={styles.problem} role="alert">
          <FieldProblem id={id} text={problem} />
        </span>
      )}
    </span>
  );
}
