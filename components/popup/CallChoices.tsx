import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import type { BusyKind } from '../../utils/core/tracking/state.ts';
import { clockTime, duration, t } from '../../utils/platform/i18n.ts';
import { Choices, type Choice } from './Choices.tsx';

type Props = {
  readonly now: number;
  /** What was said by hand; it can be ended by hand too. */
  readonly busy: View['busy'];
  readonly onChoose: (kind: BusyKind, minutes: number) => void;
  readonly onOver: () => void;
};

/** For how long a call or a talk goes on, each with its end; or that it is over. */
export function CallChoices({ now, busy, onChoose, onOver }: Props) {
  const ending = (minutes: number): string => t('popup_until', clockTime(now + minutes * MINUTE));
  const call = (minutes: number): Choice => ({
    label: duration(minutes * MINUTE),
    until: ending(minutes),
    act: () => onChoose('call', minutes),
  });
  const presenting = t('popup_presenting_for', duration(30 * MINUTE));
  const choices: readonly Choice[] =
    busy === null
      ? [call(15), call(30), call(60), { label: presenting, until: ending(30), act: () => onChoose('presenting', 30) }]
      : [
          {
            label: t('popup_over'),
            until: busy.until === null ? '' : t('popup_until', clockTime(busy.until)),
            act: onOver,
          },
        ];
  return <Choices label={t('popup_in_call')} choices={choices} />;
}
