import * as v from 'valibot';
import type { Effect } from '../../core/tracking/effect.ts';
import { cueKind, daySchema, entrySchema } from './entry.ts';
import { count, moment, name, oneOf, span } from './parsed.ts';

const id = count;
const ask = v.object({ kind: cueKind, seconds: span, recent: v.array(name), turn: count });

/** An order that waits in the outbox. */
export const effectSchema = oneOf('type', {
  showReminder: { id, reminder: name, kind: cueKind, seconds: span, ask, snoozesLeft: count },
  clearReminder: { id, reminder: name },
  openBreak: { id, startedAt: moment },
  record: { id, entry: entrySchema },
  forget: { id, key: name },
  closeDay: { id, day: daySchema },
}) satisfies v.GenericSchema<unknown, Effect>;
