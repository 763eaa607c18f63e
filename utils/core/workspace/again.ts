import { HOUR } from '../time/moment.ts';
import type { CheckItem } from './checklist.ts';
import type { Workspace } from './workspaces.ts';

const DAY = 24 * HOUR;
/** What was fixed is looked at again after a week. */
export const AFTER_FIX = 7 * DAY;
/** And everything after about three months: chairs sink, screens are moved. */
const AFTER_ANSWER = 90 * DAY;

/** When an answer is to be looked at again, epoch ms; `null` for what was never answered. */
export function againAt({ answers, changedAt }: Pick<Workspace, 'answers' | 'changedAt'>, id: string): number | null {
  const given = answers[id];
  if (given === undefined) return null;
  // Moved, or new equipment: all that was said before may be different now.
  if (changedAt !== null && given.at < changedAt) return changedAt;
  return Math.min(given.again ?? Infinity, given.at + AFTER_ANSWER);
}

/** The items to look at again now, in the order of the list. */
export function toCheckAgain(
  items: readonly CheckItem[],
  workspace: Pick<Workspace, 'answers' | 'changedAt'>,
  now: number,
): readonly CheckItem[] {
  return items.filter(({ id }) => (againAt(workspace, id) ?? Infinity) <= now);
}

/** What a walk through the list asks: what was never answered and what is to be looked at again. */
export function toAsk(
  items: readonly CheckItem[],
  workspace: Pick<Workspace, 'answers' | 'changedAt'>,
  now: number,
): readonly CheckItem[] {
  return items.filter(({ id }) => (againAt(workspace, id) ?? now) <= now);
}
