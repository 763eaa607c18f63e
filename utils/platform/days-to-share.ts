import { has } from '../core/history/computers.ts';
import { isWithin } from '../core/history/erase-span.ts';
import { totalsOf, type DayTotals } from '../core/history/totals.ts';
import { same } from '../core/settings/same.ts';
import {
  daysIn,
  deviceOf,
  MOST_COMPUTERS,
  SHARED_DAYS,
  sharedDays,
  sharedKey,
  sharedOf,
  type Shared,
} from '../core/sync/days.ts';
import type { Share } from '../core/sync/share.ts';
import { dayOf } from '../core/time/day.ts';
import type { Now } from '../core/time/moment.ts';
import { addDays } from '../core/time/zone.ts';
import type { SharedMark } from './database.ts';
import { daysBetween, entriesOfDays, firstDay } from './ledger-reading.ts';
import type { Items } from './mended.ts';
import { putSharedMark, sharedMark } from './shared-mark.ts';

/** What becomes of this computer's days among what is shared. */
type Step = {
  readonly set: Items;
  readonly gone: readonly string[];
  /** As many other computers as may share their days already. */
  readonly sixth: boolean;
};

const AS_IT_IS: Step = { set: {}, gone: [], sixth: false };

/** This computer's days among what is shared: there if the person wants it and there is room, else not. */
export async function daysToShare(
  sync: Items,
  { days, name }: Share,
  device: string,
  moment: Now,
  turnsAt: string,
): Promise<Step> {
  const key = sharedKey(device);
  if (!days) return { ...AS_IT_IS, gone: key in sync ? [key] : [] };
  const others = Object.keys(sync).filter((each) => deviceOf(each) !== null && each !== key);
  const before = sharedOf(sync[key]);
  if (before === null && others.length >= MOST_COMPUTERS) return { ...AS_IT_IS, sixth: true };
  const today = dayOf(moment, turnsAt);
  // The day that is on would have it written at every turn.
  const last = addDays(today, -1);
  const first = addDays(today, -SHARED_DAYS);
  try {
    const own = await ownDays(first, last);
    const { from, gone = [] } = await knownFrom(before, own[0]?.date ?? today);
    const kept = before === null || from <= first ? [] : daysIn(before, first, addDays(from, -1));
    const left = kept.filter(({ date }) => !gone.some((span) => isWithin(span, date)));
    // The later of two wins: a day that a file has brought back is known here again.
    const item = { name, seen: today, ...sharedDays([...left, ...own], first, last) };
    return { ...AS_IT_IS, set: same(item, sync[key]) ? {} : { [key]: item } };
  } catch (error) {
    console.error('Limber: the days to be shared cannot be read.', error);
    return AS_IT_IS;
  }
}

/**
 * From which day on what is shared follows from the database. A browser may throw a database away; what was shared of
 * the days before is then all there is of them, and stays. A mark in the database tells: one that shared has it.
 * @param shared what is shared so far
 * @param first the first day the database knows, should it be another than the one before
 */
async function knownFrom(shared: Shared | null, first: string): Promise<SharedMark & { readonly from: string }> {
  const { from, ...rest } = await sharedMark();
  if (from !== null) return { from, ...rest };
  const mark = shared === null ? { from: '' } : { from: first, ...rest };
  // Else it was thrown away, and the last days are not back yet.
  if (shared === null || (await firstDay()) !== null) await putSharedMark(mark);
  return mark;
}

/** The totals of days as they were on this computer, without what was brought in from others: those tell it themselves. */
async function ownDays(first: string, last: string): Promise<readonly DayTotals[]> {
  const days = await daysBetween(first, last);
  const mixed = days.filter((day) => has(day)).map(({ date }) => date);
  const [from, to] = [mixed[0], mixed.at(-1)];
  if (from === undefined || to === undefined) return days;
  const own = (await entriesOfDays(from, to)).filter(({ device }) => device === undefined);
  const byDate = Map.groupBy(own, ({ date }) => date);
  return days.flatMap((day) => (mixed.includes(day.date) ? (totalsOf(byDate.get(day.date) ?? []) ?? []) : day));
}
