import { cueKey } from '../../utils/content/keys.ts';
import type { Decision } from '../../utils/core/tracking/decision.ts';
import { clockTime, duration, plural, t, type MessageKey } from '../../utils/platform/i18n.ts';
import { lengthText } from '../options/length-text.ts';
import {
  AGAIN,
  BUSY,
  FREED,
  HABIT,
  HOLD,
  POSITION,
  POSITION_BECAUSE,
  RELEASED,
  STARTED,
  WATCHED,
  WITHDRAWN,
  type Of,
} from './decision-keys.ts';
import { isKnown } from './known.ts';
import { restText } from './rest-text.ts';

/** A decision with its reason as one sentence; empty where there are no words for it. */
export function decisionText(decision: Decision): string {
  return isKnown(decision) ? told(decision) : '';
}

function told(decision: Decision): string {
  switch (decision.type) {
    case 'reminder':
      return reminderText(decision);
    case 'remindAgain':
      return t(AGAIN[decision.because], whatText(decision));
    case 'hold':
      return t(HOLD[decision.reason], nameOf(decision));
    case 'released':
      return t(RELEASED[decision.reason], nameOf(decision), duration(decision.heldMs));
    case 'withdrawn':
      return t(WITHDRAWN[decision.reason], nameOf(decision));
    case 'breakStarted':
      return t(STARTED[decision.reason], nameOf(decision), lengthText(decision.seconds));
    case 'break':
    case 'breakExtended':
    case 'pause':
      return restText(decision);
    case 'snoozed':
      return t('decision_snoozed', nameOf(decision), clockTime(decision.until), decision.left);
    case 'skipUndone':
      return t('decision_undone', nameOf(decision));
    case 'quiet':
      return decision.until === null ? t('decision_quiet_open') : t('decision_quiet', clockTime(decision.until));
    case 'resumed':
      return t(decision.reason === 'asked' ? 'decision_resumed' : 'decision_resumed_over');
    case 'busy':
      return t(BUSY[decision.kind], clockTime(decision.until));
    case 'freed':
      return t(FREED[decision.kind][decision.reason]);
    case 'watched':
      return t(WATCHED[decision.reason], duration(decision.ms));
    case 'position':
      return t(positionKey(decision));
    case 'workday':
      return workdayText(decision);
    case 'limit':
      return plural('decision_limit', decision.count, nameOf(decision));
    case 'habit':
      return t(HABIT[decision.reason]);
    case 'clockSetBack':
      return t('decision_clock', duration(decision.byMs));
  }
}

function reminderText(decision: Of<'reminder'>): string {
  const what = whatText(decision);
  const { waitedMs } = decision;
  switch (decision.reason) {
    case 'alreadyQuiet':
      return t('decision_reminder_quiet', what);
    case 'graceOver':
      return t('decision_reminder_grace', what, duration(waitedMs));
    case 'gap':
      return waitedMs > 0 ? t('decision_reminder_gap', what, duration(waitedMs)) : t('decision_reminder_now', what);
  }
}

/** The cue with the length of its break; a change of position has none. */
function whatText({ cue, seconds }: Pick<Of<'reminder'>, 'cue' | 'seconds'>): string {
  const name = nameOf({ cue });
  return cue === 'posture' ? name : t('decision_what', name, lengthText(seconds));
}

function nameOf({ cue }: Pick<Of<'hold'>, 'cue'>): string {
  return t(cueKey(cue, 'name'));
}

function positionKey({ to, reason }: Of<'position'>): MessageKey {
  return POSITION_BECAUSE[reason][to] ?? POSITION[to];
}

function workdayText({ on, until, reason }: Of<'workday'>): string {
  if (reason === 'over') return t('decision_workday_over');
  return t(on ? 'decision_workday_on' : 'decision_workday_off', clockTime(until));
}
