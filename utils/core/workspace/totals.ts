import type { SectionResult } from './checklist.ts';

/** All sections together: `of` counts what applies and was answered, `open` what was not answered yet. */
export type Totals = { readonly yes: number; readonly of: number; readonly open: number };

/** Adds up the sections. */
export function totals(results: readonly SectionResult[]): Totals {
  const sum = (count: (result: SectionResult) => number): number => results.reduce((all, each) => all + count(each), 0);
  return { yes: sum((each) => each.yes), of: sum((each) => each.yes + each.no), open: sum((each) => each.open) };
}
