import { number, t } from '../../utils/platform/i18n.ts';
import { StepField } from './StepField.tsx';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly limits: { readonly min: number; readonly max: number };
  readonly unit: 'minutes' | 'times';
  /** What less and more change it by. */
  readonly step?: number;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
};

/** A whole number of minutes or times. */
export function AmountField({ label, value, limits, unit, step = 1, disabled = false, onChange }: Props) {
  const { min, max } = limits;
  const written = (amount: number): string => (unit === 'minutes' ? t('common_minutes', amount) : number(amount));
  return (
    <StepField
      label={label}
      shown={value}
      min={min}
      max={max}
      unit={t(unit === 'minutes' ? 'options_unit_minutes' : 'options_unit_times')}
      problem={t('common_choose_range', number(min), written(max), number(value))}
      disabled={disabled}
      onTyped={(typed) => {
        const whole = Math.round(typed);
        if (!(whole >= min && whole <= max)) return false;
        if (whole !== value) onChange(whole);
        return true;
      }}
      onStep={(direction) => {
        const next = direction === 1 ? (Math.floor(value / step) + 1) * step : (Math.ceil(value / step) - 1) * step;
        onChange(Math.min(max, Math.max(min, next)));
      }}
    />
  );
}
