import { useId } from 'preact/hooks';
import type { Span } from '../../../../utils/core/history/erase-span.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { FieldProblem } from '../../FieldProblem.tsx';
import styles from './Dates.module.css';
import type { problemOf } from './erasing.ts';

type Props = Span & {
  readonly several: boolean;
  readonly today: string;
  readonly problem: ReturnType<typeof problemOf>;
  readonly onDates: (span: Span) => void;
};

/** One date, or the first and the last of several. */
export function Dates({ from, to, several, today, problem, onDates }: Props) {
  const id = useId();
  const field = (value: string, wrong: boolean, change: (date: string) => Span) => ({
    class: styles.input,
    type: 'date' as const,
    max: today,
    value,
    'aria-invalid': wrong,
    'aria-describedby': wrong ? id : undefined,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onDates(change(event.currentTarget.value)),
  });
  return (
    <div class={styles.dates}>
      <label class={styles.field}>
        {t(several ? 'data_erase_from' : 'data_erase_date')}
        <input {...field(from, problem === 'choose' && from === '', (date) => ({ from: date, to }))} />
      </label>
      {several && (
        <label class={styles.field}>
          {t('data_erase_to')}
          <input {...field(to, problem !== null && from !== '', (date) => ({ from, to: date }))} />
        </label>
      )}
      {problem !== null && (
        <span class={styles.problem} role="alert">
          <FieldProblem id={id} text={t(`data_erase_wrong_${problem}`)} />
        </span>
      )}
    </div>
  );
}
