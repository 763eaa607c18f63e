import type { Entry } from '../history/entry.ts';
import type { Exercise } from '../movement/exercise.ts';
import { MINUTE, SECOND } from '../time/moment.ts';

/** Steps of an easy walk, a minute: an assumption of the product, not a measurement. */
const STEPS_A_MINUTE = 90;

/** A break that a walk may be in, by its length in seconds. */
type Known = Pick<Exercise, 'id' | 'kind' | 'seconds'>;

/**
 * About how many steps the guided walks among these entries were, to the nearest ten: always an estimate. What is after
 * the end of a break is not walked: nobody knows what somebody does who does not come back.
 * @param from epoch ms; entries that begin before it or from `to` on are left out
 */
export function estimatedSteps(
  entries: readonly Entry[],
  catalogue: readonly Known[],
  from: number,
  to: number,
): number {
  const ms = entries
    .filter(({ start }) => start >= from && start < to)
    .reduce((sum, entry) => sum + walkedMs(entry, catalogue), 0);
  return Math.round(((ms / MINUTE) * STEPS_A_MINUTE) / 10) * 10;
}

function walkedMs(entry: Entry, catalogue: readonly Known[]): number {
  if (entry.reason !== 'guided' || entry.plannedSeconds === undefined) return 0;
  const did = entry.did ?? (entry.exercise === undefined ? [] : [entry.exercise]);
  const known = did.flatMap((id) => catalogue.filter((each) => each.id === id));
  const all = secondsOf(known);
  if (all === 0) return 0;
  const length = Math.min(Math.max(0, entry.end - entry.start), entry.plannedSeconds * SECOND);
  return (length * secondsOf(known.filter(({ kind }) => kind === 'walk'))) / all;
}

function secondsOf(known: readonly Known[]): number {
  return known.reduce((sum, { seconds }) => sum + seconds, 0);
}
