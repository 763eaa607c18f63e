import { HOUR, MINUTE } from '../time/moment.ts';
import { isRest, type Item } from './day-items.ts';
import type { Entry } from './entry.ts';

/** Where a mark stands: over the ground, on it, or in one of the rows under it. */
export type MarkRow = 'sky' | 'ground' | 'held' | 'position';

/** One thing in the landscape of a day. Moments in epoch ms. */
export type DayMark = {
  readonly item: Item;
  readonly row: MarkRow;
  readonly from: number;
  readonly to: number;
  /** Dots too near to each other stand one above the other; 0 is the lowest. */
  readonly level: number;
};

/** The landscape of a day. Moments in epoch ms. */
export type DayLine = {
  readonly from: number;
  readonly until: number;
  /** Full hours to write under it. */
  readonly hours: readonly number[];
  /** At the screen, without the rests in between. */
  readonly bars: readonly { readonly from: number; readonly to: number }[];
  /** The longest stretch; `null` where none lasted a minute, or when they were is not known. */
  readonly longest: Entry | null;
  /** In order of time. */
  readonly marks: readonly DayMark[];
};

/** A working day's length, as far as anybody can guess it. */
const SPAN = 10 * HOUR;
/** Shorter absences are no gap in a bar of a day. */
const SEEN_REST = MINUTE;
/** Shorter pauses stand in the list alone. */
const SEEN_PAUSE = 3 * MINUTE;
/** Dots nearer than this share of the line would touch. */
const APART = 0.024;
const MOST_LEVELS = 3;

/** What is drawn of a day; `null` where nothing of it has a place in time. */
export function dayLine(items: readonly Item[]): DayLine | null {
  const placed = items.filter(({ entry }) => frames(entry));
  const [first] = placed;
  if (first === undefined) return null;
  const offset = first.entry.offsetMinutes * MINUTE;
  const hour = (at: number, round: (hours: number) => number): number => round((at + offset) / HOUR) * HOUR - offset;
  const from = hour(Math.min(...placed.map(({ entry }) => entry.start)), Math.floor);
  const until = Math.max(from + SPAN, hour(Math.max(...placed.map(({ entry }) => entry.end)), Math.ceil));
  const stretches = items.flatMap(({ entry }) => (isPlacedStretch(entry) ? [entry] : []));
  const rests = items.flatMap(({ entry }) => (isRest(entry) && entry.end - entry.start >= SEEN_REST ? [entry] : []));
  return {
    from,
    until,
    hours: hoursOf(from, until),
    bars: stretches.flatMap((stretch) => without(stretch, rests)),
    longest: longestOf(stretches),
    marks: levelled(
      items.flatMap((item) => markOf(item, from, until)),
      (until - from) * APART,
    ),
  };
}

/** The longest of the stretches that lasted a minute or more. */
function longestOf(stretches: readonly Entry[]): Entry | null {
  const [longest] = stretches.toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0));
  return longest !== undefined && (longest.ms ?? 0) >= MINUTE ? longest : null;
}

/** Whether it says how long the day was: nights, and how somebody sat, do not. */
function frames(entry: Entry): boolean {
  if (entry.outcome === 'screen') return isPlacedStretch(entry);
  return entry.outcome !== 'pause' && entry.outcome !== 'position';
}

function isPlacedStretch({ outcome, reason }: Entry): boolean {
  return outcome === 'screen' && reason !== 'total';
}

/** Every second hour; fewer in a long day. */
function hoursOf(from: number, until: number): readonly number[] {
  const span = (until - from) / HOUR;
  const step = span <= 12 ? 2 : span <= 18 ? 3 : 4;
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => from + index * step * HOUR);
}

/** What is left of a stretch where rests are taken out. */
function without({ start, end }: Entry, rests: readonly Entry[]): { from: number; to: number }[] {
  const left: { from: number; to: number }[] = [];
  let from = start;
  for (const rest of rests) {
    if (rest.end <= from || rest.start >= end) continue;
    if (rest.start > from) left.push({ from, to: rest.start });
    from = rest.end;
  }
  if (from < end) left.push({ from, to: end });
  return left;
}

function markOf(item: Item, first: number, last: number): DayMark[] {
  const row = rowOf(item.entry);
  const { start, end, outcome } = item.entry;
  // What did not happen has no length: it stands where it was due.
  const short = outcome === 'skipped' || outcome === 'missed';
  const from = Math.max(first, start);
  const to = Math.min(last, short ? start : end);
  return row === null || to < from ? [] : [{ item, row, from, to, level: 0 }];
}

function rowOf(entry: Entry): MarkRow | null {
  switch (entry.outcome) {
    case 'taken':
    case 'natural':
    case 'cutShort':
    case 'skipped':
    case 'missed':
    case 'habit':
    case 'fix':
      return 'sky';
    case 'screen':
      return isPlacedStretch(entry) ? 'ground' : null;
    case 'pause':
      return entry.end - entry.start >= SEEN_PAUSE ? 'ground' : null;
    case 'hold':
    case 'call':
      return 'held';
    case 'position':
      return entry.position === undefined ? null : 'position';
  }
}

/** Lifts dots that would touch the one before. */
function levelled(marks: readonly DayMark[], apart: number): readonly DayMark[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.from - b.from)
    .map((mark) => {
      if (mark.row !== 'sky') return mark;
      const middle = (mark.from + mark.to) / 2;
      const free = ends.findIndex((end) => middle - end >= apart);
      const level = free >= 0 ? free : Math.min(ends.length, MOST_LEVELS - 1);
      ends[level] = middle;
      return { ...mark, level };
    });
}
