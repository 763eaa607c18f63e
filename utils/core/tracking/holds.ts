import type { Settings } from '../settings/settings.ts';
import type { Now } from '../time/moment.ts';
import { isWorking, workBegins } from '../time/working-hours.ts';
import { nextTurnOver } from '../time/day.ts';
import type { HoldReason, State } from './state.ts';
import { decide, type Turn } from './turn.ts';

/** Why a due reminder would wait at this moment; `null` if it may be shown. */
export function holdReason(state: Pick<State, 'pause'>, settings: Settings, now: Now): HoldReason | null {
  if (state.pause !== null) return 'paused';
  return isWorking(now, settings.workingHours) ? null : 'offHours';
}

/** When the hold will end; `null` if only the person can end it, or nothing does. */
export function holdEnds(state: Pick<State, 'pause'>, settings: Settings, now: Now): number | null {
  const reason = holdReason(state, settings, now);
  if (reason === null) return null;
  return reason === 'paused' ? (state.pause?.until ?? null) : workBegins(now, settings.workingHours);
}

/** "Until tomorrow": the next turn-over hour, or the first working range after it. */
export function tomorrow(settings: Settings, now: Now): number {
  const turnOver = nextTurnOver(now, settings.dayTurnsAt);
  return workBegins({ at: turnOver, zone: now.zone }, settings.workingHours) ?? turnOver;
}

/** Ends a pause whose time is over. */
export function endPauseIfOver(turn: Turn): void {
  const until = turn.state.pause?.until ?? null;
  if (until === null || turn.now.at < until) return;
  turn.state.pause = null;
  decide(turn, { type: 'resumed', reason: 'over' });
}
