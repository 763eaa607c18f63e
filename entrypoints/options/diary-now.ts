import { batch, computed, signal } from '@preact/signals';
import { EMPTY_DIARY, SHOWN_DAYS, type Diary } from '../../utils/core/diary/diary.ts';
import { FIRST_PLAN, type StepPlan } from '../../utils/core/diary/plan.ts';
import type { Entry } from '../../utils/core/history/entry.ts';
import { dayOf, endOfDay } from '../../utils/core/time/day.ts';
import { addDays } from '../../utils/core/time/zone.ts';
import { changeDiary, readDiary } from '../../utils/platform/diary.ts';
import { changePlan, readPlan } from '../../utils/platform/documents.ts';
import { entriesBetween } from '../../utils/platform/ledger-reading.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { now, settings } from '../../utils/ui/store.ts';
import { saver } from './saver.ts';

const diary = signal<Diary>(EMPTY_DIARY);
const plan = signal<StepPlan>(FIRST_PLAN);

/** Whether notes could be read, and how many entries of them could not be used. */
export const reading = signal<{ readonly status: 'begun' | 'read' | 'failed'; readonly unusable: number }>({
  status: 'begun',
  unusable: 0,
});

/** What the ledger holds of the days that are shown; `null` where it cannot be read. */
export const entries = signal<readonly Entry[] | null>(null);

/** The local date; it turns at the person's hour. */
export const today = computed(() => dayOf(now.value, settings.value.dayTurnsAt));

export const diarySaver = saver(diary, async (change) => {
  diary.value = await changeDiary(firstDay(), change);
});
export const planSaver = saver(plan, async (change) => {
  plan.value = await changePlan(change);
});

/**
 * Reads notes, goal and walks, and again whenever the person comes back to the page.
 * @returns a function that ends it
 */
export function followDiary(): () => void {
  const look = (): void => void Promise.all([readNotes(), readWishes(), readWalks()]);
  look();
  addEventListener('focus', look);
  return () => removeEventListener('focus', look);
}

async function readNotes(): Promise<void> {
  try {
    const { value, problems } = await readDiary(firstDay());
    if (problems.length > reading.peek().unusable) {
      const keys = problems.map(({ field }) => field).join(', ');
      await reportFailure('diary', new Error(`Entries that cannot be used: ${keys}`), Date.now());
    }
    batch(() => {
      diary.value = value;
      reading.value = { status: 'read', unusable: problems.length };
    });
  } catch (error) {
    reading.value = { status: 'failed', unusable: 0 };
    await reportFailure('diary', error, Date.now());
  }
}

async function readWishes(): Promise<void> {
  try {
    plan.value = await readPlan();
  } catch (error) {
    await reportFailure('diary', error, Date.now());
  }
}

async function readWalks(): Promise<void> {
  const { zone } = now.peek();
  const { dayTurnsAt } = settings.peek();
  try {
    entries.value = await entriesBetween(
      endOfDay(addDays(firstDay(), -1), zone, dayTurnsAt),
      endOfDay(today.peek(), zone, dayTurnsAt),
    );
  } catch (error) {
    entries.value = null;
    await reportFailure('ledger', error, Date.now());
  }
}

let first: string | null = null;

/** Of what is read and changed. It stays where it was when the day turns: a change may be of that day and be written late. */
function firstDay(): string {
  const shown = addDays(today.peek(), 1 - SHOWN_DAYS);
  if (first === null || shown < first) first = shown;
  return first;
}
