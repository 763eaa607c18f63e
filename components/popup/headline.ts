import { cueKey } from '../../utils/content/keys.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/view.ts';
import { clockTime, dateOf, duration, t } from '../../utils/platform/i18n.ts';

/** The fact in a few words, and the reason right under it. */
export type Headline = { readonly fact: string; readonly reason: string };

/** What the popup says about this moment. `at` is now, epoch ms. */
export function headlineOf(view: View, at: number): Headline {
  switch (view.scene) {
    case 'onBreak':
      return { fact: t('popup_on_break'), reason: t('popup_on_break_until', clockTime(view.onBreak?.endsAt ?? at)) };
    case 'paused':
      return paused(view, at);
    case 'offHours':
      return offHours(view, at);
    case 'held':
      return { fact: t('popup_held'), reason: t('popup_due_since', clockTime(view.due?.since ?? at)) };
    case 'countOnly':
      return { fact: t('popup_count_only'), reason: t('popup_count_only_why') };
    case 'due':
      return due(view, at);
    case 'away':
      return { fact: t('popup_away'), reason: t('popup_away_since', clockTime(view.away?.since ?? at)) };
    case 'working':
      return working(view, at);
  }
}

function paused({ pause }: View, at: number): Headline {
  const since = t('popup_paused_why', clockTime(pause?.since ?? at));
  const until = pause?.until ?? null;
  return { fact: until === null ? t('popup_paused_open') : t('popup_paused_until', moment(until, at)), reason: since };
}

function offHours({ offHours: off }: View, at: number): Headline {
  const until = off?.until ?? null;
  const reason = until === null ? t('popup_off_hours_open') : t('popup_off_hours_until', moment(until, at));
  return { fact: t('popup_off_hours'), reason };
}

function due(view: View, at: number): Headline {
  const since = clockTime(view.due?.since ?? at);
  const fact = t(`popup_due_${view.due?.kind ?? 'move'}`);
  if (view.due?.watchesGapUntil !== null) return { fact, reason: t('popup_due_watching', since) };
  if (!view.due.shown) return { fact, reason: t('popup_due_waiting', since) };
  return { fact, reason: t(view.due.again === null ? 'popup_due_quiet' : 'popup_due_since', since) };
}

function working({ due: snoozed, next }: View, at: number): Headline {
  if (snoozed !== null && snoozed.again !== null) {
    const fact = t('popup_moved_to', clockTime(snoozed.again.at));
    if (snoozed.again.because === 'cutShort') return { fact, reason: t('popup_cut_short_why') };
    return {
      fact,
      reason: snoozed.snoozesLeft === 0 ? t('popup_no_snooze_left') : t('popup_snoozes_left', snoozed.snoozesLeft),
    };
  }
  if (next === null) return { fact: t('popup_no_cue'), reason: t('popup_no_cue_why') };
  const minutes = Math.ceil(next.inMs / MINUTE) * MINUTE;
  const reason = t('popup_next_why', clockTime(next.at), duration(next.everyMs), t(cueKey(next.kind, 'name')));
  return { fact: t('popup_next_in', duration(minutes)), reason };
}

function moment(until: number, at: number): string {
  return until - at < 20 * 60 * MINUTE && dateOf(until) === dateOf(at)
    ? clockTime(until)
    : t('popup_clock_and_date', clockTime(until), dateOf(until));
}
