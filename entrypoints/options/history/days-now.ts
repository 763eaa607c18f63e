import { batch, computed, effect, signal } from '@preact/signals';
import { addedUp, type OtherDays } from '../../../utils/core/history/computers.ts';
import { withRunning } from '../../../utils/core/history/running.ts';
import type { DayTotals } from '../../../utils/core/history/totals.ts';
import { MINUTE } from '../../../utils/core/time/moment.ts';
import { addDays, offsetAt } from '../../../utils/core/time/zone.ts';
import { unentered } from '../../../utils/core/tracking/unentered.ts';
import { firstWeekday } from '../../../utils/platform/i18n-calendar.ts';
import { daysBetween, firstDay } from '../../../utils/platform/ledger-reading.ts';
import { reportFailure } from '../../../utils/platform/reports.ts';
import { otherDays } from '../../../utils/platform/sharing.ts';
import { now, settings, state } from '../../../utils/ui/store.ts';
import { minute, openDay, repairs, today } from './history-now.ts';

type Read = { readonly from: string; readonly days: readonly DayTotals[] };

/** What was read so far: days from `from` on, in order. Ten years are read in pieces, and only when they are wanted. */
const read = signal<Read | null>(null);
/** The first day this computer knows of. */
const firstHere = signal<string | null>(null);
/** What other computers share. */
const others = signal<readonly OtherDays[]>([]);

/** Days in one piece: a year, which is read in a few milliseconds. */
const PIECE = 366;
/** At first: twelve months of whole weeks, and the week before. */
const AT_FIRST = 380;
/** What may have changed while the page is looked at. */
const LATELY = 3;
const [LONG_AGO, ONCE] = ['0000-01-01', '9999-12-31'] as const;

/** The day a week begins with. */
export const first = firstWeekday();

/** Whether anything was read yet. */
export const isRead = computed(() => read.value !== null);

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

/** Those of all computers, added up; and how many computers that are. */
export const allDays = computed(() => addedUp(ownDays.value, others.value));
export const computers = computed(() => 1 + others.value.length);

/** The first day anything is known of, on any computer; else today. */
export const earliest = computed(() => {
  const dates = [firstHere.value, ...others.value.map(({ days: [day] }) => day?.date)];
  return dates.reduce<string>((least, date) => (date != null && date < least ? date : least), today.value);
});

/**
 * Reads the last year, again when the person comes back, and what is recent whenever that may have changed.
 * @returns a function that ends it
 */
export function followDays(): () => void {
  const look = (): void => void readSince(AT_FIRST);
  addEventListener('focus', look);
  let back = AT_FIRST;
  const unfollow = effect(() => {
    void state.value;
    void readSince(back);
    back = LATELY;
  });
  const unrepair = effect(() => {
    if (repairs.value > 0) look();
  });
  return () => {
    unfollow();
    unrepair();
    removeEventListener('focus', look);
  };
}

/** Shows a day in full, and brings the person there: the keyboard goes on from the top of the page. */
export function showDay(date: string): void {
  openDay(date);
  document.querySelector('h1')?.focus();
  scrollTo({ top: 0 });
}

/** The earliest date that was wanted. */
let wanted: string = ONCE;

/** Reads further back, so that the days from this date on are there; shown at once, when all of them are. */
export async function wantFrom(date: string): Promise<void> {
  if (date < wanted) wanted = date;
  const known = read.peek();
  if (known === null || known.from <= date) return;
  try {
    const earlier = await inPieces(date, addDays(known.from, -1));
    // Somebody else may have read as far meanwhile.
    const since = read.peek();
    if (since?.from === known.from) read.value = { from: date, days: [...earlier, ...since.days] };
    // What hangs on these days is drawn before anything hangs on more of them.
    await new Promise((resolve) => setTimeout(resolve));
  } catch (error) {
    await reportFailure('ledger', error, Date.now());
  }
}

/** Reads the last so many days. With `AT_FIRST`, all that was wanted, and what other computers share. */
async function readSince(back: number): Promise<void> {
  try {
    const all = back === AT_FIRST || !isRead.peek();
    const since = addDays(today.peek(), all ? -AT_FIRST : -back);
    const from = all && wanted < since ? wanted : since;
    const date = await firstDay();
    const lately = await inPieces(from, addDays(today.peek(), 1));
    const shared = all ? await otherDays(LONG_AGO, ONCE) : others.peek();
    const known = read.peek();
    const before = all ? [] : (known?.days ?? []).filter((day) => day.date < from);
    batch(() => {
      read.value = { from: all ? from : (known?.from ?? from), days: [...before, ...lately] };
      others.value = shared;
      firstHere.value = date;
    });
    // It may be wanted since this began.
    if (all) await wantFrom(wanted);
  } catch (error) {
    await reportFailure('ledger', error, Date.now());
  }
}

/** Days from one date to another, a piece at a time, so that the page can do other things between them. */
async function inPieces(from: string, to: string): Promise<readonly DayTotals[]> {
  const pieces: (readonly DayTotals[])[] = [];
  for (let end = to; end >= from;) {
    const start = addDays(end, -PIECE);
    pieces.unshift(await daysBetween(start < from ? from : start, end));
    end = addDays(start, -1);
  }
  return pieces.flat();
}
