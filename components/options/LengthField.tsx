import { lengthShown, lengthStep, lengthTyped, lengthUnit } from '../../utils/core/settings/edit-length.ts';
import { t } from '../../utils/platform/i18n.ts';
import { lengthText } from './length-text.ts';
import { StepField } from './StepField.tsx';

type Props = {
  readonly label: string;
  readonly seconds: number;
  /** In seconds. */
  readonly limits: { readonly min: number; readonly max: number };
  readonly disabled?: boolean;
  readonly onChange: (seconds: number) => void;
};

/** A length of a break, in seconds under two minutes and in minutes from there on. */
export function LengthField({ label, seconds, limits, disabled = false, onChange }: Props) {
  const { min, max } = limits;
  const unit = lengthUnit(seconds);
  return (
    <StepField
      label={label}
      shown={lengthShown(seconds)}
      min={unit === 'seconds' ? min : min / 60}
      max={unit === 'seconds' ? max : max / 60}
      unit={t(unit === 'seconds' ? 'options_unit_seconds' : 'options_unit_minutes')}
      problem={t('common_choose_range', lengthText(min), lengthText(max), lengthText(seconds))}
      disabled={disabled}
      onTyped={(typed) => {
        const meant = lengthTyped(typed, unit);
        if (!(meant >= min && meant <= max)) return false;
        if (meant !== seconds) onChange(meant);
        return true;
      }}
      onStep={(direction) => onChange(Math.min(max, Math.max(min, lengthStep(seconds, direction))))}
    />
  );
}
