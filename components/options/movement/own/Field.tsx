import type { TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import { FieldProblem } from '../../FieldProblem.tsx';
import styles from './Field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  /** Of a text: how many letters it holds at most. */
  readonly most?: number;
  /** Of a number. */
  readonly limits?: { readonly min: number; readonly max: number };
  readonly problem: string | undefined;
  readonly onInput: (typed: string) => void;
};

/** A line of text, or a number, with its label above and what is wrong below. */
export function Field({ label, value, most, limits, problem, onInput }: Props) {
  const id = useId();
  const shared = {
    id,
    class: styles.input,
    autoComplete: 'off',
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    onInput: (event: TargetedEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  };
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      {limits ? <input {...shared} {...limits} type="number" /> : <input {...shared} type="text" maxLength={most} />}
      {problem !== undefined && <FieldProblem id={`${id}-problem`} text={problem} />}
    </div>
  );
}
