import type { Exercise } from './exercise.ts';
import type { SessionItem } from './session.ts';

/** An exercise counts as done from this share of its time on. */
const ENOUGH = 0.5;

/**
 * Which exercises of a session were done when it was left `placeMs` after its beginning, in their order, and the tool
 * whose second half was left out (T3).
 */
export function sessionDone(
  items: readonly SessionItem[],
  placeMs: number,
  catalogue: readonly Exercise[],
): { readonly did: readonly string[]; readonly reliefOnly: string | null } {
  const did: string[] = [];
  let tool: string | null = null;
  let from = 0;
  for (const { exerciseId, seconds } of items) {
    const lengthMs = seconds * 1000;
    const isTool = catalogue.some(({ id, softTissueTool }) => id === exerciseId && softTissueTool);
    const done = placeMs >= from + ENOUGH * lengthMs;
    if (isTool && placeMs > from) tool = exerciseId;
    if (!isTool && done) tool = null;
    if (done) did.push(exerciseId);
    from += lengthMs;
  }
  return { did, reliefOnly: tool };
}
