import { MINUTE, SECOND } from '../time/moment.ts';
import { clockOf, intervalMs, leadOf, offeredMs, remainingMs, weigh, type ActiveCue } from './cues.ts';
import type { Reminder } from './state.ts';
import { decide, leadCue, order, type Turn } from './turn.ts';
import { fixedDue } from './fixed.ts';

/** A cue that would be due within this much screen time joins the reminder (rule 8). */
const JOINS_WITHIN = 3 * MINUTE;

/** The id a showing has in the browser: the same for the same showing, whichever worker shows it. */
export function reminderId(reminder: Reminder, showing: number = reminder.showings): string {
  return `${reminder.cue}:${reminder.dueAt}:${showing}`;
}

/** Begins a reminder when a cue has fallen due, lets others join, or gives a longer one the place of a shorter. */
export function remindIfDue(turn: Turn): void {
  if (turn.settings.countOnly) return;
  const fixed = fixedDue(turn);
  const due = turn.cues.filter((cue) => remainingMs(turn.state, cue) === 0 || cue === fixed);
  const { reminder } = turn.state;
  if (reminder === null) {
    if (due.length > 0) begin(turn, due, []);
    return;
  }
  const fresh = due.filter((cue) => !reminder.joined.includes(cue.key));
  if (fresh.length === 0) return;
  const lead = leadCue(turn, reminder);
  const longest = leadOf(fresh);
  if (lead !== null && longest !== null && weigh(longest, lead) > 0) {
    takeDown(turn, reminder);
    decide(turn, { type: 'withdrawn', cue: reminder.kind, reason: 'longerCue' });
    begin(turn, fresh, reminder.joined);
    return;
  }
  turn.state.reminder = { ...reminder, joined: [...reminder.joined, ...fresh.map((cue) => cue.key)] };
}

function begin(turn: Turn, due: readonly ActiveCue[], joinedBefore: readonly string[]): void {
  const { state } = turn;
  const joined = turn.cues.filter(
    (cue) => due.includes(cue) || joinedBefore.includes(cue.key) || remainingMs(state, cue) <= JOINS_WITHIN,
  );
  const lead = leadOf(joined);
  if (lead === null) return;
  const dueAt = dueMoment(turn, due);
  state.fixedCame = [...state.fixedCame, ...due.flatMap(({ key, fixed }) => (fixed === null ? [] : [key]))];
  state.reminder = {
    cue: lead.key,
    kind: lead.kind,
    joined: joined.map((cue) => cue.key),
    dueAt,
    seconds: offeredMs(state, lead) / SECOND,
    firstShownAt: null,
    lastShownAt: null,
    showings: 0,
    repeats: 0,
    snoozes: 0,
    next: { at: dueAt, because: 'due' },
    waitingSince: null,
    heldBy: null,
    heldSince: null,
    overdueMs: 0,
    quietSince: null,
  };
}

/** When the clock of the cue reached its interval; not before the person came back or the last turn found it short. */
function dueMoment(turn: Turn, due: readonly ActiveCue[]): number {
  const { state, now } = turn;
  const since = state.where.phase === 'present' ? state.where.since : now.at;
  const crossed = due.map((cue) => now.at - (clockOf(state, cue) - intervalMs(state, cue)));
  return Math.min(now.at, Math.max(since, turn.dueFrom, ...crossed));
}

/** Takes the toast off the screen and out of the outbox if it was not shown yet. */
export function takeDown(turn: Turn, reminder: Reminder): void {
  if (reminder.showings === 0) return;
  const id = reminderId(reminder);
  turn.state.outbox = turn.state.outbox.filter((effect) => effect.type !== 'showReminder' || effect.reminder !== id);
  order(turn, { type: 'clearReminder', reminder: id });
}

/** Takes it down for as long as something the person said lasts; then it is shown again, as one nobody could answer. */
export function holdBack(turn: Turn, reminder: Reminder): void {
  const { state, now } = turn;
  takeDown(turn, reminder);
  const next = reminder.next ?? { at: now.at, because: 'again' as const };
  state.reminder = {
    ...reminder,
    next: { ...next, at: Math.min(next.at, now.at) },
    waitingSince: null,
    quietSince: null,
  };
}
