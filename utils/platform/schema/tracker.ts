import * as v from 'valibot';
import type { State } from '../../core/tracking/state.ts';
import { holdReason } from './decision.ts';
import { cueKind, daySchema, entrySchema, outcome } from './entry.ts';
import { count, moment, name, span } from './parsed.ts';

const perCue = (value: v.GenericSchema<unknown, number>) => v.record(name, value);

const phase = v.variant('phase', [
  v.object({ phase: v.literal('present'), since: moment, after: v.nullable(entrySchema) }),
  v.object({
    phase: v.literal('away'),
    since: moment,
    cause: v.picklist(['idle', 'locked', 'unseen', 'browserClosed']),
    runsOn: v.nullable(entrySchema),
  }),
  v.object({
    phase: v.literal('onBreak'),
    startedAt: moment,
    cue: name,
    kind: cueKind,
    seconds: span,
    exercise: name,
    restsEyes: v.boolean(),
    endsAt: moment,
  }),
]);

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
  next: v.nullable(v.object({ at: moment, because: v.picklist(['due', 'again', 'snoozed', 'cutShort']) })),
  waitingSince: v.nullable(moment),
  heldBy: v.nullable(holdReason),
  heldSince: v.nullable(moment),
  overdueMs: span,
  quietSince: v.nullable(moment),
});

const notice = v.picklist(['notPermitted', 'noReaction', 'neverIdle', 'keptAside']);

/** Where time stands. These fields only make sense together: one broken, all start afresh. */
export const POSITION = {
  at: moment,
  zone: name,
  where: phase,
  clocks: perCue(span),
  rounds: perCue(count),
  streakMs: span,
  streakSince: moment,
  reminder: v.nullable(reminder),
  undo: v.nullable(
    v.object({ until: moment, reminder, clocks: perCue(span), rounds: perCue(count), entryKey: name, run: count }),
  ),
} satisfies Fields;

/** What is true by itself; a broken one starts afresh alone. */
export const ALONE = {
  pause: v.nullable(v.object({ since: moment, until: v.nullable(moment) })),
  day: daySchema,
  run: count,
  unanswered: count,
  sinceIdleMs: span,
  notShown: v.boolean(),
  turn: count,
  nextEffect: count,
} satisfies Fields;

/** Items of lists that are looked at one by one. */
export const ITEMS = {
  marks: v.object({ at: moment, outcome }),
  recent: name,
  dismissed: notice,
};

type Fields = { readonly [K in keyof State]?: v.GenericSchema<unknown, State[K]> };
