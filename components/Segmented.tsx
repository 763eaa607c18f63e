import { useId } from 'preact/hooks';
import styles from './Segmented.module.css';

type Props<Value extends string> = {
  /** What is chosen; spoken, not drawn. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** `null`: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
};

/** A few short choices side by side; arrow keys move between them. */
export function Segmented<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const group = useId();
  return (
    <fieldset class={styles.track}>
      <legend class="spoken">{label}</legend>
      {options.map((option) => (
        <label class={styles.segment} key={option.value}>
          <input
            class={styles.input}
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
