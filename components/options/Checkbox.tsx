import { useId } from 'preact/hooks';
import styles from './Checkbox.module.css';

type Props = {
  readonly name: string;
  /** A few small words under the name. */
  readonly note?: string;
  /** A sentence under the name; the name is then as large as that of a setting. */
  readonly hint?: string;
  /** A few words at the end of the row. */
  readonly aside?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

/** One of several things that may each be so. The whole row is the target. */
export function Checkbox({ name, note, hint, aside, on, onChange }: Props) {
  const id = useId();
  const under = hint ?? note;
  const more = [under !== undefined && `${id}-under`, aside !== undefined && `${id}-aside`].filter(Boolean).join(' ');
  return (
    <label class={styles.row} data-large={hint !== undefined}>
      <input
        class={styles.box}
        type="checkbox"
        checked={on}
        aria-labelledby={id}
        aria-describedby={more === '' ? undefined : more}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span class={styles.name} id={id}>
          {name}
        </span>
        {under !== undefined && (
          <span class={styles.under} id={`${id}-under`}>
            {under}
          </span>
        )}
      </span>
      {aside !== undefined && (
        <span class={styles.aside} id={`${id}-aside`}>
          {aside}
        </span>
      )}
    </label>
  );
}
