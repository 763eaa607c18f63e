import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import { dueText, movedText } from './due-text.ts';
import { backText, daysAhead, untilText } from './when-text.ts';

/** The fact in a few words, and the reason right under it; `link` leads to the section of Options that changes it. */
export type Headline = {
  readonly fact: string;
  readonly reason: string;
  readonly link?: { readonly section: string; readonly text: string };
};

/** What the popup says about this moment. `at` is now, epoch ms. */
export function headlineOf(view: View, at: number): Headline {
  switch (view.scene) {
    case 'onBreak':
      return onBreak(view, at);
    case 'paused':
      return paused(view, at);
    case 'offHours':
      return offHours(view, at);
    case 'held':
      return { fact: t('popup_held'), reason: dueText(view).reason };
    case 'countOnly': {
      const link = { section: 'reminders', text: t('popup_change') };
      return { fact: t('popup_count_only'), reason: t('popup_count_only_why'), link };
    }
    case 'due':
      return dueText(view);
    case 'away':
      return { fact: t('popup_away_since', clockTime(view.away?.since ?? at)), reason: t('popup_away_why') };
    case 'working':
      return movedText(view) ?? next(view);
  }
}

function next({ next: coming }: View): Headline {
  if (coming === null) {
    const link = { section: 'rhythm', text: t('popup_choose_rhythm') };
    return { fact: t('popup_no_cue'), reason: t('popup_no_cue_why'), link };
  }
  const minutes = Math.ceil(coming.inMs / MINUTE);
  const fact = minutes <= 1 ? t('popup_next_soon') : t('popup_next_in', duration(minutes * MINUTE));
  return { fact, reason: t(`popup_next_${coming.kind}`, clockTime(coming.at), duration(coming.everyMs)) };
}

function paused(view: View, at: number): Headline {
  const until = view.pause?.until ?? null;
  const fact = until === null ? t('popup_paused_open') : t('popup_paused_until', untilText(until, at));
  return { fact, reason: t('popup_paused_why', clockTime(view.pause?.since ?? at), streak(view)) };
}

function offHours(view: View, at: number): Headline {
  const until = view.offHours?.until ?? null;
  if (until === null) return { fact: t('popup_off_hours_now'), reason: t('popup_off_hours_open') };
  // Before work and in a long lunch the day is not done.
  const fact = daysAhead(until, at) > 0 ? t('popup_off_hours') : t('popup_off_hours_now');
  return { fact, reason: t('popup_off_hours_back', backText(until, at)) };
}

function onBreak({ onBreak: on }: View, at: number): Headline {
  const name = exerciseText(on?.exercise ?? '', 'name');
  return { fact: t('popup_on_break'), reason: t('popup_on_break_until', name, clockTime(on?.endsAt ?? at)) };
}

function streak({ streakMs }: View): string {
  return duration(streakMs < MINUTE ? streakMs : Math.floor(streakMs / MINUTE) * MINUTE);
}
