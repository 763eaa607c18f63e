import { computed, effect, signal } from '@preact/signals';
import type { FirstStage } from '../../components/welcome/FirstControls.tsx';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { firstMovement } from '../../utils/core/movement/first-movement.ts';
import { restsEyes } from '../../utils/core/movement/offer.ts';
import { startSeconds } from '../../utils/core/movement/start-length.ts';
import { state } from '../../utils/ui/store.ts';
import { startHere } from '../../utils/ui/verbs.ts';
import { guide, pause, paused, resume } from '../break/guide.ts';
import { stopBeingGuide } from '../break/one-page.ts';
import { end, follow, saveNow, stage, type OnBreak } from '../break/stage.ts';
import { pass, sawCaution } from '../break/waiting.ts';
import { learn } from '../break/words.ts';
import { settingsSaver } from '../options/savers.ts';
import { profileHere } from './here.ts';

/** Start is pressed again if no break has begun by then, ms. */
const ANSWER_WITHIN = 4000;
/** A break that begins later than this was not asked for here, though it may be the same movement, ms. */
const BEGINS_WITHIN = 15_000;

/** The break that was asked for here. Any other is for its own page to guide. */
const asked = signal<{ readonly exercise: string; readonly at: number } | null>(null);

/** The movement to begin with, or the one that is on; `null` if nothing that short fits. */
export const first = computed(() => {
  const on = guide.value?.items[0]?.exerciseId;
  const running = stage.value.stage === 'guide' || stage.value.stage === 'over';
  const known = running ? EXERCISES.find(({ id }) => id === on) : undefined;
  return known ?? firstMovement(EXERCISES, profileHere.value);
});

/** A break is on that this page does not guide. */
export const isElsewhere = computed(() => {
  const { where } = state.value;
  if (where.phase !== 'onBreak' || stage.value.stage === 'guide') return false;
  return stage.value.stage === 'elsewhere' || !isAsked(where);
});

export const firstStage = computed<FirstStage>(() => {
  if (stage.value.stage === 'guide') return paused.value ? 'paused' : 'running';
  if (settingsSaver.shown.value.safetyConfirmedAt === null || isElsewhere.value) return 'locked';
  return stage.value.stage === 'over' ? 'over' : 'ready';
});

/** Guides what is begun here from now on, with sound, light and progress as the break page does. */
export function followFirst(): void {
  follow(isAsked);
  // This page may stay open for long; breaks to come are for their own page.
  effect(() => {
    if (state.value.where.phase !== 'onBreak' && stage.value.stage !== 'guide') stopBeingGuide();
  });
}

function isAsked({ exercise, startedAt }: OnBreak): boolean {
  const { value } = asked;
  return value?.exercise === exercise && startedAt >= value.at && startedAt < value.at + BEGINS_WITHIN;
}

/** Does what the one large button says. */
export function pressMain(): void {
  if (firstStage.value === 'ready' || firstStage.value === 'over') begin();
  else if (firstStage.value === 'running') pause();
  else resume();
  void saveNow();
}

/** Ends it here, with the time that truly ran. */
export function stop(): void {
  end();
}

/** Loads what is said and shown of the movement. */
export function learnFirst(): void {
  if (first.value !== null) void learn([first.value.id]);
}

function begin(): void {
  const exercise = first.value;
  const at = Date.now();
  if (exercise === null || at - (asked.value?.at ?? 0) < ANSWER_WITHIN) return;
  sawCaution(exercise.id);
  // It was confirmed above, perhaps a moment ago.
  pass({ for: 'firstRun' });
  asked.value = { exercise: exercise.id, at };
  void startHere(exercise.id, restsEyes(exercise), startSeconds(exercise, []));
}
