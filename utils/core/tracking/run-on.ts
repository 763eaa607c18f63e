import type { Entry } from '../history/entry.ts';
import { SECOND } from '../time/moment.ts';
import { conclude } from './end-reminder.ts';
import { count } from './entries.ts';
import { decide, order, type Turn } from './turn.ts';

/**
 * The person was still resting after the break was entered: the same entry grows to the first input (rule 11).
 * A break cut short that became long enough after all is `taken`. If the absence became a night, the entry stays.
 */
export function growBreak(turn: Turn, entry: Entry, isBreak: boolean): void {
  // A clock set back meanwhile makes the end lie before the beginning; then what was entered stands.
  if (!isBreak || turn.now.at < entry.end) return;
  const length = turn.now.at - entry.start;
  const cue = turn.cues.find((each) => each.kind === entry.cue);
  const base = Math.min(cue?.baseMs ?? Infinity, (entry.plannedSeconds ?? Infinity) * SECOND);
  const completed = entry.outcome === 'cutShort' && length >= base;
  const grown: Entry = {
    ...entry,
    end: turn.now.at,
    outcome: completed ? 'taken' : entry.outcome,
    ms: (entry.ms ?? entry.end - entry.start) + turn.now.at - entry.end,
    changedAt: turn.now.at,
  };
  order(turn, { type: 'record', entry: grown });
  decide(turn, { type: 'breakExtended', outcome: grown.outcome, ms: length, start: entry.start, reason: entry.reason });
  if (!completed) return;
  count(turn, 'cutShort', entry.start, -1);
  count(turn, 'taken', entry.start, 1);
  const { reminder } = turn.state;
  if (reminder !== null && reminder.kind === entry.cue) conclude(turn, reminder);
}
