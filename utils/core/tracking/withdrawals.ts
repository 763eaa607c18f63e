import { isWorking } from '../time/working-hours.ts';
import { SECOND } from '../time/moment.ts';
import { withdraw } from './end-reminder.ts';
import { offeredMs, remainingMs } from './cues.ts';
import { leadCue, type Turn } from './turn.ts';

/** Withdraws the open reminder when working hours ended since the turn before. */
export function withdrawAfterHours(turn: Turn): void {
  const { reminder } = turn.state;
  if (reminder === null || turn.state.workday !== null) return;
  if (isWorking(turn.before, turn.settings) && !isWorking(turn.now, turn.settings))
    withdraw(turn, reminder, 'hoursEnded');
}

/** Holds the open reminder against new settings: what is no longer due by them is withdrawn, the rest goes on. */
export function withdrawByNewSettings(turn: Turn): void {
  const { state, settings } = turn;
  const { reminder } = state;
  if (reminder === null) return;
  const lead = leadCue(turn, reminder);
  if (settings.countOnly || lead === null || (lead.fixed === null && remainingMs(state, lead) > 0)) {
    // Cut short, its clock is below the interval by right; only the interval itself can have changed.
    const promised = reminder.next?.because === 'cutShort' && lead !== null && !settings.countOnly;
    if (!promised) {
      withdraw(turn, reminder, 'newSettings');
      return;
    }
  }
  const known = new Set(turn.cues.map((cue) => cue.key));
  state.reminder = {
    ...reminder,
    joined: reminder.joined.filter((key) => known.has(key)),
    seconds: lead === null ? reminder.seconds : offeredMs(state, lead) / SECOND,
  };
}
