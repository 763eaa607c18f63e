import { HOUR, MINUTE } from '../time/moment.ts';
import type { Item } from './day-items.ts';
import { sumOf, type DaySum } from './day-sum.ts';
import { totalsOf, type DayTotals } from './totals.ts';

/** A day in numbers, with how many stretches of a minute or more it had. */
export type ItemsSum = DaySum & { readonly stretches: number };

/** Sums of what happened on a day. */
export function sumOfItems(date: string, items: readonly Item[]): ItemsSum {
  const totals = totalsOf(items.flatMap(({ entry }) => (entry.date === date ? [entry] : [])));
  if (totals === null) return { screenMs: 0, longestMs: 0, came: 0, kept: 0, stretches: 0 };
  return { ...sumOf(totals), stretches: totals.stretches.filter(([, ms]) => ms >= MINUTE).length };
}

/** The longest stretches of days before, ms: the shortest of them, and the one in the middle. */
export type ToBeat = { readonly shortestMs: number; readonly usualMs: number; readonly days: number };

/** A day with less at the screen says nothing of its longest stretch. */
const ENOUGH = HOUR;

/** What today's longest stretch stands beside; `null` where no day before had an hour at the screen. */
export function toBeat(days: readonly DayTotals[]): ToBeat | null {
  const longest = days
    .map(sumOf)
    .flatMap(({ screenMs, longestMs }) => (screenMs >= ENOUGH ? [longestMs] : []))
    .toSorted((a, b) => a - b);
  const [shortestMs] = longest;
  if (shortestMs === undefined) return null;
  return { shortestMs, usualMs: longest[Math.floor((longest.length - 1) / 2)] ?? shortestMs, days: longest.length };
}
