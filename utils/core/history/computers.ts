import { OF, type DayTotals } from './totals.ts';

/** What another computer of the person's tells of its days, in order. */
export type OtherDays = { readonly device: string; readonly days: readonly DayTotals[] };

/**
 * The days of several computers added up, in order of their dates. Somebody is at one of them at a time, so their times and
 * breaks are added; where they are at two at once, both count. What another tells of a day counts for nothing where that
 * computer's own entries of it were brought in here.
 * @param own this computer's days, in order
 */
export function addedUp(own: readonly DayTotals[], others: readonly OtherDays[]): readonly DayTotals[] {
  const byDate = new Map(own.map((day) => [day.date, day]));
  const more = others.flatMap(({ device, days }) => days.filter(({ date }) => !has(byDate.get(date), device)));
  if (more.length === 0) return own;
  for (const day of more) {
    const before = byDate.get(day.date);
    byDate.set(day.date, before === undefined ? day : both(before, day));
  }
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Whether anything of a day was brought in from another computer, whichever or that one. */
export function has(day: DayTotals | undefined, device?: string): boolean {
  const names = Object.keys(day?.counts ?? {});
  return names.some((name) => (device === undefined ? name.startsWith(OF) : name === OF + device));
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
