import styles from './Icon.module.css';
import { ICONS, TURNING } from './icons.ts';

export type IconName = keyof typeof ICONS;

type Shape = { readonly line?: string; readonly solid?: string };
type Props = { readonly name: IconName; readonly size?: number; readonly class?: string | undefined };

/** A small sign beside a word. Assistive technology hears the word only. `size` in CSS pixels. */
export function Icon({ name, size = 20, class: extra = '' }: Props) {
  const { line, solid }: Shape = ICONS[name];
  const turns = TURNING.has(name) ? styles.turns : '';
  return (
    <svg class={`${turns} ${extra}`} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {solid && <path d={solid} fill="currentColor" />}
      {line && <path class={styles.line} d={line} />}
    </svg>
  );
}
