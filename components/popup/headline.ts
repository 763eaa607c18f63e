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
export function partOf({ scene, due, next }: View): 'due' | 'apart' | null {
  if (scene === 'working') return due === null && next !== null && next.kind !== 'posture' ? null : 'apart';
  return scene === 'due' && due?.kind !== 'posture' && due?.held == null ? 'due' : 'apart';
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
