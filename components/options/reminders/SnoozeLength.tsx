import { t } from '../../../utils/platform/i18n.ts';
import { Segmented } from '../../Segmented.tsx';

const OFFERED = [2, 5, 10];

type Props = { readonly minutes: number; readonly onChange: (minutes: number) => void };

/** How long a snooze lasts. A length that is not on offer any more stays among them as long as it is chosen. */
export function SnoozeLength({ minutes, onChange }: Props) {
  const lengths = [...new Set([...OFFERED, minutes])].toSorted((a, b) => a - b);
  return (
    <Segmented
      label={t('options_snooze')}
      value={String(minutes)}
      onChange={(chosen) => onChange(Number(chosen))}
      options={lengths.map((length) => ({ value: String(length), label: t('common_minutes', length) }))}
    />
  );
}
