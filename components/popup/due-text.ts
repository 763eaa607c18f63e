import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import type { Decision } from '../../utils/core/tracking/decision.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { duration, t, type MessageKey } from '../../utils/platform/i18n.ts';
import { dueReason } from './due-reason.ts';
import { heldText } from './held-text.ts';

type Due = NonNullable<View['due']>;
type Showing = Extract<Decision, { type: 'reminder' | 'remindAgain' }>;

/** A break is due: what for, since when, and why it shows itself now or still waits. */
export function dueText(view: View, due: Due) {
  return { fact: t(`popup_due_${due.kind}`), reason: dueReason(due, whyNow(view, due)) };
}

/** Why it shows itself now, or still waits. */
export function whyNow(view: View, due: Due): string {
  const held = heldText(due);
  if (held !== '') return held;
  if (due.watchesGapUntil !== null) return t('popup_due_watches', duration(due.seconds * SECOND));
  if (due.again === null) return t('popup_due_badge');
  if (!due.shown) return t('popup_due_waits');
  const shown = view.decisions.find((each): each is Showing => each.type === 'reminder' || each.type === 'remindAgain');
  if (shown === undefined || shown.at + MINUTE < due.since) return '';
  if (shown.type === 'remindAgain') return t(AGAIN[shown.because]);
  return t(SHOWN[shown.reason]);
}

const AGAIN = {
  again: 'popup_due_again',
  snoozed: 'popup_due_snoozed',
  afterTask: 'popup_due_after_task',
  cutShort: 'popup_due_cut_short',
} as const satisfies Record<string, MessageKey>;

const SHOWN = {
  gap: 'popup_due_gap',
  graceOver: 'popup_due_grace',
  alreadyQuiet: 'popup_due_quiet',
} as const satisfies Record<string, MessageKey>;
