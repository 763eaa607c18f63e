import { SECOND } from '../time/moment.ts';
import { leadOf, nextCue, offeredMs, type ActiveCue } from './cues.ts';
import { leadCue, type Turn } from './turn.ts';

/** The cue a break is for: the reminder's, else the rhythm's longest movement, else whatever comes next. */
export function cueForBreak(turn: Turn): { readonly cue: ActiveCue; readonly ms: number } | null {
  const { reminder } = turn.state;
  const lead = reminder === null ? null : leadCue(turn, reminder);
  if (lead !== null && reminder !== null) return { cue: lead, ms: reminder.seconds * SECOND };
  const cue = leadOf(turn.cues.filter((each) => each.kind === 'move')) ?? nextCue(turn.state, turn.cues);
  return cue === null ? null : { cue, ms: offeredMs(turn.state, cue) };
}
