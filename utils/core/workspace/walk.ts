import { againAt, toAsk } from './again.ts';
import type { Answers, CheckItem, GivenAnswer } from './checklist.ts';
import type { Workspace } from './workspaces.ts';

/** A walk through questions of a place, one at a time. Their order stays while it lasts, so that one can go back. */
export type Walk = {
  readonly items: readonly CheckItem[];
  /** The question one is at, from 0; as many as there are questions when the walk is over. */
  readonly at: number;
  /** Answers from then on were given in this walk, epoch ms. */
  readonly begunAt: number;
};

/** A walk through what was never answered and what is to be looked at again; nowhere to go if there is neither. */
export function beginWalk(
  items: readonly CheckItem[],
  workspace: Pick<Workspace, 'answers' | 'changedAt'>,
  now: number,
): Walk {
  return { items: toAsk(items, workspace, now), at: 0, begunAt: now };
}

/** A walk through everything, whatever was answered before. */
export function walkThroughAll(items: readonly CheckItem[], now: number): Walk {
  return { items, at: 0, begunAt: now };
}

/** So many questions on (1) or back (-1); it ends behind the last and stays at the first. */
export function stepped(walk: Walk, by: 1 | -1): Walk {
  return { ...walk, at: Math.min(Math.max(walk.at + by, 0), walk.items.length) };
}

/** What was answered in this walk; `null` as long as nothing was. */
export function givenIn({ begunAt }: Walk, answers: Answers, id: string): GivenAnswer | null {
  const given = answers[id];
  return given !== undefined && given.at >= begunAt ? given : null;
}

/** What was answered before this walk and not in it; `null` if nothing was. */
export function saidBefore(walk: Walk, answers: Answers, id: string): GivenAnswer | null {
  return givenIn(walk, answers, id) === null ? (answers[id] ?? null) : null;
}

/** A look and a press: what one question takes somebody who stays seated, seconds. */
const SECONDS_EACH = 5;

/** How many minutes so many questions take, rounded; 0 is less than one. */
export function walkMinutes(questions: number): number {
  const seconds = questions * SECONDS_EACH;
  return seconds < 50 ? 0 : Math.round(seconds / 60);
}

/** When the first of these is to be looked at again, epoch ms; `null` if nothing was answered. */
export function nextLook(
  items: readonly CheckItem[],
  workspace: Pick<Workspace, 'answers' | 'changedAt'>,
): number | null {
  const moments = items.map(({ id }) => againAt(workspace, id)).filter((at) => at !== null);
  return moments.length > 0 ? Math.min(...moments) : null;
}
