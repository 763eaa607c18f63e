import { computed, effect, signal, type Signal } from '@preact/signals';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { isEmptyDay, itemsOf, type Item } from '../../../utils/core/history/day-items.ts';
import type { Entry } from '../../../utils/core/history/entry.ts';
import { totalsOf, type DayTotals } from '../../../utils/core/history/totals.ts';
import type { Movement } from '../../../utils/core/movement/figure/movement.ts';
import { asExercise } from '../../../utils/core/movement/own-exercise.ts';
import { dayOf } from '../../../utils/core/time/day.ts';
import { MINUTE } from '../../../utils/core/time/moment.ts';
import { addDays } from '../../../utils/core/time/zone.ts';
import { unentered } from '../../../utils/core/tracking/unentered.ts';
import { movementOf } from '../../../utils/content/figures/load.ts';
import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import { checklistWords } from '../../../utils/content/words/load.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { daysBetween, entriesOfDays, firstDay } from '../../../utils/platform/ledger-reading.ts';
import { dismissLost, readRecent } from '../../../utils/platform/ledger-recent.ts';
import { repair } from '../../../utils/platform/ledger-repair.ts';
import { reportFailure } from '../../../utils/platform/reports.ts';
import { now, person, settings, state, view } from '../../../utils/ui/store.ts';

/** So many days before are what a day's longest stretch stands beside, and as many are kept beside the database. */
const DAYS_BESIDE = 7;

/** What was read last. */
type Reading = {
  /** `refused`: the database cannot be opened, and these are the last days as they are kept beside it. */
  readonly status: 'begun' | 'read' | 'refused';
  /** The day it is of, and what began on it and the day before. */
  readonly date: string;
  readonly entries: readonly Entry[];
  /** Days before it. */
  readonly before: readonly DayTotals[];
  /** The first day anything is known of; `null`: nothing is. */
  readonly first: string | null;
  /** Epoch ms; see `Recent`. */
  readonly behind: number | null;
  readonly lost: number | null;
  /** Totals of days are shared with other computers. */
  readonly shared: boolean;
};

const UNREAD: Reading = {
  status: 'begun',
  date: '',
  entries: [],
  before: [],
  first: null,
  behind: null,
  lost: null,
  shared: false,
};

export const reading = signal<Reading>(UNREAD);

/** Changes with each turn of the background, and with nothing else that is stored. */
const turn = computed(() => `${state.value.at} ${state.value.nextEffect} ${state.value.outbox.length}`);

/** Whether it has been reported that the database cannot be opened: once is enough, and each report is stored. */
let isReported = false;

/** Counts up when what earlier versions wrote has been brought up to date: read again then. */
export const repairs = signal(0);

/** The figure on its way through the rest of the day. */
export const walker = signal<Movement | null>(null);

/** Words of the checklist, by item. */
export const checkWords = signal<Readonly<Record<string, CheckWords>>>({});

/** The local date; it turns at the person's hour. */
export const today = computed(() => dayOf(now.value, settings.value.dayTurnsAt));

/** The day that was chosen; `null`: the one it is. */
const chosen = signal<string | null>(null);

/** The day that is shown. */
const day = computed(() => (chosen.value !== null && chosen.value < today.value ? chosen.value : today.value));

/** Shows a day, `YYYY-MM-DD`, above all else in History. */
export function openDay(date: string): void {
  chosen.value = date >= today.peek() ? null : date;
}

/** The full minute it is, epoch ms. */
export const minute = computed(() => Math.floor(now.value.at / MINUTE) * MINUTE);

/** What happened on the day that is shown; with what is still on, if that is today. */
export const items = computed<readonly Item[]>(() => {
  const { date, entries } = reading.value;
  const { dayTurnsAt } = settings.value;
  if (date !== today.value) return itemsOf(date, entries, null, dayTurnsAt);
  void minute.value;
  const moment = now.peek();
  const still = unentered(state.value, settings.value, moment);
  return itemsOf(date, entries, { ...still, onBreak: view.peek().onBreak, now: moment }, dayTurnsAt);
});

/** Nothing is known of any day yet but the first minute at the screen. */
export const isNew = computed(() => {
  const { status, first } = reading.value;
  return status === 'read' && (first === null || first >= today.value) && isEmptyDay(items.value);
});

/** The catalogue with what the person has added. */
export const exercises = computed(() => [...EXERCISES, ...person.value.own.map(asExercise)]);

/**
 * Reads what is shown, again whenever that may have changed, and looks once whether an earlier version left anything to be
 * brought up to date.
 * @returns a function that ends it
 */
export function followHistory(): () => void {
  let asked = 0;
  const look = async (): Promise<void> => {
    const nth = (asked += 1);
    const found = await read(day.peek());
    // A later look has more to tell.
    if (nth === asked) reading.value = found;
    // Only now: what it looks through would hold up the day.
    if (found.status === 'read') void repairOnce();
  };
  const onFocus = (): void => void look();
  addEventListener('focus', onFocus);
  const unfollow = effect(() => {
    void turn.value;
    void day.value;
    void repairs.value;
    void look();
  });
  void load<Movement | null>(walker, () => movementOf('walk-around-block'));
  void load(checkWords, () => checklistWords(t('common_language')));
  return () => {
    asked = -1;
    unfollow();
    removeEventListener('focus', onFocus);
  };
}

/** Only the day, the one before it for what reaches into it, and the totals of a week: as quick after years as on the first day. */
async function read(date: string): Promise<Reading> {
  const { dayTurnsAt } = settings.peek();
  const beside = readRecent();
  const [before, previous] = [addDays(date, -DAYS_BESIDE), addDays(date, -1)];
  try {
    const [entries, days, first, { entries: _, ...known }] = await Promise.all([
      entriesOfDays(previous, date),
      daysBetween(before, previous),
      firstDay(),
      beside,
    ]);
    isReported = false;
    return { status: 'read', date, entries, before: days, first, ...known };
  } catch (error) {
    if (!isReported) void reportFailure('ledger', error, Date.now());
    isReported = true;
    const { entries: keptBeside, ...known } = await beside;
    const kept = keptBeside(dayTurnsAt);
    const days = [...new Set(kept.map((entry) => entry.date))].flatMap((each) => {
      const totals = totalsOf(kept.filter((entry) => entry.date === each));
      return totals !== null && before <= totals.date && totals.date < date ? [totals] : [];
    });
    return { status: 'refused', date, entries: kept, before: days, first: kept[0]?.date ?? null, ...known };
  }
}

let looked = false;

async function repairOnce(): Promise<void> {
  if (looked) return;
  looked = true;
  try {
    if (await repair(settings.peek().dayTurnsAt, now.peek().zone)) repairs.value += 1;
  } catch (error) {
    looked = false;
    await reportFailure('ledger', error, Date.now());
  }
}

/** Fills a signal with what the page can do without for a while. */
async function load<What>(into: Signal<What>, from: () => Promise<What>): Promise<void> {
  try {
    into.value = await from();
  } catch (error) {
    await reportFailure('section', error, Date.now());
  }
}

/** The person has read that older days are gone. */
export async function putAwayLost(): Promise<void> {
  try {
    await dismissLost();
    reading.value = { ...reading.peek(), lost: null };
    // The button that had the focus goes with it.
    document.querySelector('h1')?.focus();
  } catch (error) {
    await reportFailure('ledger', error, Date.now());
  }
}
