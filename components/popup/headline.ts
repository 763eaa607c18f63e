import type { ComponentChildren } from 'preact';
import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, duration, t } from '../../utils/platform/i18n.ts';

/** The fact in a few words, and the reason right under it; `link` leads to where it is changed. */
export type Headline = {
  readonly fact: string;
  readonly reason: string;
  readonly link?: ComponentChildren;
};

/** Which part of the popup has the words and the buttons of this moment, if it is more than work before the next break. */
export function partOf({ scene, due, next }: View): 'due' | 'held' | 'moved' | 'posture' | 'resting' | null {
  switch (scene) {
    case 'working':
      // One was put off or cut short, or there is none at all.
      if (due !== null || next === null) return 'moved';
      return next.kind === 'posture' ? 'posture' : null;
    case 'due':
      return due?.kind === 'posture' ? 'posture' : 'due';
    case 'held':
      return 'held';
    case 'paused':
    case 'offHours':
    case 'onBreak':
    case 'away':
    case 'countOnly':
      return 'resting';
  }
}

/** How long until the next break. */
export function headlineOf({ next }: View): Headline {
  if (next === null) return { fact: '', reason: '' };
  const minutes = Math.ceil(next.inMs / MINUTE);
  const fact = minutes <= 1 ? t('popup_next_soon') : t('popup_next_in', duration(minutes * MINUTE));
  return { fact, reason: nextText(next) };
}

/** When it comes, and after how much screen time. */
export function nextText({ kind, at, everyMs }: NonNullable<View['next']>): string {
  return t(`popup_next_${kind}`, clockTime(at), duration(everyMs));
}
