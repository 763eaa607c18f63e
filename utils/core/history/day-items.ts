import type { ClockTime } from '../settings/settings.ts';
import { dayOf } from '../time/day.ts';
import { MINUTE, type Now } from '../time/moment.ts';
import { offsetAt } from '../time/zone.ts';
import type { Unentered } from '../tracking/unentered.ts';
import type { BreakOutcome, Entry } from './entry.ts';
import { entryDate } from './entry-date.ts';
import { BREAK_OUTCOMES } from './entry.ts';

/** Something that happened on a day; `open`: it is still on, and its end is now. */
export type Item = { readonly entry: Entry; readonly open: boolean };

/** What is under way and stands in no ledger yet. */
export type Still = Pick<Unentered, 'entries' | 'stretch' | 'hold' | 'call' | 'position' | 'away'> & {
  readonly now: Now;
  readonly onBreak: { readonly startedAt: number; readonly exercise: string } | null;
};

/** Whether a break happened or was offered: one of the five dots. */
export function isBreak(entry: Entry): entry is Entry & { readonly outcome: BreakOutcome } {
  return BREAK_OUTCOMES.some((outcome) => outcome === entry.outcome);
}

/** Whether it was a rest: a break that happened, or an absence. */
export function isRest({ outcome }: Entry): boolean {
  return outcome === 'taken' || outcome === 'natural' || outcome === 'cutShort' || outcome === 'pause';
}

/** Whether there is nothing to tell of a day: a first minute at the screen is nothing. */
export function isEmptyDay(items: readonly Item[]): boolean {
  return items.every(({ entry, open }) => open && (entry.ms ?? 0) < MINUTE && entry.outcome === 'screen');
}

/**
 * All of a day in order of its beginning: what the ledger holds and what is still under way.
 * @param still `null` for a day that is over
 */
export function itemsOf(
  date: string,
  entries: readonly Entry[],
  still: Still | null,
  turnsAt: ClockTime,
): readonly Item[] {
  const known = new Map(entries.map((entry) => [entry.key, { entry, open: false }]));
  for (const entry of still?.entries ?? []) known.set(entry.key, { entry, open: false });
  const over = [...known.values()];
  const open = still === null ? [] : openEntries(still, turnsAt).map((entry) => ({ entry, open: true }));
  // Who is not back yet from a break is still on it, and it is entered.
  const on = open.filter(
    ({ entry }) =>
      entry.outcome !== 'pause' || !over.some((each) => isBreak(each.entry) && each.entry.start === entry.start),
  );
  return [...over, ...on]
    .filter(({ entry }) => entry.date === date || reaches(entry, date, turnsAt))
    .toSorted((a, b) => a.entry.start - b.entry.start);
}

/** How somebody sat or stood, or a call, from the day before on. */
function reaches(entry: Entry, date: string, turnsAt: ClockTime): boolean {
  const lasts = entry.outcome === 'position' || entry.outcome === 'call';
  return lasts && entryDate({ start: entry.end, offsetMinutes: entry.offsetMinutes }, turnsAt) === date;
}

/** What is on, as if it ended now. */
function openEntries(still: Still, turnsAt: ClockTime): readonly Entry[] {
  const { stretch, hold, call, position, away, onBreak, now } = still;
  const whole = (outcome: Entry['outcome'], reason: Entry['reason'], start: number, end = now.at): Entry => ({
    key: `${outcome}:${start}`,
    outcome,
    reason,
    start,
    end: Math.max(start, end),
    offsetMinutes: offsetAt(now.zone, start) / MINUTE,
    date: dayOf({ at: start, zone: now.zone }, turnsAt),
  });
  const left = onBreak?.startedAt ?? away?.start;
  return [
    ...(stretch === null ? [] : [{ ...whole('screen', 'away', stretch.start, left), ms: stretch.ms }]),
    ...(hold === null ? [] : [whole('hold', hold.reason, hold.start)]),
    ...(call === null ? [] : [whole('call', 'noticed', call.start)]),
    ...(position?.position === undefined
      ? []
      : [{ ...whole('position', 'asked', position.start), position: position.position }]),
    ...(away === null ? [] : [whole('pause', 'away', away.start)]),
    ...(onBreak === null ? [] : [{ ...whole('pause', 'guided', onBreak.startedAt), exercise: onBreak.exercise }]),
  ];
}
