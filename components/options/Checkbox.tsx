import { useId } from 'preact/hooks';
import styles from './Checkbox.module.css';

type Props = {
  readonly name: string;
  /** One sentence under the name. */
  readonly hint?: string;
  /** A few words behind it, and how they are spoken. */
  readonly aside?: { readonly shown: string; readonly spoken: string };
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

/** One of several things that may each be so. The whole row is the target. */
export function Checkbox({ name, hint, aside, on, onChange }: Props) {
  const id = useId();
  const more = [hint !== undefined && `${id}-hint`, aside && `${id}-aside`].filter(Boolean).join(' ');
  return (
    <label class={styles.row} data-wide={hint !== undefined}>
      <input
        class={styles.box}
        type="checkbox"
        checked={on}
        aria-labelledby={id}
        aria-describedby={more === '' ? undefined : more}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={styles.words}>
        <span class={styles.name} id={id}>
          {name}
        </span>
        {hint !== undefined && (
          <span class={styles.hint} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      {aside && (
        <span class={styles.aside}>
          <span aria-hidden="true">{aside.shown}</span>
          <span class="spoken" id={`${id}-aside`}>
            {aside.spoken}
          </span>
        </span>
      )}
    </label>
  );
}
