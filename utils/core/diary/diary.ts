import { REGIONS, type Region } from '../movement/exercise.ts';

/** What is rated in the evening. */
export const SENSES = ['ache', 'stiffness'] as const;
export type Sense = (typeof SENSES)[number];

/** How strong it was, 0 (none) to 10, and where; only ever shown to the person who wrote it, never judged. */
export type Rated = { readonly level: number; readonly areas: readonly Region[] };

/** What a person wrote down for one day; what was left open is not there. */
export type DayNote = {
  readonly ache?: Rated;
  readonly stiffness?: Rated;
  /** Steps of the whole day, as a phone or a watch counted them. */
  readonly steps?: number;
};

/** What may have been easier in a week (P5). */
export const EASIER = ['shelf', 'shoulder', 'breathing', 'sleep'] as const;
export type Easier = (typeof EASIER)[number];

/** What a person said of one week. */
export type WeekNote = { readonly easier: readonly Easier[]; readonly words: string };

/** Notes to self: days by their date `YYYY-MM-DD`, weeks by `YYYY-Www`. */
export type Diary = {
  readonly days: Readonly<Record<string, DayNote>>;
  readonly weeks: Readonly<Record<string, WeekNote>>;
};

/** Nothing written yet. */
export const EMPTY_DIARY: Diary = { days: {}, weeks: {} };

/** What is shown at once, in days; so far back a day can be written down. */
export const SHOWN_DAYS = 28;

export const MOST_LEVEL = 10;
export const MOST_STEPS = 100_000;
/** Of what was easier in own words, in characters. */
export const MOST_WORDS = 500;

/** A whole level from 0 to 10. */
export function isLevel(value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= 0 && value <= MOST_LEVEL;
}

/** A whole number of steps from 0 to 100,000. */
export function isSteps(value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= 0 && value <= MOST_STEPS;
}

/** Parts of the body in the order of the catalogue, each once. */
export function inOrder(areas: readonly Region[]): readonly Region[] {
  return REGIONS.filter((region) => areas.includes(region));
}
