import type { Position } from '../history/entry.ts';
import { setClocks } from './clocks.ts';
import { conclude } from './end-reminder.ts';
import { record } from './entries.ts';
import type { ActiveCue } from './cues.ts';
import { decide, type Turn } from './turn.ts';

type Why = 'asked' | 'forCall' | 'rested';

/**
 * Sits, stands, or changes without a name for it. The stretch before is entered; it is no break. A reminder to change is
 * answered by it.
 */
export function changePosition(turn: Turn, to: Position | 'other', why: Why): void {
  const { state, now } = turn;
  const { position, reminder } = state;
  if (to === position?.now) {
    state.position = { ...position, forCall: why === 'forCall' };
    return;
  }
  const entry = {
    outcome: 'position',
    reason: why === 'forCall' || position?.forCall ? 'forCall' : 'asked',
    end: now.at,
  } as const;
  if (position !== null && position.since < now.at) {
    const { since: start } = position;
    record(turn, { ...entry, key: `position:${start}`, position: position.now, start });
  } else if (to === 'other') {
    record(turn, { ...entry, key: `position:${now.at}`, start: now.at });
  }
  state.position = to === 'other' ? null : { now: to, since: now.at, forCall: why === 'forCall' };
  state.dismissed = state.dismissed.filter((notice) => notice !== 'longStanding');
  decide(turn, { type: 'position', to, reason: why });
  if (why === 'rested') return;
  const changed = turn.cues.filter(isPosture);
  setClocks(turn, changed, () => 0);
  if (reminder?.kind !== 'posture') return;
  state.unanswered = 0;
  // Breaks that were due with it are due still.
  conclude(turn, { ...reminder, joined: changed.map(({ key }) => key) });
}

/** Nobody sits or stands through the night: the stretch ended when they left, and how they work today is not known yet. */
export function leavePosition(turn: Turn, end: number): void {
  const { position } = turn.state;
  if (position === null) return;
  const { now, since: start, forCall } = position;
  const reason = forCall ? 'forCall' : 'asked';
  if (start < end) record(turn, { key: `position:${start}`, outcome: 'position', reason, position: now, start, end });
  turn.state.position = null;
}

/** After a rest long enough to move, work goes on sitting: 20 minutes sitting, 8 standing, 2 moving (hedge). */
export function sitAfterRest(turn: Turn, length: number): void {
  const phases = turn.cues.some((cue) => isPosture(cue) && cue.standMs !== null && length >= cue.baseMs);
  if (phases && turn.state.position?.now === 'stand') changePosition(turn, 'sit', 'rested');
}

function isPosture({ kind }: ActiveCue): boolean {
  return kind === 'posture';
}
