import type { Settings } from '../settings/settings.ts';
import type { Now } from '../time/moment.ts';
import { nextTurnOver } from '../time/day.ts';
import { isWorking, workBegins } from '../time/working-hours.ts';
import { FULL_SCREEN_WAIT } from './rules.ts';
import type { HoldReason } from '../history/hold.ts';
import type { Reminder, State } from './state.ts';
import { decide, type Turn } from './turn.ts';

/** What holds are read from. */
export type Held = Pick<State, 'pause' | 'busy' | 'around' | 'reminder' | 'workday'>;

/** Why a due reminder would wait at this moment; `null` if it may be shown. */
export function holdReason(state: Held, settings: Settings, now: Now): HoldReason | null {
  const { pause, busy, around, reminder } = state;
  if (pause !== null) return 'paused';
  if (!isWorkingNow(state, settings, now)) return 'offHours';
  if (busy?.kind === 'call' || around.call) return 'call';
  if (busy !== null || around.sharing) return 'presenting';
  return holdsFullScreen(around.fullScreen, reminder, settings, now) ? 'fullScreen' : null;
}

/** When the hold will end; `null` if only the person or what is on the screen can end it, or nothing does. */
export function holdEnds(state: Held, settings: Settings, now: Now): number | null {
  const { pause, busy, around, reminder } = state;
  switch (holdReason(state, settings, now)) {
    case 'paused':
      return pause?.until ?? null;
    case 'offHours':
      return workBeginsAgain(state, settings, now);
    case 'call':
    case 'presenting':
      return around.call || around.sharing ? null : (busy?.until ?? null);
    case 'fullScreen':
      return waits(around.fullScreen, settings) && reminder?.heldBy === 'fullScreen'
        ? (reminder.heldSince ?? now.at) + FULL_SCREEN_WAIT
        : null;
    case null:
      return null;
  }
}

/** Whether reminders may come by the hours, or by what the person said of this day. */
export function isWorkingNow({ workday }: Pick<State, 'workday'>, settings: Settings, now: Now): boolean {
  return workday === null ? isWorking(now, settings) : workday.on;
}

/** When reminders come again after hours; `null` if never. */
export function workBeginsAgain({ workday }: Pick<State, 'workday'>, settings: Settings, now: Now): number | null {
  return workday === null || workday.on ? workBegins(now, settings) : workday.until;
}

/** With sound until it ends. In silence for a while, because many people work in full screen all day. */
function holdsFullScreen(
  fullScreen: State['around']['fullScreen'],
  reminder: Reminder | null,
  settings: Settings,
  now: Now,
): boolean {
  if (fullScreen === 'no') return false;
  if (!waits(fullScreen, settings)) return fullScreen === 'sounding' || settings.fullScreen === 'hold';
  if (reminder?.pastFullScreen) return false;
  return reminder?.heldBy !== 'fullScreen' || now.at < (reminder.heldSince ?? now.at) + FULL_SCREEN_WAIT;
}

/** Whether this full screen is waited for and then asked about. */
function waits(fullScreen: State['around']['fullScreen'], settings: Settings): boolean {
  return fullScreen === 'silent' && settings.fullScreen === 'ask';
}

/** "Until tomorrow": the next turn-over hour, or the first working range after it. */
export function tomorrow(settings: Settings, now: Now): number {
  const turnOver = nextTurnOver(now, settings.dayTurnsAt);
  return workBegins({ at: turnOver, zone: now.zone }, settings) ?? turnOver;
}

/** Ends what was said for a while and whose time is over. */
export function endWhatIsOver(turn: Turn): void {
  const { state, now } = turn;
  const { pause, busy, workday } = state;
  if (pause?.until != null && now.at >= pause.until) {
    state.pause = null;
    decide(turn, { type: 'resumed', reason: 'over' });
  }
  if (busy !== null && now.at >= busy.until) {
    state.busy = null;
    decide(turn, { type: 'freed', kind: busy.kind, reason: 'over' });
  }
  if (workday !== null && now.at >= workday.until) {
    state.workday = null;
    decide(turn, { type: 'workday', ...workday, reason: 'over' });
  }
}
