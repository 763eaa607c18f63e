import { batch, computed, effect, signal } from '@preact/signals';
import type { Hidden } from '../../../components/options/history/insights/Insights.tsx';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { EMPTY_DIARY, type Diary } from '../../../utils/core/diary/diary.ts';
import { FIRST_PLAN, type StepPlan } from '../../../utils/core/diary/plan.ts';
import { editOf, type Change } from '../../../utils/core/history/insights/change.ts';
import type { Insight } from '../../../utils/core/history/insights/insight.ts';
import { insightsOf, LOOKED_BACK, nameOfInsight, workingDays } from '../../../utils/core/history/insights/insights.ts';
import { withMore } from '../../../utils/core/movement/edit-profile.ts';
import { remaining } from '../../../utils/core/movement/remaining.ts';
import { addDays } from '../../../utils/core/time/zone.ts';
import { firstNote, readDiary } from '../../../utils/platform/diary.ts';
import { readPlan } from '../../../utils/platform/documents.ts';
import { hideInsight, readHidden } from '../../../utils/platform/hidden-insights.ts';
import { entriesOfDays } from '../../../utils/platform/ledger-reading.ts';
import { reportFailure } from '../../../utils/platform/reports.ts';
import { now, profile } from '../../../utils/ui/store.ts';
import { editSettings, profileSaver, settingsSaver } from '../savers.ts';
import { repairs, today } from './history-now.ts';

/** Days that are read in one piece. */
const PIECE = 366;

/** So long an insight stays hidden: four weeks, ms. */
const HIDDEN_FOR = 28 * 24 * 60 * 60 * 1000;

type Found = {
  readonly days: readonly string[];
  readonly insights: readonly Insight[];
  /** Others that the person has hidden. */
  readonly hidden: readonly Hidden[];
};

/** What twelve weeks show; `null` until they were read, or where they cannot be. */
export const found = signal<Found | null>(null);

/** Notes and steps, as far back as was wanted; the first day of which something is noted, if any; and the goal. */
export const diary = signal<Diary>(EMPTY_DIARY);
export const firstNoted = signal<string | null>(null);
export const plan = signal<StepPlan>(FIRST_PLAN);

/** Until when what is hidden now would be, epoch ms. */
export const hiddenUntil = computed(() => now.value.at + HIDDEN_FOR);

/**
 * Looks for what stands out, and again when the person comes back to the page: not with each change of a setting, which
 * says nothing of the weeks before.
 * @returns a function that ends it
 */
export function followInsights(): () => void {
  touched = false;
  const look = (): void => void Promise.all([readInsights(), readNotes()]);
  addEventListener('focus', look);
  const unrepair = effect(() => {
    void repairs.value;
    look();
  });
  return () => {
    unrepair();
    removeEventListener('focus', look);
  };
}

/** Something was changed or put away: the list stays as it is with the way back, until it is opened again. */
let touched = false;

async function readInsights(): Promise<void> {
  if (touched) return;
  try {
    const { at } = now.peek();
    const [entries, hidden] = await Promise.all([entriesOfDays(firstDay(), today.peek()), readHidden(at)]);
    const settings = settingsSaver.shown.peek();
    const exercises = remaining(EXERCISES, profile.peek());
    const insights = insightsOf({ entries, settings, exercises, profile: profileSaver.shown.peek() });
    const parted = insights.map((insight) => ({ insight, until: hidden[nameOfInsight(insight)] }));
    if (touched) return;
    found.value = {
      days: workingDays(entries),
      insights: parted.flatMap(({ insight, until }) => (until === undefined ? insight : [])),
      hidden: parted.flatMap(({ insight, until }) => (until === undefined ? [] : { insight, until })),
    };
  } catch (error) {
    await reportFailure('insights', error, Date.now());
  }
}

async function readNotes(): Promise<void> {
  try {
    const [first, notes, wishes] = await Promise.all([firstNote(), notesFrom(notesSince()), readPlan()]);
    batch(() => {
      firstNoted.value = first;
      diary.value = notes;
      plan.value = wishes;
    });
  } catch (error) {
    await reportFailure('diary', error, Date.now());
  }
}

/** The earliest date of which notes were wanted; a quarter of a year in whole weeks is read in any case. */
let wanted = '9999-12-31';

function notesSince(): string {
  const quarter = addDays(today.peek(), -13 * 7);
  return wanted < quarter ? wanted : quarter;
}

/** Reads further back, so that the notes from this date on are there. */
export async function wantNotes(date: string): Promise<void> {
  if (date >= notesSince()) return;
  wanted = date;
  await readNotes();
}

/** Notes from a date on, a year at a time, so that the page can do other things between them. */
async function notesFrom(date: string): Promise<Diary> {
  const pieces: Diary[] = [];
  for (let from = date; from <= today.peek(); from = addDays(from, PIECE))
    pieces.push((await readDiary(from, addDays(from, PIECE))).value);
  const days = Object.assign({}, ...pieces.map((piece) => piece.days));
  return { ...EMPTY_DIARY, days };
}

function firstDay(): string {
  return addDays(today.peek(), 1 - LOOKED_BACK);
}

/** Hides an insight for four weeks, or shows it again. */
export async function hide(name: string, on: boolean): Promise<void> {
  touched = true;
  try {
    await hideInsight(name, on ? hiddenUntil.peek() : null, now.peek().at);
  } catch (error) {
    await reportFailure('insights', error, Date.now());
  }
}

/** Makes the change of an insight, and hides it for the next time. @returns what takes both back */
export function change(of: Change, name: string): () => void {
  const edit = editOf(of, settingsSaver.shown.peek());
  if (edit !== null) editSettings(edit.to);
  if (of.set === 'region') profileSaver.edit(withMore(of.region, true));
  void hide(name, true);
  return () => {
    if (edit !== null) editSettings(edit.back);
    if (of.set === 'region') profileSaver.edit(withMore(of.region, false));
    void hide(name, false);
  };
}
