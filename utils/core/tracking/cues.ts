import { cuesOf } from '../settings/presets.ts';
import type { CueKind, FixedBreak, Settings } from '../settings/settings.ts';
import { HOUR, MINUTE, SECOND } from '../time/moment.ts';
import type { CueKey, Reminder, State } from './state.ts';

/** A cue in force, in milliseconds. */
export type ActiveCue = {
  readonly key: CueKey;
  readonly kind: CueKind;
  readonly everyMs: number;
  /** Base length of its break. */
  readonly baseMs: number;
  readonly longEvery: number | null;
  readonly longMs: number;
  /** Of `posture` with phases: screen time standing before the next change. */
  readonly standMs: number | null;
  /** A break at a time of the day, which no screen time makes due. */
  readonly fixed: FixedBreak | null;
};

/** A streak is not ended by less than this, however short the breaks of the rhythm are. */
const SHORTEST_STREAK_END = 2 * MINUTE;

/** A break below this length cannot be seen at the normal detection interval (rule 7). */
const SHORT = 60 * SECOND;

// Settings never change in place, so what follows from them is worked out once.
const active = new WeakMap<Settings, readonly ActiveCue[]>();

/** The cues in force, each with a key of its own: the kind, and a number from the second of that kind on. */
export function activeCues(settings: Settings): readonly ActiveCue[] {
  const known = active.get(settings);
  if (known !== undefined) return known;
  const cues = compute(settings);
  active.set(settings, cues);
  return cues;
}

function compute(settings: Settings): readonly ActiveCue[] {
  const seen = new Map<CueKind, number>();
  const cues = cuesOf(settings).map((cue) => {
    const nth = (seen.get(cue.kind) ?? 0) + 1;
    seen.set(cue.kind, nth);
    return {
      key: nth === 1 ? cue.kind : `${cue.kind}-${nth}`,
      kind: cue.kind,
      everyMs: cue.everyMinutes * MINUTE,
      baseMs: cue.seconds * SECOND,
      longEvery: cue.longEvery ?? null,
      longMs: (cue.longSeconds ?? cue.seconds) * SECOND,
      standMs: cue.standMinutes === undefined ? null : cue.standMinutes * MINUTE,
      fixed: null,
    };
  });
  return [...cues, ...settings.fixedBreaks.map((fixed, index) => fixedCue(fixed, index))];
}

function fixedCue(fixed: FixedBreak, index: number): ActiveCue {
  const baseMs = fixed.minutes * MINUTE;
  const never = { everyMs: Infinity, longEvery: null, standMs: null };
  return { key: `fixed-${index}`, kind: 'move', baseMs, longMs: baseMs, fixed, ...never };
}

/** How long an absence must be to end the streak: the longest base length, and at least two minutes. */
export function streakEndMs(cues: readonly ActiveCue[]): number {
  return Math.max(SHORTEST_STREAK_END, ...cues.map((cue) => (cue.fixed === null ? cue.baseMs : 0)));
}

/** Whether a break of this cue is too short to be seen as an absence. */
export function isShort(cue: ActiveCue): boolean {
  return cue.baseMs < SHORT;
}

/** Whether a short cue was shown and now watches for a gap of its own length. */
export function watchesGap(reminder: Reminder, short: boolean): boolean {
  return short && reminder.lastShownAt !== null && reminder.next === null;
}

/** Screen time on the cue's clock, ms. */
export function clockOf(state: Pick<State, 'clocks'>, cue: ActiveCue): number {
  return state.clocks[cue.key] ?? 0;
}

/** What a cue's clock is read with: its interval may depend on how the person works. */
type Clocks = Pick<State, 'clocks' | 'position'>;

/** Screen time after which the cue is due, ms; `Infinity` for a fixed break. */
export function intervalMs({ position }: Pick<State, 'position'>, cue: ActiveCue): number {
  return cue.standMs !== null && position?.now === 'stand' ? cue.standMs : cue.everyMs;
}

/** Screen time left until the cue is due, ms; not below 0. */
export function remainingMs(state: Clocks, cue: ActiveCue): number {
  return Math.max(0, intervalMs(state, cue) - clockOf(state, cue));
}

/** The cue that will be due first; of several at once the one whose break is longest. */
export function nextCue(state: Clocks, cues: readonly ActiveCue[]): ActiveCue | null {
  const order = cues
    .filter(({ fixed }) => fixed === null)
    .toSorted((a, b) => remainingMs(state, a) - remainingMs(state, b) || weigh(b, a));
  return order[0] ?? null;
}

/** The cue that speaks for several: the longest break; if equal, the longer interval. */
export function leadOf(cues: readonly ActiveCue[]): ActiveCue | null {
  return cues.toSorted((a, b) => weigh(b, a))[0] ?? null;
}

/** Positive if `a` goes before `b` when both are due. */
export function weigh(a: ActiveCue, b: ActiveCue): number {
  return a.baseMs - b.baseMs || a.everyMs - b.everyMs;
}

/** The length the next break of this cue is offered with, ms: the longer one when it is the n-th. */
export function offeredMs(state: Pick<State, 'rounds'>, cue: ActiveCue): number {
  if (cue.longEvery === null) return cue.baseMs;
  const round = (state.rounds[cue.key] ?? 0) + 1;
  return round % cue.longEvery === 0 ? cue.longMs : cue.baseMs;
}

/** Screen time after which a reminder nobody answered is missed: a further interval, an hour for a fixed break, ms. */
export function forgottenAfter(state: Pick<State, 'position'>, cue: ActiveCue): number {
  return cue.fixed === null ? intervalMs(state, cue) : HOUR;
}
