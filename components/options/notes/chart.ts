import { MOST_LEVEL } from '../../../utils/core/diary/diary.ts';
import type { TrendDay } from '../../../utils/core/diary/trend.ts';

/** Of the picture, in px from its upper edge: the highest place and the ground. Across, it takes the room there is. */
export const CHART = { top: 8, ground: 88 } as const;
const ROOM = CHART.ground - CHART.top;

/**
 * One day in a chart: where it stands across, in per cent, and how far above the ground its value lies, in px; `null`
 * where nothing was written down.
 */
export type Place = { readonly date: string; readonly across: number; readonly up: number | null };

/** Where the days of a trend stand, each value by its share of `most`. */
export function placesOf(days: readonly TrendDay[], most: number): readonly Place[] {
  return days.map(({ date, value }, index) => ({
    date,
    across: ((index + 0.5) * 100) / days.length,
    up: value === null ? null : heightOf(value, most),
  }));
}

/** How far above the ground a value lies. */
export function heightOf(value: number, most: number): number {
  return Math.round((value / most) * ROOM * 10) / 10;
}

/** What the highest place of a chart stands for. */
export function mostOf(days: readonly TrendDay[], atLeast: number): number {
  return Math.max(atLeast, ...days.map(({ value }) => value ?? 0));
}

/** The scale of ratings is always the whole one, so that a quiet week does not look like a wild one. */
export const RATING_MOST = MOST_LEVEL;
