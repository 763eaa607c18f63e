import type { Decision } from '../../utils/core/tracking/decision.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';

/** One type of decision. */
export type Of<Type extends Decision['type']> = Extract<Decision, { type: Type }>;

type Reason<Type extends Decision['type']> = Of<Type>['reason'];

export const AGAIN: Readonly<Record<Of<'remindAgain'>['because'], MessageKey>> = {
  again: 'decision_again',
  snoozed: 'decision_again_snoozed',
  afterTask: 'decision_again_task',
  cutShort: 'decision_again_cut',
};

export const HOLD: Readonly<Record<Reason<'hold'>, MessageKey>> = {
  paused: 'decision_hold_paused',
  offHours: 'decision_hold_hours',
  call: 'decision_hold_call',
  presenting: 'decision_hold_presenting',
  fullScreen: 'decision_hold_full_screen',
};

export const RELEASED: Readonly<Record<Reason<'released'>, MessageKey>> = {
  paused: 'decision_released_paused',
  offHours: 'decision_released_hours',
  call: 'decision_released_call',
  presenting: 'decision_released_presenting',
  fullScreen: 'decision_released_full_screen',
};

export const WITHDRAWN: Readonly<Record<Reason<'withdrawn'>, MessageKey>> = {
  dayTurned: 'decision_withdrawn_day',
  hoursEnded: 'decision_withdrawn_hours',
  untilTomorrow: 'decision_withdrawn_tomorrow',
  newSettings: 'decision_withdrawn_settings',
  satisfied: 'decision_withdrawn_satisfied',
  longerCue: 'decision_withdrawn_longer',
  done: 'decision_withdrawn_done',
};

export const STARTED: Readonly<Record<Reason<'breakStarted'>, MessageKey>> = {
  due: 'decision_started_due',
  early: 'decision_started_early',
};

export const BUSY: Readonly<Record<Of<'busy'>['kind'], MessageKey>> = {
  call: 'decision_busy_call',
  presenting: 'decision_busy_presenting',
};

export const FREED: Readonly<Record<Of<'freed'>['kind'], Readonly<Record<Reason<'freed'>, MessageKey>>>> = {
  call: { asked: 'decision_freed_call', over: 'decision_freed_call_over' },
  presenting: { asked: 'decision_freed_presenting', over: 'decision_freed_presenting_over' },
};

export const WATCHED: Readonly<Record<Reason<'watched'>, MessageKey>> = {
  counted: 'decision_watched_counted',
  watching: 'decision_watched_watching',
  away: 'decision_watched_away',
};

type To = Of<'position'>['to'];

export const POSITION: Readonly<Record<To, MessageKey>> = {
  sit: 'decision_position_sit',
  stand: 'decision_position_stand',
  other: 'decision_position_other',
};

/** Where there is more to say than that the person said so. */
export const POSITION_BECAUSE: Readonly<Record<Reason<'position'>, Readonly<Partial<Record<To, MessageKey>>>>> = {
  asked: {},
  forCall: { stand: 'decision_position_stand_call', sit: 'decision_position_sit_call' },
  rested: { sit: 'decision_position_sit_rested' },
};

export const HABIT: Readonly<Record<Reason<'habit'>, MessageKey>> = {
  offered: 'decision_habit_offered',
  done: 'decision_habit_done',
  dismissed: 'decision_habit_dismissed',
  over: 'decision_habit_over',
};
