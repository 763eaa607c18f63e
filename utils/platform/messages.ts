import * as v from 'valibot';
import { WATCHING_ANSWERS } from '../core/settings/settings.ts';
import type { Happening, PauseLength, SnoozeLength } from '../core/tracking/event.ts';
import { feeling, POSITIONS } from './schema/entry.ts';
import { doneEntries } from './schema/movement.ts';
import { flag, isRecord, isWithin, moment, name, oneOf } from './schema/parsed.ts';
import { busyKind, notice } from './schema/tracker.ts';

const DAY_MINUTES = 24 * 60;

const pauseLength = v.custom<PauseLength>(
  (value) =>
    value === 'tomorrow' || value === 'resumed' || (isRecord(value) && isWithin(value['minutes'], 1, DAY_MINUTES)),
);

const snoozeLength = v.picklist([2, 5, 10, 'afterTask'] as const satisfies readonly SnoozeLength[]);

/** How long a call or a talk may last, minutes. */
const minutes = v.custom<number>((value) => isWithin(value, 1, DAY_MINUTES));

/** Length of a break that is asked for by itself, seconds: half a minute to half an hour. */
const length = v.custom<number>((value) => isWithin(value, 30, 1800));

/** What a page may tell. What the browser tells, and that effects were carried out, no page may claim. */
const told = oneOf('type', {
  woke: {},
  settingsChanged: {},
  started: { exercise: name, restsEyes: flag, seconds: v.exactOptional(length) },
  hadTreatment: {},
  felt: { startedAt: moment, feeling },
  snoozed: { for: v.exactOptional(snoozeLength) },
  skipped: {},
  skipUndone: {},
  askedAnother: {},
  hadBreak: {},
  paused: { for: pauseLength },
  resumed: {},
  busy: { kind: busyKind, minutes },
  freed: {},
  watchingAnswered: { was: v.picklist(WATCHING_ANSWERS) },
  positionChanged: { to: v.picklist([...POSITIONS, 'other']), forCall: v.exactOptional(flag) },
  workdaySet: { on: flag },
  habitBegun: { id: name },
  habitAnswered: { id: name, done: flag },
  breakEnded: { startedAt: moment, ...doneEntries },
  exerciseChanged: { startedAt: moment, exercise: name, restsEyes: flag },
  permissionSeen: { granted: flag },
  noticeDismissed: { notice },
}) satisfies v.GenericSchema<unknown, Happening>;

/** A happening out of a message, or the reason why it is refused. */
export function parseMessage(message: unknown): { readonly happening: Happening } | { readonly refused: string } {
  const parsed = v.safeParse(told, message);
  if (parsed.success) return { happening: parsed.output };
  const [issue] = parsed.issues;
  const where = issue.path?.map((step) => String(step.key)).join('.') ?? 'message';
  return { refused: `${where}: ${issue.message}` };
}
