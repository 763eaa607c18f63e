import type { Habit } from '../../../utils/core/settings/settings.ts';
import { exerciseText, t } from '../../../utils/platform/i18n.ts';
import { listed } from '../../../utils/platform/i18n-names.ts';
import { clockText } from '../hours/clock-text.ts';

/** The sentence the person has written: "When I am in a call, I will stand up for it." */
export function sentenceOf({ when, will }: Pick<Habit, 'when' | 'will'>): string {
  return t('habits_sentence', when, will);
}

/** What it shows, when it is offered, and how. */
export function factsOf({ anchor, exercise, at, notify }: Habit): string {
  const moments = [
    ...(anchor === 'call' ? [t('habits_on_call')] : []),
    ...(at === undefined ? [] : [t('habits_at', clockText(at))]),
  ];
  const how = listed([
    ...(moments.length > 0 ? moments : [t('habits_by_hand')]),
    t(notify ? 'habits_loud' : 'habits_quiet'),
  ]);
  return exercise === undefined
    ? t('habits_facts', how)
    : t('habits_facts_movement', exerciseText(exercise, 'name'), how);
}
