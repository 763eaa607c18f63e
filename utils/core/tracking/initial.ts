import type { ClockTime } from '../settings/settings.ts';
import type { DayCount } from '../history/entry.ts';
import { dayOf } from '../time/day.ts';
import type { Now } from '../time/moment.ts';
import { NOTHING_AROUND } from './around.ts';
import type { State } from './state.ts';

/** Fields that came later than the first stored states: what an older version did not know. */
export const LATER = {
  streakCut: null,
  busy: null,
  around: NOTHING_AROUND,
  callSince: null,
  watch: null,
  watched: null,
  asksFullScreen: false,
  position: null,
  workday: null,
  quietUntil: null,
  reminded: 0,
  fixedCame: [],
  habits: {},
  habit: null,
} as const satisfies Partial<State>;

/** The state of a fresh install: present, nothing counted. */
export function initialState(now: Now, dayTurnsAt: ClockTime = '04:00'): State {
  return {
    version: 1,
    at: now.at,
    zone: now.zone,
    where: { phase: 'present', since: now.at, after: null },
    clocks: {},
    rounds: {},
    streakMs: 0,
    streakSince: now.at,
    reminder: null,
    pause: null,
    ...LATER,
    day: emptyDay(dayOf(now, dayTurnsAt)),
    marks: [],
    run: 0,
    unanswered: 0,
    sinceIdleMs: 0,
    notShown: false,
    dismissed: [],
    undo: null,
    done: {},
    doneCount: 0,
    turn: 0,
    followUp: null,
    decisions: [],
    outbox: [],
    nextEffect: 1,
  };
}

/** A day on which nothing has happened yet. */
export function emptyDay(date: string): DayCount {
  return { date, screenMs: 0, longestStreakMs: 0, taken: 0, natural: 0, cutShort: 0, skipped: 0, missed: 0 };
}
