import type { Year } from '../../../../utils/core/history/year.ts';

/** Of the calendar: a place is so many units wide and high. */
export const PLACE = 14;

/** A speck where nothing is known. */
const SPECK = 0.9;
/** From a dot that is just more than a speck to one that fills its place; most days lie in the upper half, so it is spread. */
const sizeOf = (share: number): number => Math.round((1.8 + 4.1 * share ** 1.6) * 10) / 10;

/** The middle of a place in the calendar, in units. `place` counts days from the first of its first column. */
export function middleOf(place: number): { readonly x: number; readonly y: number } {
  return { x: (Math.floor(place / 7) + 0.5) * PLACE, y: ((place % 7) + 0.5) * PLACE };
}

/** All dots of a year: one path for those that are known and one for the specks, so that a year is two shapes. */
export function dotsOf({ days, before }: Year): { readonly known: string; readonly specks: string } {
  let known = '';
  let specks = '';
  for (const [index, day] of days.entries()) {
    if (day === null) specks += circle(before + index, SPECK);
    else known += circle(before + index, sizeOf(day.came === 0 ? 0 : day.kept / day.came));
  }
  return { known, specks };
}

function circle(place: number, r: number): string {
  const { x, y } = middleOf(place);
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
