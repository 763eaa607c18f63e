import type { ComponentChildren } from 'preact';
import styles from './CheckGrid.module.css';

type Props = {
  readonly title: string;
  readonly titleHidden?: boolean;
  readonly hint?: string;
  readonly children: ComponentChildren;
};

/** Several short checkboxes side by side under one name. */
export function CheckGrid({ title, titleHidden = false, hint, children }: Props) {
  return (
    <fieldset class={styles.set}>
      <legend class={titleHidden ? 'spoken' : styles.title}>{title}</legend>
      {hint !== undefined && <p class={styles.hint}>{hint}</p>}
      <div class={styles.grid}>{children}</div>
    </fieldset>
  );
}
