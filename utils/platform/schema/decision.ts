import * as v from 'valibot';
import type { Decision } from '../../core/tracking/decision.ts';
import { breakOutcome, cueKind, entryReason, outcome } from './entry.ts';
import { count, moment, name, span } from './parsed.ts';

const at = moment;
const cue = cueKind;
const seconds = span;
const showing = v.picklist(['gap', 'graceOver', 'alreadyQuiet']);

/** Why a due reminder waits. */
export const holdReason = v.picklist(['paused', 'offHours']);

/** A decision with its reason. */
export const decisionSchema = v.variant('type', [
  v.object({ at, type: v.literal('reminder'), cue, seconds, reason: showing, waitedMs: span }),
  v.object({
    at,
    type: v.literal('remindAgain'),
    cue,
    seconds,
    reason: showing,
    because: v.picklist(['again', 'snoozed', 'cutShort']),
    waitedMs: span,
  }),
  v.object({ at, type: v.literal('hold'), cue, reason: holdReason }),
  v.object({ at, type: v.literal('released'), cue, reason: holdReason, heldMs: span }),
  v.object({
    at,
    type: v.literal('withdrawn'),
    cue,
    reason: v.picklist(['dayTurned', 'hoursEnded', 'untilTomorrow', 'newSettings', 'satisfied', 'longerCue']),
  }),
  v.object({
    at,
    type: v.literal('breakStarted'),
    cue,
    seconds,
    exercise: name,
    reason: v.picklist(['due', 'early']),
  }),
  v.object({
    at,
    type: v.literal('break'),
    outcome: breakOutcome,
    cue: v.exactOptional(cue),
    reason: entryReason,
    ms: span,
    start: moment,
  }),
  v.object({ at, type: v.literal('breakExtended'), outcome, ms: span, start: moment, reason: entryReason }),
  v.object({ at, type: v.literal('pause'), reason: entryReason, ms: span, start: moment, restarted: v.boolean() }),
  v.object({ at, type: v.literal('snoozed'), cue, until: moment, left: count, reason: v.literal('asked') }),
  v.object({ at, type: v.literal('skipUndone'), cue, reason: v.literal('asked') }),
  v.object({ at, type: v.literal('quiet'), until: v.nullable(moment), reason: v.literal('paused') }),
  v.object({ at, type: v.literal('resumed'), reason: v.picklist(['asked', 'over']) }),
  v.object({ at, type: v.literal('clockSetBack'), byMs: span, reason: v.literal('clock') }),
]) satisfies v.GenericSchema<unknown, Decision>;
