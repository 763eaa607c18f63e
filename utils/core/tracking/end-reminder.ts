import { joinedCues, setClocks } from './clocks.ts';
import type { Decision } from './decision.ts';
import { forgottenAfter, intervalMs } from './cues.ts';
import { enterBreak } from './entries.ts';
import { takeDown } from './reminders.ts';
import type { Reminder } from './state.ts';
import { decide, leadCue, type Turn } from './turn.ts';

type Withdrawal = Extract<Decision, { type: 'withdrawn' }>['reason'];

/** Ends the reminder: it was answered. Its cues have had a round. */
export function conclude(turn: Turn, reminder: Reminder): void {
  takeDown(turn, reminder);
  const rounds = { ...turn.state.rounds };
  for (const key of reminder.joined) rounds[key] = (rounds[key] ?? 0) + 1;
  turn.state.rounds = rounds;
  turn.state.reminder = null;
}

/** Ends the reminder without an answer: `missed` if it had been shown, else it leaves no entry. */
export function withdraw(turn: Turn, reminder: Reminder, reason: Withdrawal): void {
  decide(turn, { type: 'withdrawn', cue: reminder.kind, reason });
  // One that begins anew in this turn is another, and bears another moment.
  turn.dueFrom = turn.now.at;
  if (reminder.firstShownAt !== null && reason !== 'satisfied') {
    recordMissed(turn, reminder, 'withdrawn');
    conclude(turn, reminder);
    return;
  }
  takeDown(turn, reminder);
  turn.state.reminder = null;
}

/** After a further full interval of screen time without an answer: `missed`, and a new reminder may begin. */
export function missIfForgotten(turn: Turn): void {
  const { reminder } = turn.state;
  if (reminder === null || reminder.firstShownAt === null) return;
  const lead = leadCue(turn, reminder);
  if (lead === null || reminder.overdueMs < forgottenAfter(turn.state, lead)) return;
  recordMissed(turn, reminder, 'ignored');
  turn.state.unanswered += 1;
  // Still due, so that the new reminder begins at this moment; the surplus would only distort the numbers.
  setClocks(turn, joinedCues(turn, reminder), (cue, clock) => Math.min(clock, intervalMs(turn.state, cue)));
  conclude(turn, reminder);
}

/** Writes the entry of a reminder that was not followed; one to change position asked for no break. */
export function recordMissed(turn: Turn, reminder: Reminder, reason: 'ignored' | 'withdrawn'): void {
  if (reminder.kind === 'posture') return;
  enterBreak(
    turn,
    {
      key: `reminder:${reminder.dueAt}:${reminder.cue}`,
      outcome: 'missed',
      reason,
      cue: reminder.kind,
      start: reminder.dueAt,
      end: reason === 'ignored' ? turn.now.at : (reminder.lastShownAt ?? turn.now.at),
      plannedSeconds: reminder.seconds,
    },
    0,
  );
}
