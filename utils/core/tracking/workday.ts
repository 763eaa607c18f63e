import { minutesOf, nextTurnOver } from '../time/day.ts';
import { MINUTE, type Now } from '../time/moment.ts';
import { workEnds } from '../time/working-hours.ts';
import { localOf, momentOf } from '../time/zone.ts';
import { withdraw } from './end-reminder.ts';
import { tomorrow } from './holds.ts';
import type { ActiveCue } from './cues.ts';
import { decide, type Turn } from './turn.ts';

/** A fixed break that nobody was there for comes no later than this. */
export const FIXED_LATE = 60 * MINUTE;

/** "Start my day now": reminders come until the hours end, or the day does. "I'm done for today": none until tomorrow. */
export function setWorkday(turn: Turn, on: boolean): void {
  const { state, settings, now } = turn;
  const until = on ? (workEnds(now, settings) ?? nextTurnOver(now, settings.dayTurnsAt)) : tomorrow(settings, now);
  state.workday = { on, until };
  state.unanswered = 0;
  decide(turn, { type: 'workday', on, until, reason: 'asked' });
  if (!on && state.reminder !== null) withdraw(turn, state.reminder, 'done');
}

/** The browser has started, or a night is over: nothing comes in the first minutes. */
export function beginQuietly({ state, settings, now }: Turn): void {
  state.quietUntil = now.at + settings.quietStartMinutes * MINUTE;
}

/** The fixed break whose time of the day has come, if it has not come today. */
export function fixedDue({ state, cues, now }: Turn): ActiveCue | null {
  const due = cues.find((cue) => {
    const at = fixedAt(cue, now);
    return at !== null && !state.fixedCame.includes(cue.key) && at <= now.at && now.at < at + FIXED_LATE;
  });
  return due ?? null;
}

/** Those an absence has stood for: it was as long, and not far from their time. */
export function fixedRested({ cues, now }: Pick<Turn, 'cues' | 'now'>, since: number): readonly string[] {
  const rested = cues.filter((cue) => {
    const at = fixedAt(cue, now);
    return at !== null && now.at - since >= cue.baseMs && since < at + FIXED_LATE && now.at > at - FIXED_LATE;
  });
  return rested.map(({ key }) => key);
}

/** When it comes today, epoch ms; `null` if it does not. */
export function fixedAt({ fixed }: ActiveCue, now: Now): number | null {
  if (fixed === null) return null;
  const { date, weekday } = localOf(now.zone, now.at);
  return fixed.days.some((day) => day === weekday) ? momentOf(now.zone, date, minutesOf(fixed.at)) : null;
}
