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
