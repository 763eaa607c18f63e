import { reportFailure } from '../../utils/platform/reports.ts';
import { takeTurn, type Wish } from './turn.ts';

let last: Promise<void> = Promise.resolve();
let explained = false;

/**
 * Takes a turn for what happened. Turns queue up, one after another; one that fails is reported and the next still
 * runs. Never rejects. Listeners return the promise, so that the browser knows of pending work.
 */
export function dispatch(wish: Wish): Promise<void> {
  explained = true;
  last = last.then(() => turns(wish)).catch((error: unknown) => reportFailure('turn', error, Date.now()));
  return last;
}

/** Whether this worker has been told of anything yet. */
export function isExplained(): boolean {
  return explained;
}

async function turns(wish: Wish): Promise<void> {
  for (const seen of await takeTurn(wish)) await takeTurn(seen);
}
