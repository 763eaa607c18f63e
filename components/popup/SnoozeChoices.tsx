import { MINUTE } from '../../utils/core/time/moment.ts';
import type { SnoozeLength } from '../../utils/core/tracking/event.ts';
import { clockTime, duration, t } from '../../utils/platform/i18n.ts';
import { Choices } from './Choices.tsx';

const MINUTES = [2, 5, 10] as const;

type Props = { readonly now: number; readonly onChoose: (length: SnoozeLength) => void };

/** How much later, each with the clock time. */
export function SnoozeChoices({ now, onChoose }: Props) {
  const choices = MINUTES.map((minutes) => ({
    label: t('popup_snooze', duration(minutes * MINUTE)),
    until: t('popup_at', clockTime(now + minutes * MINUTE)),
    act: () => onChoose(minutes),
  }));
  return <Choices label={t('popup_snooze_lengths')} choices={choices} />;
}
