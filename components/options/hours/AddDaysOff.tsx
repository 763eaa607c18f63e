import type { Ref } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDaysOff, daysRefused, type DaysRefused } from '../../../utils/core/settings/edit-days-off.ts';
import { MOST_DAYS_OFF } from '../../../utils/core/settings/limits.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { FieldProblem } from '../FieldProblem.tsx';
import styles from './AddDaysOff.module.css';

type Props = {
  readonly dates: readonly string[];
  readonly today: string;
  /** The field for the first day. */
  readonly first: Ref<HTMLInputElement>;
  readonly onChange: (dates: readonly string[]) => void;
};

const PROBLEMS = {
  noDate: 'options_off_wrong_no_date',
  backwards: 'options_off_wrong_backwards',
  past: 'options_off_wrong_past',
  known: 'options_off_wrong_known',
  tooMany: 'options_off_wrong_too_many',
} as const;

/** Adds one day off, or all days between two dates. */
export function AddDaysOff({ dates, today, first, onChange }: Props) {
  const id = useId();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [refused, setRefused] = useState<DaysRefused | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [tries]);
  const add = (): void => {
    const why = daysRefused(dates, from, to, today);
    setRefused(why);
    setTries(tries + 1);
    if (why !== null) return;
    onChange(addDaysOff(dates, from, to));
    setFrom('');
    setTo('');
  };
  const field = (last: boolean) => {
    const wrong = refused !== null && (refused === 'backwards') === last;
    return {
      class: styles.input,
      type: 'date',
      max: '9999-12-31',
      'aria-invalid': wrong,
      'aria-describedby': wrong ? `${id}-problem` : undefined,
    } as const;
  };
  return (
    <form
      ref={form}
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class={styles.field}>
        {t('options_off_from')}
        <input
          {...field(false)}
          ref={first}
          min={today}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </label>
      <label class={styles.field}>
        {t('options_off_to')}
        <input {...field(true)} min={from || today} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      </label>
      <Button type="submit">{t('options_add')}</Button>
      {refused !== null && (
        <span class={styles.problem} role="alert">
          <FieldProblem id={`${id}-problem`} text={t(PROBLEMS[refused], MOST_DAYS_OFF)} />
        </span>
      )}
    </form>
  );
}
