import { computed, signal } from '@preact/signals';
import { EXERCISES } from '../../utils/content/exercises.ts';
import type { Gate } from '../../utils/core/movement/exercise.ts';
import { ranMs } from '../../utils/core/movement/session-clock.ts';
import { profile, settings, state } from '../../utils/ui/store.ts';
import { tick } from './break-clock.ts';
import { guide, resume } from './guide.ts';
import { words } from './words.ts';

/** What the timer waits for before the first movement. */
export type Waiting =
  | { readonly for: 'firstRun' }
  | { readonly for: 'gate'; readonly gate: Gate }
  | { readonly for: 'caution'; readonly exercise: string };

/** A caution that is read goes by itself after this time, ms. */
const CAUTION_SHOWN = 8000;

/** Cautions that were in sight when Start was pressed on this page. */
const seen = signal<readonly string[]>([]);
/** Which caution is shown since when; `null` while none is. */
const shown = signal<{ readonly exercise: string; readonly since: number } | null>(null);
/** What was confirmed on this page but could not be kept: it is asked again next time, not now. */
const passed = signal<readonly string[]>([]);

/** The safety sentence, the safety text of a tool or a band, or the caution of a movement that was never done. */
export const waiting = computed<Waiting | null>(() => {
  const { value } = guide;
  if (value === null) return null;
  const isPassed = (what: string): boolean => passed.value.includes(what);
  if (settings.value.safetyConfirmedAt === null && !isPassed('firstRun')) return { for: 'firstRun' };
  const [first] = value.items;
  if (first === undefined || value.run.pausedAt === null || ranMs(value.run, value.run.pausedAt) > 0) return null;
  const { exerciseId } = first;
  const gates = value.items.map((item) => EXERCISES.find(({ id }) => id === item.exerciseId)?.gate ?? null);
  const gate = gates.find((each) => each !== null && profile.value.gates[each] === undefined && !isPassed(each));
  if (gate) return { for: 'gate', gate };
  const isNew = state.value.done[exerciseId] === undefined && !seen.value.includes(exerciseId);
  const cautious = (words.value[exerciseId]?.caution ?? '') !== '';
  return isNew && cautious ? { for: 'caution', exercise: exerciseId } : null;
});

/** Whole seconds until a caution goes by itself. */
export const cautionLeft = computed(() => {
  const since = shown.value?.since ?? tick.value;
  return Math.max(Math.ceil((CAUTION_SHOWN - (tick.value - since)) / 1000), 0);
});

/** The caution of this exercise has been in sight. */
export function sawCaution(exercise: string): void {
  seen.value = [...seen.value, exercise];
}

/** Goes on although the confirmation could not be kept, or is not stored yet. */
export function pass(on: Exclude<Waiting, { for: 'caution' }>): void {
  passed.value = [...passed.value, on.for === 'gate' ? on.gate : on.for];
}

/** Lets a caution go once it was shown long enough; called at each tick. */
export function passCaution(now: number): void {
  const on = waiting.peek();
  if (on?.for !== 'caution') {
    shown.value = null;
    return;
  }
  const since = shown.value?.exercise === on.exercise ? shown.value.since : now;
  shown.value = { exercise: on.exercise, since };
  if (now - since >= CAUTION_SHOWN) beginAfter(on);
}

/** Begins what waited for the caution. */
export function beginAfter({ exercise }: Extract<Waiting, { for: 'caution' }>): void {
  sawCaution(exercise);
  shown.value = null;
  resume();
}
