import { signal } from '@preact/signals';

const query = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the person asked for nothing to move. */
export const reduced = signal(query.matches);

/** Follows the system's setting from here on. */
export function followMotion(): void {
  query.addEventListener('change', () => {
    reduced.value = query.matches;
  });
}
