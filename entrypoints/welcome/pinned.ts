import { signal } from '@preact/signals';
import { watchPinned } from '../../utils/platform/pinned.ts';

/** Whether the icon stands in the toolbar; `null` where the browser does not tell. */
export const pinned = signal<boolean | null>(null);

/** Follows it from here on. */
export function followPinned(): void {
  watchPinned((is) => {
    pinned.value = is;
  });
}
