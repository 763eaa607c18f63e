import * as v from 'valibot';
import { BREAK_OUTCOMES, FEELINGS, type DayCount, type Entry } from '../../core/history/entry.ts';
import { HOLD_REASONS } from '../../core/history/hold.ts';
import type { DayTotals } from '../../core/history/totals.ts';
import { isWithin } from '../kinds.ts';
import { count, matching, moment, name, span } from './parsed.ts';

const DAY_MINUTES = 24 * 60;

export const cueKind = v.picklist(['move', 'micro', 'eyes', 'posture']);
const POSITIONS = ['sit', 'stand'] as const;
export const position = v.picklist(POSITIONS);

/** What a break can have become. */
export const breakOutcome = v.picklist(BREAK_OUTCOMES);
const outcome = v.picklist([...BREAK_OUTCOMES, 'pause', 'position', 'call', 'habit', 'screen', 'hold', 'fix']);

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
  'dayTurned',
  'total',
  ...HOLD_REASONS,
]);

export const feeling = v.picklist(FEELINGS);

const offsetMinutes = v.custom<number>((value) => isWithin(value, -DAY_MINUTES, DAY_MINUTES));
const date = matching(/^\d{4}-\d{2}-\d{2}$/);

/** One line of the ledger. */
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
  ms: v.exactOptional(span),
  item: v.exactOptional(name),
  feeling: v.exactOptional(feeling),
  offsetMinutes,
  date: v.exactOptional(date),
  changedAt: v.exactOptional(moment),
  device: v.exactOptional(name),
}) satisfies v.GenericSchema<unknown, Entry>;

/** What is kept of one local day beside its entries. */
export const daySchema = v.object({
  date,
  counts: v.record(v.string(), count),
  ms: v.record(v.string(), span),
  stretches: v.array(v.strictTuple([moment, span])),
  offsetMinutes,
}) satisfies v.GenericSchema<unknown, DayTotals>;

/** What is counted of the day that is on. */
export const dayCountSchema = v.object({
  date,
  screenMs: span,
  longestStreakMs: span,
  taken: count,
  natural: count,
  cutShort: count,
  skipped: count,
  missed: count,
}) satisfies v.GenericSchema<unknown, DayCount>;
