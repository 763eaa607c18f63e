import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import type { Decision } from '../../utils/core/tracking/decision.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, duration, plural, t, type MessageKey } from '../../utils/platform/i18n.ts';

type Words = { readonly fact: string; readonly reason: string };
type Showing = Extract<Decision, { type: 'reminder' | 'remindAgain' }>;

/** A break is due: what for, since when, and why it shows itself now or still waits. */
export function dueText(view: View): Words {
  const { due } = view;
  if (due === null) return { fact: t('popup_held'), reason: '' };
  const since = t('popup_due_since', clockTime(due.since));
  return { fact: t(`popup_due_${due.kind}`), reason: `${since} ${whyNow(view, due)}`.trim() };
}

/** A reminder that was put off, or the rest of a break cut short; `null` if neither. */
export function movedText({ due }: View): Words | null {
  const again = due?.again ?? null;
  if (due === null || again === null) return null;
  if (again.because === 'snoozed') {
    const fact = t('popup_moved_to', clockTime(again.at));
    const left = due.snoozesLeft;
    const since = clockTime(due.since);
    return { fact, reason: left > 0 ? plural('popup_snoozes_left', left, since) : t('popup_snoozes_none', since) };
  }
  if (again.because !== 'cutShort') return null;
  return { fact: t('popup_rest_at', clockTime(again.at)), reason: t('popup_rest_reason') };
}

function whyNow(view: View, due: NonNullable<View['due']>): string {
  if (due.watchesGapUntil !== null) return t('popup_due_watches', duration(due.seconds * SECOND));
  if (!due.shown) return t('popup_due_waits');
  if (due.again === null) return t('popup_due_badge');
  const shown = view.decisions.find((each): each is Showing => each.type === 'reminder' || each.type === 'remindAgain');
  if (shown === undefined || shown.at + MINUTE < due.since) return '';
  if (shown.type === 'remindAgain') return t(AGAIN[shown.because]);
  return t(SHOWN[shown.reason]);
}

const AGAIN = {
  again: 'popup_due_again',
  snoozed: 'popup_due_snoozed',
  cutShort: 'popup_due_cut_short',
} as const satisfies Record<string, MessageKey>;

const SHOWN = {
  gap: 'popup_due_gap',
  graceOver: 'popup_due_grace',
  alreadyQuiet: 'popup_due_quiet',
} as const satisfies Record<string, MessageKey>;
