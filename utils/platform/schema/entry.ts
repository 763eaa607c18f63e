import * as v from 'valibot';
import { FEELINGS, type DayTotals, type Entry } from '../../core/history/entry.ts';
import { isWithin } from '../kinds.ts';
import { count, matching, moment, name, span } from './parsed.ts';

const DAY_MINUTES = 24 * 60;

export const cueKind = v.picklist(['move', 'micro', 'eyes', 'posture']);
const POSITIONS = ['sit', 'stand'] as const;
export const position = v.picklist(POSITIONS);

const HAPPENED = ['taken', 'natural', 'cutShort', 'skipped', 'missed'] as const;

/** Every outcome but `pause`. */
export const breakOutcome = v.picklist(HAPPENED);
const outcome = v.picklist([...HAPPENED, 'pause', 'position', 'call', 'habit']);

const entryReason = v.picklist([
  'guided',
  'walkedAway',
  'gap',
  'saidSo',
  'away',
  'locked',
  'unseen',
  'browserClosed',
  'overnight',
  'longAway',
  'skipped',
  'ignored',
  'withdrawn',
  'asked',
  'noticed',
  'forCall',
]);

export const feeling = v.picklist(FEELINGS);

/** One line of the ledger as an order holds it; what the person said of it comes later, by an order of its own. */
export const entrySchema = v.object({
  key: name,
  outcome,
  reason: entryReason,
  cue: v.exactOptional(cueKind),
  exercise: v.exactOptional(name),
  did: v.exactOptional(v.array(name)),
  reliefOnly: v.exactOptional(name),
  position: v.exactOptional(position),
  start: moment,
  end: moment,
  plannedSeconds: v.exactOptional(span),
  offsetMinutes: v.custom<number>((value) => isWithin(value, -DAY_MINUTES, DAY_MINUTES)),
}) satisfies v.GenericSchema<unknown, Entry>;

/** What is kept of one local day. */
export const daySchema = v.object({
  date: matching(/^\d{4}-\d{2}-\d{2}$/),
  screenMs: span,
  longestStreakMs: span,
  taken: count,
  natural: count,
  cutShort: count,
  skipped: count,
  missed: count,
}) satisfies v.GenericSchema<unknown, DayTotals>;
