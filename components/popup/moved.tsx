import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, plural, t } from '../../utils/platform/i18n.ts';
import type { Headline } from './headline.ts';

export { Actions as Buttons } from './Actions.tsx';
import { OptionsLink } from './OptionsLink.tsx';

/** A reminder that was put off, the rest of a break cut short, or a rhythm without breaks. */
export function headline({ due }: View): Headline {
  const again = due?.again ?? null;
  if (due === null || again === null) {
    const link = <OptionsLink section="rhythm">{t('popup_choose_rhythm')}</OptionsLink>;
    return { fact: t('popup_no_cue'), reason: t('popup_no_cue_why'), link };
  }
  const clock = clockTime(again.at);
  if (again.because === 'cutShort') return { fact: t('popup_rest_at', clock), reason: t('popup_rest_reason') };
  if (again.because === 'afterTask') {
    return { fact: t('popup_moved_after_task'), reason: t('popup_moved_after_task_by', clock) };
  }
  const left = due.snoozesLeft;
  const since = clockTime(due.since);
  const reason = left > 0 ? plural('popup_snoozes_left', left, since) : t('popup_snoozes_none', since);
  return { fact: t('popup_moved_to', clock), reason };
}
