import { Icon } from '../../Icon.tsx';
import { CHECK } from '../../icons.ts';
import styles from './Chips.module.css';

type Props<Value extends string> = {
  readonly label: string;
  /** The label is spoken only: its words stand above. */
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (value: Value, on: boolean) => void;
};

/** Short things of which each may be so; a chosen one has a tick. */
export function Chips<Value extends string>({ label, labelHidden = false, options, chosen, onChange }: Props<Value>) {
  return (
    <fieldset class={styles.set}>
      <legend class={labelHidden ? 'spoken' : styles.label}>{label}</legend>
      <div class={styles.chips}>
        {options.map(({ value, name }) => (
          <label class={styles.chip} key={value}>
            <input
              class={styles.input}
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => onChange(value, event.currentTarget.checked)}
            />
            <Icon of={CHECK} size={16} class={styles.tick} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
