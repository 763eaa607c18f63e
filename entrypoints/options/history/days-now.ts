import { batch, computed, effect, signal } from '@preact/signals';
import { addedUp } from '../../../utils/core/history/computers.ts';
import { withRunning } from '../../../utils/core/history/running.ts';
import type { DayTotals } from '../../../utils/core/history/totals.ts';
import { MINUTE } from '../../../utils/core/time/moment.ts';
import { addDays, offsetAt } from '../../../utils/core/time/zone.ts';
import { unentered } from '../../../utils/core/tracking/unentered.ts';
import { daysBetween, firstDay } from '../../../utils/platform/ledger-reading.ts';
import { reportFailure } from '../../../utils/platform/reports.ts';
import { now, settings, state } from '../../../utils/ui/store.ts';
import { repairs, today } from './history-now.ts';

/** What was read so far: days from `from` on, in order. Ten years are read in pieces, and only when they are wanted. */
const read = signal<{ readonly from: string; readonly days: readonly DayTotals[] } | null>(null);

/** Days in one piece: a year, which is read in a few milliseconds. */
const PIECE = 366;
/** At first: twelve months of whole weeks, and the week before. */
const AT_FIRST = 380;
/** What the person may have changed since: read again when they come back. */
const LATELY = 14;

/** The first day there is, or today. */
export const earliest = signal<string | null>(null);

/** `begun` until something was read. */
export const reading = signal<'begun' | 'read' | 'failed'>('begun');

/** The day totals other computers share, a list for each, in order. */
export const otherComputers = signal<readonly (readonly DayTotals[])[]>([]);

/** The charts need not be drawn each second. */
const minute = computed(() => Math.floor(now.value.at / MINUTE));

/** The days of this computer, as far back as was wanted, with the stretch that is on. */
export const ownDays = computed(() => {
  void minute.value;
  const moment = now.peek();
  const { stretch } = unentered(state.value, settings.value, moment);
  const days = read.value?.days ?? [];
  if (stretch === null) return days;
  const offsetMinutes = offsetAt(moment.zone, stretch.start) / MINUTE;
  return withRunning(days, { ...stretch, date: today.value, offsetMinutes });
});

/** Those of all computers, added up. */
export const allDays = computed(() => addedUp([ownDays.value, ...otherComputers.value]));

/**
 * Reads the last year, and what is recent again whenever that may have changed.
 * @returns a function that ends it
 */
export function followDays(): () => void {
  const look = (): void => void readFrom(LATELY);
  addEventListener('focus', look);
  const unfollow = effect(() => {
    void state.value;
    look();
  });
  const unrepair = effect(() => {
    // Days long ago may have changed.
    if (repairs.value > 0) void readFrom(AT_FIRST);
  });
  return () => {
    unfollow();
    unrepair();
    removeEventListener('focus', look);
  };
}

/** The earliest date that was wanted. */
let wanted = '9999-12-31';

/** Reads further back, so that the days from this date on are there; shown at once, when all of them are. */
export async function wantFrom(date: string): Promise<void> {
  if (date < wanted) wanted = date;
  try {
    const known = read.peek();
    if (known === null) return;
    const pieces: (readonly DayTotals[])[] = [];
    let { from } = known;
    while (date < from) {
      const before = addDays(from, -PIECE);
      pieces.unshift(await daysBetween(before, addDays(from, -1)));
      from = before;
    }
    // Somebody else may have read as far meanwhile.
    const since = read.peek();
    if (since?.from === known.from) read.value = { from, days: [...pieces.flat(), ...since.days] };
  } catch (error) {
    await reportFailure('ledger', error, Date.now());
  }
}

/** Reads the last so many days; at first and after a change further back, at least twelve months. */
async function readFrom(lately: number): Promise<void> {
  try {
    const known = read.peek();
    const back = known === null ? AT_FIRST : lately;
    const from = addDays(today.peek(), -back);
    const [first, days] = await Promise.all([firstDay(), daysBetween(from, '9999-12-31')]);
    const since = read.peek();
    const before = back === AT_FIRST ? [] : (since?.days ?? []).filter(({ date }) => date < from);
    batch(() => {
      read.value = { from: back === AT_FIRST ? from : (since?.from ?? from), days: [...before, ...days] };
      earliest.value = first;
      reading.value = 'read';
    });
    await wantFrom(wanted);
  } catch (error) {
    reading.value = 'failed';
    await reportFailure('ledger', error, Date.now());
  }
}
