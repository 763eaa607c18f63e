import styles from './Icon.module.css';
import type { Sign } from './icons.ts';

type Props = { readonly of: Sign; readonly size?: number; readonly class?: string | undefined };

/** A small sign beside a word. Assistive technology hears the word only. `size` in CSS pixels. */
export function Icon({ of, size = 20, class: extra = '' }: Props) {
  const { line, solid, turns } = of;
  return (
    <svg
      class={`${turns ? styles.turns : ''} ${extra}`}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {solid && <path d={solid} fill="currentColor" />}
      {line && <path class={styles.line} d={line} />}
    </svg>
  );
}
