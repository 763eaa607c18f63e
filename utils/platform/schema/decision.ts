import * as v from 'valibot';
import type { Decision } from '../../core/tracking/decision.ts';
import { breakOutcome, cueKind, entryReason, outcome } from './entry.ts';
import { count, flag, lapse, moment, name, oneOf, span } from './parsed.ts';

const at = moment;
const cue = cueKind;
const told = { at, cue, seconds: span, reason: v.picklist(['gap', 'graceOver', 'alreadyQuiet']), waitedMs: lapse };
const rest = { at, reason: entryReason, ms: lapse, start: moment };
const asked = v.picklist(['asked']);

/** Why a due reminder waits. */
export const holdReason = v.picklist(['paused', 'offHours', 'call', 'presenting', 'fullScreen']);

/** A decision with its reason. */
export const decisionSchema = oneOf('type', {
  reminder: told,
  remindAgain: { ...told, because: v.picklist(['again', 'snoozed', 'cutShort']) },
  hold: { at, cue, reason: holdReason },
  released: { at, cue, reason: holdReason, heldMs: lapse },
  withdrawn: {
    at,
    cue,
    reason: v.picklist(['dayTurned', 'hoursEnded', 'untilTomorrow', 'newSettings', 'satisfied', 'longerCue']),
  },
  breakStarted: { at, cue, seconds: span, exercise: name, reason: v.picklist(['due', 'early']) },
  break: { ...rest, outcome: breakOutcome, cue: v.exactOptional(cue) },
  breakExtended: { ...rest, outcome },
  pause: { ...rest, restarted: flag },
  snoozed: { at, cue, until: moment, left: count, reason: asked },
  skipUndone: { at, cue, reason: asked },
  quiet: { at, until: v.nullable(moment), reason: v.picklist(['paused']) },
  resumed: { at, reason: v.picklist(['asked', 'over']) },
  clockSetBack: { at, byMs: span, reason: v.picklist(['clock']) },
}) satisfies v.GenericSchema<unknown, Decision>;
