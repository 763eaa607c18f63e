import * as v from 'valibot';
import type { Effect } from '../../core/tracking/effect.ts';
import { cueKind, daySchema, entrySchema } from './entry.ts';
import { count, moment, name, span } from './parsed.ts';

const id = count;

const ask = v.object({ kind: cueKind, seconds: span, recent: v.array(name), turn: count });

/** An order that waits in the outbox. */
export const effectSchema = v.variant('type', [
  v.object({
    id,
    type: v.literal('showReminder'),
    reminder: name,
    kind: cueKind,
    seconds: span,
    ask,
    snoozesLeft: count,
  }),
  v.object({ id, type: v.literal('clearReminder'), reminder: name }),
  v.object({ id, type: v.literal('openBreak'), startedAt: moment }),
  v.object({ id, type: v.literal('record'), entry: entrySchema }),
  v.object({ id, type: v.literal('forget'), key: name }),
  v.object({ id, type: v.literal('closeDay'), day: daySchema }),
]) satisfies v.GenericSchema<unknown, Effect>;
