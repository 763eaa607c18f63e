import type { Happening } from '../../utils/core/tracking/event.ts';
import { isBreakPageOpen } from '../../utils/platform/tabs.ts';
import { dispatch } from './dispatch.ts';

/** A page that is loaded anew is there again by then, ms. */
const RELOAD_TAKES = 1500;

/** Whether a message tells the end of a break because its page went away. */
export function tellsLeaving(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'left' in message && message.left === true;
}

/**
 * Ends a break whose page went away. A page cannot tell whether it is being closed or loaded anew, so a break page that
 * is open a moment later carries the break on. Should the worker be lost meanwhile, the saved progress ends the break.
 */
export async function leaveBreak(happening: Happening): Promise<void> {
  await new Promise((done) => {
    setTimeout(done, RELOAD_TAKES);
  });
  if (!(await isBreakPageOpen())) await dispatch(happening);
}
