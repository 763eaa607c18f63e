import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, duration, t } from '../../utils/platform/i18n.ts';
import { dueText, movedText } from './due-text.ts';

/** The fact in a few words, and the reason right under it; `link` leads to the section of Options that changes it. */
export type Headline = {
  readonly fact: string;
  readonly reason: string;
  readonly link?: { readonly section: string; readonly text: string };
};

/** Whether nothing is counted towards a break: `resting.tsx` has the words and buttons of these scenes. */
export function isResting(scene: View['scene']): boolean {
  return scene === 'paused' || scene === 'offHours' || scene === 'onBreak';
}

/** What the popup says about this moment. `at` is now, epoch ms. */
export function headlineOf(view: View, at: number): Headline {
  switch (view.scene) {
    // Until their words are loaded.
    case 'onBreak':
    case 'paused':
    case 'offHours':
      return { fact: '', reason: '' };
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
