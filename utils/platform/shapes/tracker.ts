import type { State } from '../../core/tracking/state.ts';
import { isCount, isFlag, isMoment, isName, isRecord, isSpan, isWithin, VERSION } from '../kinds.ts';
import { byName, listOf, maybe, oneOf, orNull, type Shape } from './shape.ts';

const DAY_MINUTES = 24 * 60;

const cueKind = ['move', 'micro', 'eyes', 'posture'];
const breakOutcome = ['taken', 'natural', 'cutShort', 'skipped', 'missed'];
const holdReason = ['paused', 'offHours', 'call', 'presenting', 'fullScreen'];
const position = ['sit', 'stand'];

const entry: Shape = {
  key: isName,
  // Shown only, like the reason.
  outcome: isName,
  reason: isName,
  cue: maybe(cueKind),
  exercise: maybe(isName),
  did: maybe(listOf(isName)),
  reliefOnly: maybe(isName),
  position: maybe(position),
  start: isMoment,
  end: isMoment,
  ms: maybe(isSpan),
  date: maybe(isName),
  changedAt: maybe(isMoment),
  plannedSeconds: maybe(isSpan),
  offsetMinutes: (value) => isWithin(value, -DAY_MINUTES, DAY_MINUTES),
};

const reminder: Shape = {
  cue: isName,
  kind: cueKind,
  joined: listOf(isName),
  dueAt: isMoment,
  seconds: isSpan,
  firstShownAt: orNull(isMoment),
  lastShownAt: orNull(isMoment),
  showings: isCount,
  repeats: isCount,
  snoozes: isCount,
  next: orNull({ at: isMoment, because: ['due', 'again', 'snoozed', 'afterTask', 'cutShort'] }),
  waitingSince: orNull(isMoment),
  heldBy: orNull(holdReason),
  heldSince: orNull(isMoment),
  held: maybe({ reason: holdReason, ms: isSpan }),
  pastFullScreen: [true, undefined],
  overdueMs: isSpan,
  quietSince: orNull(isMoment),
};

const day: Shape = {
  date: (value) => isName(value) && /^\d{4}-\d{2}-\d{2}$/.test(value),
  screenMs: isSpan,
  longestStreakMs: isSpan,
  ...Object.fromEntries(breakOutcome.map((each) => [each, isCount])),
};

const effect: Shape = oneOf('type', {
  showReminder: { reminder: isName, kind: cueKind, seconds: isSpan, snoozesLeft: isCount },
  showHabit: { habit: isName, at: isMoment },
  clearReminder: { reminder: isName },
  openBreak: { startedAt: isMoment },
  record: { entry },
  forget: { key: isName },
  amend: { key: isName, feeling: isName },
  closeDay: { day },
});

/** The tracker's state as the worker can go on with it. */
export const TRACKER: { readonly [Field in keyof State]: Shape } = {
  version: [VERSION],
  at: isMoment,
  zone: isName,
  where: oneOf('phase', {
    present: { since: isMoment, after: orNull(entry) },
    away: { since: isMoment, cause: ['idle', 'locked', 'unseen', 'browserClosed'], runsOn: orNull(entry) },
    onBreak: {
      startedAt: isMoment,
      cue: isName,
      kind: cueKind,
      seconds: isSpan,
      exercise: isName,
      restsEyes: isFlag,
      endsAt: isMoment,
    },
  }),
  clocks: byName(isSpan),
  rounds: byName(isCount),
  streakMs: isSpan,
  streakSince: isMoment,
  streakCut: orNull({ at: isMoment, ms: isSpan, before: orNull({ start: isMoment, ms: isSpan }) }),
  reminder: orNull(reminder),
  pause: orNull({ since: isMoment, until: orNull(isMoment) }),
  busy: orNull({ kind: ['call', 'presenting'], since: isMoment, until: isMoment }),
  around: { call: isFlag, sharing: isFlag, fullScreen: ['no', 'silent', 'sounding'], sound: isFlag },
  callSince: orNull(isMoment),
  watch: orNull({ since: isMoment }),
  watched: orNull({ from: isMoment, to: isMoment, clocks: byName(isSpan), streakMs: isSpan, stretch: maybe(entry) }),
  asksFullScreen: isFlag,
  position: orNull({ now: position, since: isMoment, forCall: isFlag }),
  workday: orNull({ on: isFlag, until: isMoment }),
  quietUntil: orNull(isMoment),
  reminded: isCount,
  fixedCame: listOf(isName),
  habits: byName(isMoment),
  habit: orNull({ id: isName, since: isMoment }),
  day,
  marks: listOf({ at: isMoment, outcome: breakOutcome }),
  run: isCount,
  unanswered: isCount,
  sinceIdleMs: isSpan,
  notShown: isFlag,
  dismissed: listOf(['notPermitted', 'noReaction', 'neverIdle', 'keptAside', 'longStanding']),
  undo: orNull({
    until: isMoment,
    reminder,
    clocks: byName(isSpan),
    rounds: byName(isCount),
    entryKey: isName,
    run: isCount,
  }),
  done: byName({ at: isMoment, nth: isCount }),
  doneCount: isCount,
  turn: isCount,
  followUp: orNull({ after: isName, until: isMoment }),
  decisions: listOf({ at: isMoment, type: isName }),
  outbox: listOf((value) => isRecord(value) && isCount(value['id']) && effectFits(value)),
  nextEffect: isCount,
};

function effectFits(value: unknown): boolean {
  return typeof effect === 'function' && effect(value);
}
