import type { Happening } from '../../utils/core/tracking/event.ts';
import type { TurnStart } from '../../utils/platform/storage.ts';

/** What a reminder to change position was answered with: the other of the two, or only that it is another one. */
export function nextPosition({ state }: TurnStart): Happening {
  return { type: 'positionChanged', to: state.position === null ? 'other' : other(state.position.now) };
}

/** From sitting to standing and back; who said nothing yet has been sitting. */
export function otherPosition({ state }: TurnStart): Happening {
  return { type: 'positionChanged', to: other(state.position?.now ?? 'sit') };
}

function other(now: 'sit' | 'stand'): 'sit' | 'stand' {
  return now === 'sit' ? 'stand' : 'sit';
}
