import { signal } from '@preact/signals';

// In one column under 560 px, and in two while the second is as narrow as that.
const query = matchMedia('(max-width: 559px), (min-width: 860px) and (max-width: 1079px)');

/** Whether there is no room for a body with labels on both sides. */
export const narrow = signal(query.matches);

query.addEventListener('change', () => {
  narrow.value = query.matches;
});
