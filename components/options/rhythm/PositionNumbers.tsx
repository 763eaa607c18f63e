import { LIMITS } from '../../../utils/core/settings/limits.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { AmountField } from '../AmountField.tsx';
import { CueNumber } from './CueNumber.tsx';
import type { NumbersProps } from './numbers-props.ts';

/** How often the position changes; with a sit-stand desk how long one sits, then stands. */
export function PositionNumbers({ name, cue, disabled, onChange }: NumbersProps) {
  const { everyMinutes, standMinutes } = cue;
  const desk = standMinutes !== undefined;
  return (
    <>
      <CueNumber word={t(desk ? 'rhythm_sit' : 'options_cue_every')}>
        <AmountField
          label={t(desk ? 'rhythm_sit_name' : 'options_cue_every_name', name)}
          value={everyMinutes}
          limits={LIMITS.everyMinutes}
          unit="minutes"
          step={5}
          disabled={disabled}
          onChange={(minutes) => onChange({ ...cue, everyMinutes: minutes })}
        />
      </CueNumber>
      {desk && (
        <CueNumber word={t('rhythm_stand')}>
          <AmountField
            label={t('rhythm_stand_name', name)}
            value={standMinutes}
            limits={LIMITS.standMinutes}
            unit="minutes"
            disabled={disabled}
            onChange={(minutes) => onChange({ ...cue, standMinutes: minutes })}
          />
        </CueNumber>
      )}
    </>
  );
}
