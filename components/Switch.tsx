import { useId } from 'preact/hooks';
import styles from './Switch.module.css';

type Props = {
  readonly label: string;
  /** One sentence under the label. */
  readonly note?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  /** The label is spoken only: its words stand elsewhere in the row. */
  readonly labelHidden?: boolean;
};

/** On or off, at once. The whole row is the target. */
export function Switch({ label, note, on, onChange, disabled = false, labelHidden = false }: Props) {
  const noteId = useId();
  return (
    <label class={styles.row}>
      <span class={labelHidden ? 'spoken' : styles.words}>
        <span>{label}</span>
        {note && (
          <span id={noteId} class={styles.note}>
            {note}
          </span>
        )}
      </span>
      <input
        class={styles.switch}
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        aria-label={label}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
