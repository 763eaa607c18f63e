import { minutesOf } from '../time/day.ts';
import { MINUTE, type Now } from '../time/moment.ts';
import { localOf, momentOf } from '../time/zone.ts';
import type { ActiveCue } from './cues.ts';
import type { Turn } from './turn.ts';

/** A fixed break that nobody was there for comes no later than this. */
const FIXED_LATE = 60 * MINUTE;

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
