import { nextTurnOver } from '../time/day.ts';
import { workEnds } from '../time/working-hours.ts';
import { withdraw } from './end-reminder.ts';
import { tomorrow } from './holds.ts';
import { decide, type Turn } from './turn.ts';

/** "Start my day now": reminders come until the hours end, or the day does. "I'm done for today": none until tomorrow. */
export function setWorkday(turn: Turn, on: boolean): void {
  const { state, settings, now } = turn;
  const until = on ? (workEnds(now, settings) ?? nextTurnOver(now, settings.dayTurnsAt)) : tomorrow(settings, now);
  state.workday = { on, until };
  state.unanswered = 0;
  decide(turn, { type: 'workday', on, until, reason: 'asked' });
  if (!on && state.reminder !== null) withdraw(turn, state.reminder, 'done');
}
