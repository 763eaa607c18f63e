import { Icon } from './Icon.tsx';
import { CHECK } from './icons.ts';
import styles from './ToggleChip.module.css';

type Props = { readonly name: string; readonly on: boolean; readonly onToggle: (on: boolean) => void };

/** A word to be pressed on and off; while it is on it carries a tick. */
export function ToggleChip({ name, on, onToggle }: Props) {
  return (
    <button type="button" class={styles.chip} aria-pressed={on} onClick={() => onToggle(!on)}>
      {on && <Icon of={CHECK} size={16} />}
      {name}
    </button>
  );
}
