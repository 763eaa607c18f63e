import { SECOND } from '../time/moment.ts';
import { leadOf, nextCue, offeredMs, type ActiveCue } from './cues.ts';
import { leadCue, type Turn } from './turn.ts';

/** The cue a break is for: the reminder's, else the rhythm's longest movement, else whatever comes next. */
export function cueForBreak(
  turn: Pick<Turn, 'state' | 'cues'>,
): { readonly cue: ActiveCue; readonly ms: number } | null {
  const { reminder } = turn.state;
  // Another position is no break to start.
  const lead = reminder === null || reminder.kind === 'posture' ? null : leadCue(turn, reminder);
  if (lead !== null && reminder !== null) return { cue: lead, ms: reminder.seconds * SECOND };
  const cue =
    leadOf(turn.cues.filter((each) => each.kind === 'move' && each.fixed === null)) ??
    nextCue(
      turn.state,
      turn.cues.filter((each) => each.kind !== 'posture'),
    );
  return cue === null ? null : { cue, ms: offeredMs(turn.state, cue) };
}
