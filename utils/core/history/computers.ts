import type { DayTotals } from './totals.ts';

/**
 * The days of several computers added up, in order of their dates. Each list is one computer's, in order. Somebody is at one
 * of them at a time, so their times and breaks are added; where they are at two at once, both count.
 */
export function addedUp(computers: readonly (readonly DayTotals[])[]): readonly DayTotals[] {
  const [one = [], ...others] = computers.filter((days) => days.length > 0);
  if (others.length === 0) return one;
  const byDate = new Map(one.map((day) => [day.date, day]));
  for (const day of others.flat()) {
    const before = byDate.get(day.date);
    byDate.set(day.date, before === undefined ? day : both(before, day));
  }
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function both(a: DayTotals, b: DayTotals): DayTotals {
  return {
    ...a,
    counts: added(a.counts, b.counts),
    ms: added(a.ms, b.ms),
    stretches: [...a.stretches, ...b.stretches].toSorted(([one], [other]) => one - other),
  };
}

function added(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sums = { ...a };
  for (const [kind, value] of Object.entries(b)) sums[kind] = (sums[kind] ?? 0) + value;
  return sums;
}
