import { computed, signal } from '@preact/signals';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { ROUTINES } from '../../utils/content/routines.ts';
import type { Ask } from '../../utils/core/movement/ask.ts';
import type { Exercise } from '../../utils/core/movement/exercise.ts';
import { movedRun, pausedRun, positionMs, resumedRun, waitingRun } from '../../utils/core/movement/session-clock.ts';
import { lengthMs, replaced, slots, type Slot, type StepPlan } from '../../utils/core/movement/session-steps.ts';
import { routineItems } from '../../utils/core/movement/routine.ts';
import { session, type SessionItem } from '../../utils/core/movement/session.ts';
import { byItself } from '../../utils/core/movement/by-itself.ts';
import { followUpsOf, offerable } from '../../utils/core/movement/offerable.ts';
import { suggest, suggestions } from '../../utils/core/movement/suggest.ts';
import { askFor, view } from '../../utils/ui/store.ts';
import { lookNow, tick } from './break-clock.ts';
import type { Guide } from './kept-guide.ts';

/** A press on "previous" this soon after a step began goes to the one before it, ms. */
const JUST_BEGUN = 3000;
/** With less time left no other exercise is worth beginning, ms. */
const TOO_LATE_FOR_ANOTHER = 15_000;

/** The break that this page guides; `null` while it guides none. */
export const guide = signal<Guide | null>(null);
/** The steps of each exercise, set once the words are there. */
export const plans = signal<Readonly<Record<string, StepPlan>>>({});

export const length = computed(() => (guide.value === null ? 0 : lengthMs(guide.value.items)));
export const steps = computed(() => (guide.value === null ? [] : slots(guide.value.items, plans.value)));
/** The place in the session, ms, as of the last tick. */
export const place = computed(() => placeAt(tick.value) ?? 0);
/** The step in force, as its place in `steps`. */
export const stepNow = computed(() => {
  const all = steps.value;
  const at = all.findIndex((slot) => place.value < slot.to);
  return at === -1 ? all.length - 1 : at;
});
/** A breath whose pace was changed in its course: it goes on from where it is, as if it had begun then. */
const repaced = signal<{ readonly of: Guide['items']; readonly item: number; readonly from: number } | null>(null);

/** When the breath began that goes on in this step: breathing is one movement over all its steps. */
export function breathFrom({ item, from }: Slot): number {
  const other = repaced.value;
  const goesOn = other !== null && other.of === guide.value?.items && other.item === item;
  if (goesOn && other.from <= place.value) return other.from;
  return steps.value.find((slot) => slot.item === item)?.from ?? from;
}

/** Keeps the breath where it is while a whole one comes to take `factor` times as long. */
export function repace(slot: Slot, factor: number): void {
  const at = placeAt(Date.now());
  if (at === null || guide.value === null) return;
  repaced.value = { of: guide.value.items, item: slot.item, from: at - (at - breathFrom(slot)) * factor };
}

export const paused = computed(() => guide.value !== null && guide.value.run.pausedAt !== null);

/** The place in the session at a moment, ms; `null` without a session. */
export function placeAt(now: number): number | null {
  const { value } = guide;
  return value === null ? null : positionMs(value.run, now, length.value);
}

/** What exercises are chosen by for the break that is on. */
export function askNow(): Ask {
  const { onBreak, coming } = view.value;
  return askFor(onBreak ?? coming);
}

/** A guide for a break that has just begun; it waits at its start. `alone`: the movement was asked for by itself. */
export function freshGuide(startedAt: number, exercise: string, ask: Ask, alone: boolean): Guide {
  const { seconds } = ask.context;
  const routine = ROUTINES.find(({ id }) => id === exercise);
  const single = alone ? byItself(EXERCISES, exercise, seconds, ask) : [];
  const offered = single.length > 0 ? single : session(EXERCISES, exercise, seconds, ask);
  const wanted = routine === undefined ? offered : routineItems(routine, EXERCISES);
  // One of another version, or one that the person cannot do: whatever fits the break takes its place.
  const instead =
    wanted.length > 0 ? wanted : session(EXERCISES, suggest(EXERCISES, ask)?.exercise.id ?? '', seconds, ask);
  const items = instead.length > 0 ? instead : [{ exerciseId: 'other', seconds }];
  return { run: waitingRun(startedAt), items };
}

export function pause(): void {
  change((now, { run, items }) => ({ items, run: pausedRun(run, now) }));
}

export function resume(): void {
  change((now, { run, items }) => ({ items, run: resumedRun(run, now) }));
}

export function nextStep(): void {
  const to = steps.value[stepNow.value]?.to ?? length.value;
  change((now, { run, items }) => ({ items, run: movedRun(run, now, to) }));
}

export function previousStep(): void {
  const slot = steps.value[stepNow.value];
  const before = steps.value[stepNow.value - 1];
  const back = place.value - (slot?.from ?? 0) < JUST_BEGUN ? (before ?? slot) : slot;
  change((now, { run, items }) => ({ items, run: movedRun(run, now, back?.from ?? 0) }));
}

/** Another exercise for the rest of the break, none that this session has, after a tool what may follow it; `null` if there is none. */
export function another(ask: Ask): Exercise | null {
  const { value } = guide;
  const left = length.value - place.value;
  if (value === null || left < TOO_LATE_FOR_ANOTHER || ask.context.kind === 'eyes') return null;
  const had = value.items.map((item) => item.exerciseId);
  const now = value.items[steps.value[stepNow.value]?.item ?? 0]?.exerciseId;
  // In mid-break nothing is begun that a safety text comes before.
  const open = EXERCISES.filter(({ gate }) => gate === null || ask.profile.gates[gate] !== undefined);
  const offered = suggestions(open, lasting(ask, Math.round(left / 1000))).map(({ exercise }) => exercise);
  const possible = offerable(open, ask.profile, ask.context.call);
  const again = possible.filter(({ kind, softTissueTool }) => kind !== 'eyes' && !softTissueTool);
  const tool = EXERCISES.find(({ id, softTissueTool }) => softTissueTool && id !== now && had.includes(id));
  const owed = tool === undefined ? [] : followUpsOf(tool, possible);
  return (
    owed.find(({ id }) => id !== now) ??
    offered.find(({ id }) => !had.includes(id)) ??
    again.find(({ id }) => id !== now) ??
    null
  );
}

/** The same for a break of another length, seconds. */
function lasting(ask: Ask, seconds: number): Ask {
  return { ...ask, context: { ...ask.context, seconds } };
}

/** Puts `exercise` in place of what is left and goes to its beginning. */
export function changeTo(exercise: Exercise, ask: Ask): void {
  change((now, { run, items }) => {
    const at = positionMs(run, now, length.value);
    let coming: readonly SessionItem[] = [];
    const next = replaced(items, at, (seconds) => {
      coming = session(EXERCISES, exercise.id, seconds, lasting(ask, seconds));
      return coming;
    });
    const begins = slots(next, plans.value).find((slot) => slot.item === next.length - coming.length);
    return { items: next, run: movedRun(run, now, begins?.from ?? at) };
  });
}

/** The exercises that would come with this one for the time that is left. */
export function newcomers(exercise: Exercise, ask: Ask): readonly string[] {
  const seconds = Math.round((length.value - place.value) / 1000);
  return session(EXERCISES, exercise.id, seconds, lasting(ask, seconds)).map(({ exerciseId }) => exerciseId);
}

/** Applies a change as of this very moment, so that what the person pressed counts from there. */
function change(how: (now: number, guide: Guide) => Guide): void {
  lookNow();
  const { value } = guide;
  if (value !== null) guide.value = how(tick.value, value);
}
