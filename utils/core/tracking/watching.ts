import { SECOND } from '../time/moment.ts';
import type { WatchingAnswer } from '../settings/settings.ts';
import { clockAfterAbsence } from './absence.ts';
import { isWatched } from './around.ts';
import { setClocks } from './clocks.ts';
import { streakEndMs } from './cues.ts';
import { enterBreak, record } from './entries.ts';
import { LONGEST_WATCHING, WATCHING_AT_FIRST } from './rules.ts';
import { addScreenTime, cutOf } from './screen-time.ts';
import type { Watched } from './state.ts';
import { splitStreak } from './stretch.ts';
import { decide, type Turn } from './turn.ts';

/**
 * Settles a turn in which nobody has touched anything for a minute, if something plays in front of them or a call is on:
 * that is screen time, for two hours at most.
 * @param lastInput epoch ms
 * @returns when they left for good, from where an absence begins; `null` while they watch
 */
export function watchOn(turn: Turn, lastInput: number): number | null {
  const { state, now } = turn;
  const since = state.watch?.since ?? lastInput;
  const until = since + longest(turn);
  // It ended some time since the last look; what was seen is sure.
  if (until <= since) return state.watch === null ? lastInput : state.at;
  state.watch = { since };
  const end = Math.min(now.at, until);
  if (end > state.at) addScreenTime(turn, state.at, end);
  return now.at < until ? null : Math.max(until, state.at);
}

/** How long watching without input counts by what is on now and by the last answer, ms. */
function longest({ state, settings }: Turn): number {
  const what = isWatched(state);
  if (what === null) return 0;
  if (what === 'call' || settings.watching === 'watching') return LONGEST_WATCHING;
  return settings.watching === 'away' ? 0 : WATCHING_AT_FIRST;
}

/** Somebody is back, or has left for good: a stretch longer than a break is told, and asked about unless it was a call. */
export function endWatch(turn: Turn, to: number): void {
  const { state } = turn;
  const { watch } = state;
  state.watch = null;
  if (watch === null || to - watch.since <= streakEndMs(turn.cues)) return;
  decide(turn, { type: 'watched', ms: to - watch.since, reason: 'counted' });
  if (state.callSince !== null && state.callSince <= watch.since) return;
  // What lay before the day turned is closed.
  state.watched = { from: Math.max(watch.since, cutOf(state).at), to, clocks: state.clocks, streakMs: state.streakMs };
}

/** What that stretch was. "Away" makes an absence of it after all, as far as its numbers still stand. */
export function answerWatching(turn: Turn, was: WatchingAnswer): void {
  const { watched } = turn.state;
  if (watched === null) return;
  turn.state.watched = null;
  decide(turn, { type: 'watched', ms: watched.to - watched.from, reason: was });
  if (was === 'away') takeBack(turn, watched);
}

function takeBack(turn: Turn, { from, to, clocks, streakMs, stretch }: Watched): void {
  const { state, settings } = turn;
  const length = to - from;
  const endsStreak = length >= streakEndMs(turn.cues);
  const screenMs = Math.max(0, state.day.screenMs - length);
  if (stretch !== undefined) {
    const end = stretch.end > to ? stretch.end : from;
    record(turn, { ...stretch, end, ms: Math.max(0, (stretch.ms ?? 0) - length) });
  } else if (endsStreak) splitStreak(turn, { from, to, ms: streakMs - length, upTo: streakMs });
  else state.streakMs -= Math.min(length, streakMs);
  const longestStreakMs = Math.max(state.streakMs, Math.min(state.day.longestStreakMs, screenMs));
  state.day = { ...state.day, screenMs, longestStreakMs };
  setClocks(turn, turn.cues, (cue, clock) => {
    const then = clocks[cue.key];
    // A clock that was set anew since then has forgotten it already.
    if (then === undefined || clock < then) return clock;
    return clockAfterAbsence(settings, cue, Math.max(0, then - length), length) + clock - then;
  });
  const rest = { key: `rest:${from}`, reason: 'away', start: from, end: to } as const;
  if (length < SECOND) return;
  if (endsStreak) enterBreak(turn, { ...rest, outcome: 'natural' }, length);
  else record(turn, { ...rest, outcome: 'pause' });
}
