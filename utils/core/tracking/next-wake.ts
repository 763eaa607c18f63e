import type { Settings } from '../settings/settings.ts';
import { MINUTE } from '../time/moment.ts';
import { workEnds } from '../time/working-hours.ts';
import { activeCues, forgottenAfter, isShort, remainingMs, type ActiveCue, watchesGap } from './cues.ts';
import { holdEnds } from './holds.ts';
import { AWAY_WAKE, HEARTBEAT, SHORT_WATCH, SILENCE } from './rules.ts';
import type { Reminder, State } from './state.ts';
import { fixedAt } from './fixed.ts';

/** The one moment at which the clock must be looked at next, epoch ms; always after `state.at`. */
export function nextWake(state: State, settings: Settings): number {
  switch (state.where.phase) {
    case 'away':
      return state.at + AWAY_WAKE;
    case 'onBreak':
      return Math.max(state.where.endsAt + SILENCE, state.at + 1);
    case 'present': {
      const moments = [...cueMoments(state, settings), ...holdMoments(state, settings)].filter((at) => at > state.at);
      return Math.min(state.at + heartbeat(state, settings), ...moments);
    }
  }
}

/** Live minutes on the badge cost a wake a minute, at the moment the next one is full. */
function heartbeat({ streakMs }: State, { badgeMinutes }: Settings): number {
  return badgeMinutes ? MINUTE - (streakMs % MINUTE) : HEARTBEAT;
}

function cueMoments(state: State, settings: Settings): number[] {
  if (settings.countOnly) return [];
  const cues = activeCues(settings);
  const joined = state.reminder?.joined ?? [];
  const here = { at: state.at, zone: state.zone };
  const due = cues
    .filter((cue) => !joined.includes(cue.key))
    .map((cue) => fixedAt(cue, here) ?? state.at + remainingMs(state, cue));
  const lead = cues.find((cue) => cue.key === state.reminder?.cue);
  return state.reminder === null || lead === undefined
    ? due
    : [...due, ...reminderMoments(state, state.reminder, lead, settings)];
}

function reminderMoments(state: State, reminder: Reminder, lead: ActiveCue, settings: Settings): number[] {
  const moments: number[] = [];
  if (reminder.next !== null && reminder.heldBy === null)
    moments.push(Math.max(reminder.next.at, state.quietUntil ?? 0));
  if (reminder.waitingSince !== null) moments.push(reminder.waitingSince + settings.graceMinutes * MINUTE);
  if (reminder.lastShownAt !== null && watchesGap(reminder, isShort(lead)))
    moments.push(reminder.lastShownAt + SHORT_WATCH);
  if (reminder.firstShownAt !== null) moments.push(state.at + forgottenAfter(state, lead) - reminder.overdueMs);
  return moments;
}

function holdMoments(state: State, settings: Settings): number[] {
  const here = { at: state.at, zone: state.zone };
  const moments = [holdEnds(state, settings, here), state.busy?.until ?? null, state.workday?.until ?? null];
  if (state.reminder !== null) moments.push(workEnds(here, settings));
  return moments.filter((at) => at !== null);
}
