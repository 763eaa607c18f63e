import type { Exercise } from './exercise.ts';
import type { SessionItem } from './session.ts';

/** An exercise counts as done from this share of its time on. */
const ENOUGH = 0.5;

/**
 * Which exercises of a session were done when it was left `placeMs` after its beginning, in their order, and the tool
 * whose second half was left out (T3): only what may follow it makes up for it.
 * @param ranMs how long the timer ran: what was only clicked through was not done
 */
export function sessionDone(
  items: readonly SessionItem[],
  placeMs: number,
  catalogue: readonly Exercise[],
  ranMs = placeMs,
): { readonly did: readonly string[]; readonly reliefOnly: string | null } {
  const did: string[] = [];
  let tool: Exercise | null = null;
  let from = 0;
  let needed = 0;
  for (const { exerciseId, seconds, of = seconds } of items) {
    const lengthMs = seconds * 1000;
    const started = catalogue.find(({ id, softTissueTool }) => id === exerciseId && softTissueTool);
    needed += ENOUGH * lengthMs;
    const done = ranMs >= needed && Math.min(placeMs - from, lengthMs) >= ENOUGH * of * 1000;
    if (started !== undefined && placeMs > from) tool = started;
    else if (done && tool?.followUp.includes(exerciseId)) tool = null;
    if (done) did.push(exerciseId);
    from += lengthMs;
  }
  return { did, reliefOnly: tool?.id ?? null };
}
