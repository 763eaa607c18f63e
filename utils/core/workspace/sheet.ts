import { againAt } from './again.ts';
import { sectionResults, verdictOf, type CheckItem, type SectionResult, type Verdict } from './checklist.ts';
import { fixes } from './next-fix.ts';
import type { Workspace } from './workspaces.ts';

/** What was fixed, and when it is looked at again, epoch ms. */
export type FixedItem = { readonly item: CheckItem; readonly at: number; readonly again: number };

/** One part of the checklist as it stands on the sheet that is taken along. */
export type SheetPart = {
  readonly result: SectionResult;
  readonly verdict: Verdict;
  /** What was answered with no, the cheapest to change first. */
  readonly open: readonly CheckItem[];
  readonly fixed: readonly FixedItem[];
  /** What is neither open nor fixed, and has a note of the person's own. */
  readonly noted: readonly CheckItem[];
  readonly unchecked: readonly CheckItem[];
};

/** What a place's checklist comes to, section by section. Total: any answers give a sheet. */
export function sheetOf(items: readonly CheckItem[], workspace: Workspace): readonly SheetPart[] {
  const { answers, notes } = workspace;
  return sectionResults(items, answers).map((result) => {
    const mine = items.filter(({ section }) => section === result.section);
    const open = fixes(mine, answers);
    const fixed = mine.flatMap((item): readonly FixedItem[] => {
      const given = answers[item.id];
      const again = againAt(workspace, item.id);
      const isFixed = given?.answer === 'yes' && given.again !== undefined && again !== null;
      return isFixed ? [{ item, at: given.at, again }] : [];
    });
    const told = new Set([...open, ...fixed.map(({ item }) => item)]);
    return {
      result,
      verdict: verdictOf(result),
      open,
      fixed,
      noted: mine.filter((item) => !told.has(item) && (notes[item.id] ?? '').trim() !== ''),
      unchecked: mine.filter(({ id }) => answers[id] === undefined),
    };
  });
}
