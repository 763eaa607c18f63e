import { sumOf } from './day-sum.ts';
import { OF, type DayTotals } from './totals.ts';

/** What another computer of the person's tells of its days, in order. */
export type OtherDays = { readonly device: string; readonly days: readonly DayTotals[] };

/**
 * The days of several computers added up, in order of their dates. Somebody is at one of them at a time, so their times and
 * breaks are added; where they are at two at once, both count. Where entries that another wrote of a day were brought in
 * here, it may be all of them or a part, so what it tells of that day counts only as far as it says more than all that is
 * here of it: nothing counts twice, and the day is at least as long as the longer of both.
 * @param own this computer's days, in order
 */
export function addedUp(own: readonly DayTotals[], others: readonly OtherDays[]): readonly DayTotals[] {
  const here = new Map(own.map((day) => [day.date, day]));
  const more = others.flatMap(({ device, days }) =>
    days.map((day) => {
      const known = here.get(day.date);
      return has(known, device) && known !== undefined ? beyond(day, known) : day;
    }),
  );
  if (more.length === 0) return own;
  const byDate = new Map(here);
  for (const day of more) {
    const before = byDate.get(day.date);
    byDate.set(day.date, before === undefined ? day : both(before, day));
  }
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** What a computer tells of a day beyond what is known of it: breaks, time at the screen, and a stretch that is longer. */
function beyond(day: DayTotals, known: DayTotals): DayTotals {
  const [told, is] = [sumOf(day), sumOf(known)];
  const more = (a: number, b: number): number => Math.max(0, a - b);
  return {
    ...day,
    counts: { taken: more(told.kept, is.kept), missed: more(told.came - told.kept, is.came - is.kept) },
    ms: { screen: more(told.screenMs, is.screenMs) },
    stretches: day.stretches.filter(([, ms]) => ms > is.longestMs),
  };
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
