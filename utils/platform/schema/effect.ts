import * as v from 'valibot';
import type { Effect } from '../../core/tracking/effect.ts';
import { cueKind, dayCountSchema, entrySchema, feeling } from './entry.ts';
import { count, moment, name, oneOf, span } from './parsed.ts';

const id = count;

/** An order that waits in the outbox. */
export const effectSchema = oneOf('type', {
  showReminder: { id, reminder: name, kind: cueKind, seconds: span, snoozesLeft: count },
  showHabit: { id, habit: name, at: moment },
  clearReminder: { id, reminder: name },
  openBreak: { id, startedAt: moment },
  record: { id, entry: entrySchema },
  forget: { id, key: name },
  amend: { id, key: name, feeling },
  closeDay: { id, day: dayCountSchema },
}) satisfies v.GenericSchema<unknown, Effect>;
