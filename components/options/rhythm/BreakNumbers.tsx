import { withLength } from '../../../utils/core/settings/edit-rhythm.ts';
import { LIMITS } from '../../../utils/core/settings/limits.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { AmountField } from '../AmountField.tsx';
import { LengthField } from '../LengthField.tsx';
import { CueNumber } from './CueNumber.tsx';
import type { NumbersProps } from './numbers-props.ts';

/** How often a break comes, and how long it is. */
export function BreakNumbers({ name, cue, disabled, onChange }: NumbersProps) {
  return (
    <>
      <CueNumber word={t('options_cue_every')}>
        <AmountField
          label={t('options_cue_every_name', name)}
          value={cue.everyMinutes}
          limits={LIMITS.everyMinutes}
          unit="minutes"
          step={5}
          disabled={disabled}
          onChange={(everyMinutes) => onChange({ ...cue, everyMinutes })}
        />
      </CueNumber>
      <CueNumber word={t('options_cue_for')}>
        <LengthField
          label={t('options_cue_for_name', name)}
          seconds={cue.seconds}
          limits={LIMITS.seconds}
          disabled={disabled}
          onChange={(seconds) => onChange(withLength(cue, seconds))}
        />
      </CueNumber>
    </>
  );
}
