import type { DaySum } from '../../../../utils/core/history/day-sum.ts';
import { duration, plural, t } from '../../../../utils/platform/i18n.ts';

/** What is known of a day, in words. */
export function sumText({ screenMs, longestMs, kept, came }: DaySum): string {
  return t('history_part_sum', duration(screenMs), duration(longestMs), keptText({ kept, came }));
}

/** Breaks kept of all that came: "7 of 9". */
export function keptText({ kept, came }: Pick<DaySum, 'kept' | 'came'>): string {
  return t('history_part_of', kept, came);
}

/** Heads of the columns behind the first, of days or of what is longer, and what stands in them. */
export function sumColumns(average = false): readonly string[] {
  const screen = t(average ? 'history_trend_screen_average' : 'history_part_screen');
  return [screen, t('history_part_longest'), t('history_part_kept')];
}

export function sumCells(sum: DaySum): readonly string[] {
  return [duration(sum.screenMs), duration(sum.longestMs), keptText(sum)];
}

/** A sentence on an amount, with how many computers it is added up from, if more than one. */
export function addedUpText(sentence: string, computers: number): string {
  return computers > 1 ? `${sentence} ${plural('history_part_computers', computers)}` : sentence;
}
