import type { Verbs } from '../../components/popup/Actions.tsx';
import type { Offer } from '../../utils/core/movement/offer.ts';
import type { Parts } from './parts.ts';

/** The address of Options. */
export const OPTIONS = '/options.html';

export type PopupProps = {
  readonly verbs: Verbs;
  readonly parts: Parts;
  readonly offer: Offer | null;
  readonly pausing: boolean;
  readonly onPausing: (pausing: boolean) => void;
  /** What a screen reader says after the last change. */
  readonly spoken: (fact: string, latest: string) => string;
  /** The scene has been painted; until then the rest waits, so that the number need not. */
  readonly painted: boolean;
};
