import type { Now } from '../core/time/moment.ts';
import { isPlain, settlePlain, type Settle } from '../core/tracking/settle-plain.ts';
import type { State } from '../core/tracking/state.ts';

let best: Settle = settlePlain;

/** As many of the rules of time as a page has loaded. */
export function settleKnown(): Settle {
  return best;
}

/**
 * The rules of time that this moment needs; the rare ones are loaded when they are first needed, and kept.
 * @throws if their file cannot be loaded.
 */
export async function settleFor(state: Pick<State, 'at' | 'where'>, now: Now): Promise<Settle> {
  if (best === settlePlain && !isPlain(state, now)) best = (await import('../core/tracking/settle.ts')).settle;
  return best;
}
