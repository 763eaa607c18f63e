import { cueKey } from '../../../utils/content/page-keys.ts';
import type { Decision } from '../../../utils/core/tracking/decision.ts';
import { clockTime, duration, t, type MessageKey } from '../../../utils/platform/i18n.ts';
import { lengthText } from '../length-text.ts';
import { restText } from './rest-text.ts';

type Of<Type extends Decision['type']> = Extract<Decision, { type: Type }>;

/** A decision with its reason as one sentence. */
export function decisionText(decision: Decision): string {
  switch (decision.type) {
    case 'reminder':
      return reminderText(decision);
    case 'remindAgain':
      return t(AGAIN[decision.because], t(cueKey(decision.cue, 'name')), lengthText(decision.seconds));
    case 'hold':
      return t(HOLD[decision.reason], t(cueKey(decision.cue, 'name')));
    case 'released':
      return t(RELEASED[decision.reason], t(cueKey(decision.cue, 'name')), duration(decision.heldMs));
    case 'withdrawn':
      return t(WITHDRAWN[decision.reason], t(cueKey(decision.cue, 'name')));
    case 'breakStarted':
      return t(STARTED[decision.reason], t(cueKey(decision.cue, 'name')), lengthText(decision.seconds));
    case 'break':
    case 'breakExtended':
    case 'pause':
      return restText(decision);
    case 'snoozed':
      return t('decision_snoozed', t(cueKey(decision.cue, 'name')), clockTime(decision.until), decision.left);
    case 'skipUndone':
      return t('decision_undone', t(cueKey(decision.cue, 'name')));
    case 'quiet':
      return decision.until === null ? t('decision_quiet_open') : t('decision_quiet', clockTime(decision.until));
    case 'resumed':
      return t(decision.reason === 'asked' ? 'decision_resumed' : 'decision_resumed_over');
    case 'clockSetBack':
      return t('decision_clock', duration(decision.byMs));
  }
}

function reminderText({ cue, seconds, reason, waitedMs }: Of<'reminder'>): string {
  const words = [t(cueKey(cue, 'name')), lengthText(seconds)] as const;
  switch (reason) {
    case 'alreadyQuiet':
      return t('decision_reminder_quiet', ...words);
    case 'graceOver':
      return t('decision_reminder_grace', ...words, duration(waitedMs));
    case 'gap':
      return waitedMs > 0
        ? t('decision_reminder_gap', ...words, duration(waitedMs))
        : t('decision_reminder_now', ...words);
  }
}

const AGAIN: Readonly<Record<Of<'remindAgain'>['because'], MessageKey>> = {
  again: 'decision_again',
  snoozed: 'decision_again_snoozed',
  cutShort: 'decision_again_cut',
};

const HOLD: Readonly<Record<Of<'hold'>['reason'], MessageKey>> = {
  paused: 'decision_hold_paused',
  offHours: 'decision_hold_hours',
};

const RELEASED: Readonly<Record<Of<'released'>['reason'], MessageKey>> = {
  paused: 'decision_released_paused',
  offHours: 'decision_released_hours',
};

const WITHDRAWN: Readonly<Record<Of<'withdrawn'>['reason'], MessageKey>> = {
  dayTurned: 'decision_withdrawn_day',
  hoursEnded: 'decision_withdrawn_hours',
  untilTomorrow: 'decision_withdrawn_tomorrow',
  newSettings: 'decision_withdrawn_settings',
  satisfied: 'decision_withdrawn_satisfied',
  longerCue: 'decision_withdrawn_longer',
};

const STARTED: Readonly<Record<Of<'breakStarted'>['reason'], MessageKey>> = {
  due: 'decision_started_due',
  early: 'decision_started_early',
};
