import { effect, signal } from '@preact/signals';
import { resumedRun, setBackRun, sleptRun } from '../../utils/core/movement/session-clock.ts';
import type { BreakDone } from '../../utils/core/tracking/event.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { readProgress } from '../../utils/platform/progress.ts';
import { askFor, profile, settings, state } from '../../utils/ui/store.ts';
import { keepAwake } from './awake.ts';
import { ring } from '../../utils/platform/bell.ts';
import { lookNow, runClock, whenSlept } from './break-clock.ts';
import { freshGuide, guide, length, pause, paused, placeAt, stepNow } from './guide.ts';
import { doneSoFar, failed, save, told } from './keep.ts';
import { keptGuide } from './kept-guide.ts';
import { becomeGuide, stopBeingGuide, whenGuideIsGone } from './one-page.ts';
import { hush } from './voice.ts';
import { passCaution, waiting } from './waiting.ts';
import { learn } from './words.ts';

/** What this page is: not yet known, an offer, the guide of a break, a second page beside it, or over. */
export type Stage =
  | { readonly stage: 'opening' | 'offer' | 'guide' | 'elsewhere' }
  | (BreakDone & {
      readonly stage: 'over';
      readonly startedAt: number;
      readonly plannedMs: number;
      readonly exercise: string;
    });

export type OnBreak = Extract<State['where'], { readonly phase: 'onBreak' }>;

export const stage = signal<Stage>({ stage: 'opening' });
const SAVE_EVERY = 5000;
let savedAt = 0;

/**
 * Follows the state from here on: begins to guide when a break is on, and stops when it is over.
 * @param isOurs whether a break that is on is for this page to guide; a break page guides any
 */
export function follow(isOurs: (on: OnBreak) => boolean = () => true): void {
  effect(() => followState(isOurs));
  effect(() => void keepAwake(stage.value.stage === 'guide' && !paused.value));
  document.addEventListener('visibilitychange', () => {
    lookNow();
    void keepAwake(stage.peek().stage === 'guide' && !paused.peek());
  });
  window.addEventListener('pagehide', hide);
  // A page kept in memory and shown again knows nothing of what happened since.
  window.addEventListener('pageshow', (event) => event.persisted && location.reload());
  effect(bell);
  whenSlept((ms) => {
    if (guide.value !== null) guide.value = { ...guide.value, run: sleptRun(guide.value.run, ms) };
  });
  runClock(placeAt, onTick);
}

/** Ends the break here, with the time that truly ran. */
export function end(): void {
  const { value } = guide;
  if (value === null || stage.peek().stage !== 'guide') return;
  lookNow();
  const done = doneSoFar(value);
  leave();
  void save(done, value.run.startedAt).then(() => told(value.run.startedAt, done));
}

/** Saves the progress at once, as after a pause or another exercise. */
export async function saveNow(): Promise<void> {
  const { value } = guide;
  if (value === null || stage.peek().stage !== 'guide') return;
  savedAt = Date.now();
  await save(doneSoFar(value), value.run.startedAt);
}

function followState(isOurs: (on: OnBreak) => boolean): void {
  const { where } = state.value;
  const on = where.phase === 'onBreak' && isOurs(where) ? where.startedAt : null;
  const begun = guide.peek()?.run.startedAt ?? null;
  switch (stage.peek().stage) {
    case 'opening':
    case 'offer':
    case 'over':
      if (on !== null && on !== begun) void enter(on, isOurs);
      else if (stage.peek().stage === 'opening') stage.value = { stage: 'offer' };
      return;
    case 'elsewhere':
      if (on === null) stage.value = { stage: 'offer' };
      return;
    case 'guide':
      if (on === null) leave();
      else if (on !== begun) void enter(on, isOurs);
  }
}

let entering: number | null = null;

async function enter(startedAt: number, isOurs: (on: OnBreak) => boolean): Promise<void> {
  if (entering === startedAt) return;
  entering = startedAt;
  if (await becomeGuide()) return guideBreak(startedAt);
  stage.value = { stage: 'elsewhere' };
  // By then another break may be on than the one this page came for.
  whenGuideIsGone(() => {
    const { where } = state.peek();
    if (where.phase === 'onBreak' && isOurs(where)) void guideBreak(where.startedAt);
    else stopBeingGuide();
  });
}

async function guideBreak(startedAt: number): Promise<void> {
  const { where } = state.value;
  if (where.phase !== 'onBreak' || where.startedAt !== startedAt) return;
  const saved = await readProgress(startedAt).catch((error: unknown) => failed(error, null));
  const begun = keptGuide(saved, startedAt) ?? freshGuide(startedAt, where.exercise, askFor(where), where.cue === '');
  await learn(begun.items.map(({ exerciseId }) => exerciseId));
  guide.value = begun;
  if (waiting.value?.for === 'firstRun') pause();
  else if (saved === null && waiting.value === null) guide.value = { ...begun, run: resumedRun(begun.run, Date.now()) };
  stage.value = { stage: 'guide' };
  lookNow();
  await saveNow();
}

/** Stops guiding and shows the end. */
function leave(): void {
  lookNow();
  const { value } = guide;
  const { where } = state.peek();
  if (value === null) return;
  const exercise = value.items[0]?.exerciseId ?? '';
  const plannedMs = where.phase === 'onBreak' ? where.seconds * 1000 : length.peek();
  hush();
  stage.value = { stage: 'over', ...doneSoFar(value), startedAt: value.run.startedAt, plannedMs, exercise };
}

function onTick(now: number, before: number): void {
  const { value } = guide;
  if (value === null || stage.peek().stage !== 'guide') return;
  passCaution(now);
  if (now < before) guide.value = { ...value, run: setBackRun(value.run, before - now) };
  // In a pause only whoever pressed Done is at the end.
  if ((placeAt(now) ?? 0) >= length.peek()) {
    if (settings.peek().sound) void ring('end', profile.peek().guide.volume);
    end();
    return;
  }
  if (now - savedAt >= SAVE_EVERY || now < savedAt) void saveNow();
}

/** One soft sound when a step begins, but not when the page opens. */
let rangAt: number | null = null;
function bell(): void {
  const step = stage.value.stage === 'guide' ? stepNow.value : null;
  const changed = rangAt !== null && step !== null && step !== rangAt;
  rangAt = step;
  if (!changed) return;
  void saveNow();
  if (settings.peek().sound) void ring('step', profile.peek().guide.volume);
}

/** The page is closed or loaded anew: what was done is kept, and told if that still gets through. */
function hide(): void {
  lookNow();
  const { value } = guide;
  if (value === null || stage.peek().stage !== 'guide') return;
  const done = doneSoFar(value);
  hush();
  void save(done, value.run.startedAt);
  void told(value.run.startedAt, done, true);
}
