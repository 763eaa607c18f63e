import { MINUTE } from '../../utils/core/time/moment.ts';
import type { PauseLength } from '../../utils/core/tracking/event.ts';
import { clockTime, t } from '../../utils/platform/i18n.ts';
import { Choices, type Choice } from './Choices.tsx';
import { backText, daysAhead } from './when-text.ts';

type Props = {
  readonly now: number;
  /** The next turn-over hour, or the first working range after it. */
  readonly tomorrow: number;
  readonly onChoose: (length: PauseLength) => void;
  readonly onDone: () => void;
};

/** For how long reminders rest, each with the moment they come back. */
export function PauseChoices({ now, tomorrow, onChoose, onDone }: Props) {
  const till = (minutes: number): string => t('popup_until', clockTime(now + minutes * MINUTE));
  const back = backThen(tomorrow, now);
  const choices: readonly Choice[] = [
    { label: t('popup_pause_half_hour'), until: till(30), act: () => onChoose({ minutes: 30 }) },
    { label: t('popup_pause_hour'), until: till(60), act: () => onChoose({ minutes: 60 }) },
    { label: t('popup_pause_two_hours'), until: till(120), act: () => onChoose({ minutes: 120 }) },
    { label: t('popup_pause_tomorrow'), until: back, act: () => onChoose('tomorrow') },
    { label: t('popup_pause_open'), until: '', act: () => onChoose('resumed') },
    { label: t('popup_end_day'), until: back, act: onDone },
  ];
  return <Choices label={t('popup_pause')} choices={choices} />;
}

/** "Until tomorrow" has said the day already, unless no work comes then. */
function backThen(tomorrow: number, now: number): string {
  return t(
    'popup_back',
    daysAhead(tomorrow, now) < 2 ? t('popup_back_at', clockTime(tomorrow)) : backText(tomorrow, now),
  );
}
