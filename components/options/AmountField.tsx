import { number, t } from '../../utils/platform/i18n.ts';
import { StepField } from './StepField.tsx';

const UNITS = {
  minutes: { behind: 'options_unit_minutes', written: (amount: number) => t('common_minutes', amount) },
  times: { behind: 'options_unit_times', written: number },
  steps: { behind: 'diary_unit_steps', written: (amount: number) => t('diary_steps_number', amount) },
  percent: { behind: 'options_unit_percent', written: (amount: number) => t('options_percent', amount) },
} as const;

type Props = {
  readonly label: string;
  readonly value: number;
  readonly limits: { readonly min: number; readonly max: number };
  readonly unit: keyof typeof UNITS;
  /** What less and more change it by. */
  readonly step?: number;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
};

/** A whole number of minutes, times, steps or per cent. */
export function AmountField({ label, value, limits, unit, step = 1, disabled = false, onChange }: Props) {
  const { min, max } = limits;
  const { behind, written } = UNITS[unit];
  return (
    <StepField
      label={label}
      shown={value}
      min={min}
      max={max}
      unit={t(behind)}
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
