import type { Happening } from '../../utils/core/tracking/event.ts';
import type { TurnStart } from '../../utils/platform/storage.ts';
import { dispatch } from './dispatch.ts';
import { otherPosition } from './position.ts';
import { startOrShow } from './toast.ts';

/** "In a call" by a key lasts so long unless it is ended before, minutes. */
const CALL_MINUTES = 30;

/** What a key of the keyboard does, by the name the manifest gives it. */
export function obey(command: string): Promise<void> | undefined {
  switch (command) {
    case 'start-break':
      return startOrShow();
    case 'snooze':
      return dispatch({ type: 'snoozed' });
    case 'in-call':
      return dispatch(toggleCall);
    case 'sit-stand':
      return dispatch(otherPosition);
    default:
      return undefined;
  }
}

/** In a call, or no longer. */
function toggleCall({ state }: TurnStart): Happening {
  return state.busy === null ? { type: 'busy', kind: 'call', minutes: CALL_MINUTES } : { type: 'freed' };
}
