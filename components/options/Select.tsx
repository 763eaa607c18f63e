import styles from './Select.module.css';

type Props<Value extends string> = {
  readonly id: string;
  /** Spoken where no label with a `for` stands beside it. */
  readonly label?: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  /** Id of the sentence that says what to choose, if the choice is wrong. */
  readonly problem?: string | undefined;
  readonly onChange: (value: Value) => void;
};

/** One of many names. */
export function Select<Value extends string>({ id, label, options, value, problem, onChange }: Props<Value>) {
  return (
    <select
      id={id}
      class={styles.select}
      aria-label={label}
      aria-invalid={problem !== undefined}
      aria-describedby={problem}
      value={value}
      onChange={(event) => {
        const chosen = options[event.currentTarget.selectedIndex];
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
