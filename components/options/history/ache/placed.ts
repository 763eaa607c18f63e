import type { TrendDay } from '../../../../utils/core/diary/trend.ts';
import type { Placed } from '../trends/Plot.tsx';

/** Days of a trend as a chart places them; where nothing was written down, there is a gap. */
export function placed(days: readonly TrendDay[]): readonly (Placed & { readonly value: number })[] {
  return days.map(({ date, value }) => ({ from: date, days: value === null ? 0 : 1, value: value ?? 0 }));
}
