import type { Offer } from '../../utils/core/movement/offer.ts';
import type { Parts } from './parts.ts';

/** The address of Options. */
export const OPTIONS = '/options.html';

/** What can be opened, one at a time: a list of choices, or the last decisions. */
export type Opened = 'pause' | 'snooze' | 'call' | 'why';

export type PopupProps = {
  readonly parts: Parts;
  readonly offer: Offer | null;
  readonly opened: Opened | null;
  /** Opens it, or closes it if it is open. */
  readonly onToggle: (what: Opened) => void;
  /** What a screen reader says after the last change. */
  readonly spoken: (fact: string, latest: string) => string;
  /** The scene has been painted; until then the rest waits, so that the number need not. */
  readonly painted: boolean;
};
