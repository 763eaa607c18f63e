import * as v from 'valibot';
import type { State } from '../../core/tracking/state.ts';
import { holdReason } from './decision.ts';
import { breakOutcome, cueKind, dayCountSchema, entrySchema, position } from './entry.ts';
import { count, flag, moment, name, oneOf, perName, span } from './parsed.ts';

const phase = oneOf('phase', {
  present: { since: moment, after: v.nullable(entrySchema) },
  away: {
    since: moment,
    cause: v.picklist(['idle', 'locked', 'unseen', 'browserClosed']),
    runsOn: v.nullable(entrySchema),
  },
  onBreak: {
    startedAt: moment,
    cue: name,
    kind: cueKind,
    seconds: span,
    exercise: name,
    restsEyes: flag,
    endsAt: moment,
  },
});

const because = v.picklist(['due', 'again', 'snoozed', 'afterTask', 'cutShort']);

const reminder = v.object({
  cue: name,
  kind: cueKind,
  joined: v.array(name),
  dueAt: moment,
  seconds: span,
  firstShownAt: v.nullable(moment),
  lastShownAt: v.nullable(moment),
  showings: count,
  repeats: count,
  snoozes: count,
  next: v.nullable(v.object({ at: moment, because })),
  waitingSince: v.nullable(moment),
  heldBy: v.nullable(holdReason),
  heldSince: v.nullable(moment),
  held: v.exactOptional(v.object({ reason: holdReason, ms: span })),
  pastFullScreen: v.exactOptional(v.literal(true)),
  overdueMs: span,
  quietSince: v.nullable(moment),
});

const notice = v.picklist(['notPermitted', 'noReaction', 'neverIdle', 'keptAside', 'longStanding']);

const busyKind = v.picklist(['call', 'presenting']);

/** Where time stands. These fields only make sense together: one broken, all start afresh. */
export const POSITION = {
  at: moment,
  zone: name,
  where: phase,
  clocks: perName(span),
  rounds: perName(count),
  streakMs: span,
  streakSince: moment,
  reminder: v.nullable(reminder),
  undo: v.nullable(
    v.object({ until: moment, reminder, clocks: perName(span), rounds: perName(count), entryKey: name, run: count }),
  ),
} satisfies Fields;

/** What is true by itself; a broken one starts afresh alone. */
export const ALONE = {
  pause: v.nullable(v.object({ since: moment, until: v.nullable(moment) })),
  day: dayCountSchema,
  run: count,
  unanswered: count,
  sinceIdleMs: span,
  notShown: flag,
  turn: count,
  done: perName(v.object({ at: moment, nth: count })),
  doneCount: count,
  followUp: v.nullable(v.object({ after: name, until: moment })),
  nextEffect: count,
} satisfies Fields;

/** The same for what came later: one that is not there starts afresh without a word. */
export const LATER = {
  streakCut: v.nullable(v.object({ at: moment, ms: span, before: v.nullable(v.object({ start: moment, ms: span })) })),
  busy: v.nullable(v.object({ kind: busyKind, since: moment, until: moment })),
  around: v.object({
    call: flag,
    sharing: flag,
    fullScreen: v.picklist(['no', 'silent', 'sounding']),
    sound: flag,
  }),
  callSince: v.nullable(moment),
  watch: v.nullable(v.object({ since: moment })),
  watched: v.nullable(
    v.object({
      from: moment,
      to: moment,
      clocks: perName(span),
      streakMs: span,
      stretch: v.exactOptional(entrySchema),
    }),
  ),
  asksFullScreen: flag,
  position: v.nullable(v.object({ now: position, since: moment, forCall: flag })),
  workday: v.nullable(v.object({ on: flag, until: moment })),
  quietUntil: v.nullable(moment),
  reminded: count,
  fixedCame: v.array(name),
  habits: perName(moment),
  habit: v.nullable(v.object({ id: name, since: moment })),
} satisfies Fields;

/** Items of lists that are looked at one by one. */
export const ITEMS = {
  marks: v.object({ at: moment, outcome: breakOutcome }),
  dismissed: notice,
};

type Fields = { readonly [K in keyof State]?: v.GenericSchema<unknown, State[K]> };
