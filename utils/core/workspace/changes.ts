import { HOUR } from '../time/moment.ts';
import type { Answer } from './checklist.ts';
import type { Workspace } from './workspaces.ts';

/** An answer that is not what it was. */
export type Change = { readonly item: string; readonly from: Answer; readonly to: Answer; readonly at: number };

/** All answers of a place that changed, newest first. */
export function changesOf({ answers, earlier }: Pick<Workspace, 'answers' | 'earlier'>): readonly Change[] {
  return Object.entries(earlier)
    .flatMap(([item, before]) => {
      const now = answers[item];
      const all = now === undefined ? before : [...before, now];
      return all.slice(1).map((next, at): Change => {
        const from = all[at]?.answer ?? next.answer;
        return { item, from, to: next.answer, at: next.at };
      });
    })
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => b.at - a.at);
}

/** Answers that are no further apart than this belong to one look at the place. */
const ONE_LOOK = 12 * HOUR;

/** When the last look at a place began at the earliest, epoch ms: what changed after it is new since the time before. */
export function lastLook({ answers }: Pick<Workspace, 'answers'>): number {
  return Math.max(...Object.values(answers).map(({ at }) => at)) - ONE_LOOK;
}
