import { stem } from '../../../../utils/content/keys.ts';
import { isRest } from '../../../../utils/core/history/day-items.ts';
import type { DayLine, DayMark } from '../../../../utils/core/history/day-line.ts';
import { MINUTE } from '../../../../utils/core/time/moment.ts';
import { duration, t } from '../../../../utils/platform/i18n.ts';
import { heldBy } from './item-text.ts';

/** Free at both ends of the picture, as a share of its width. */
const MARGIN = 0.04;
/** Rests from this length on are named under the ground. */
const NAMED = 25 * MINUTE;
/** Width of a letter and what is free beside a label, as shares of the narrowest picture. */
const LETTER = 0.0105;
const BESIDE = 0.012;
/** How much wider bold letters are. */
const BOLD = 1.12;

/** A word under the ground and where its middle is. */
export type Label = { readonly at: number; readonly text: string };

/** Where a moment lies, as a share of the picture's width from where reading starts. */
export function placeOf({ from, until }: Pick<DayLine, 'from' | 'until'>, at: number): number {
  const share = (Math.min(Math.max(at, from), until) - from) / (until - from);
  return Math.round((MARGIN + share * (1 - 2 * MARGIN)) * 1e4) / 1e4;
}

/** Radius of a break's sun in px, where text has its usual size: short ones differ more. */
export function sunRadius(ms: number): number {
  return Math.round(Math.min(50, 15 + 8 * Math.log2(1 + ms / (2 * MINUTE))));
}

/** Words under the ground: what held a reminder, calls, and long rests. Where two would touch, the later one is left out. */
export function labelsUnder(line: DayLine): readonly Label[] {
  return fitting(
    line,
    line.marks.filter(({ row }) => row === 'held' || row === 'sky' || row === 'ground'),
    underText,
  );
}

/** Words of the lowest row: how somebody worked. */
export function labelsOfPositions(line: DayLine): readonly Label[] {
  return fitting(
    line,
    line.marks.filter(({ row }) => row === 'position'),
    ({ item }) => (item.entry.position === undefined ? '' : t(`history_day_under_${item.entry.position}`)),
  );
}

function underText({ item: { entry } }: DayMark): string {
  const why = heldBy(entry);
  if (entry.outcome === 'call') return t('history_day_under_call');
  if (entry.outcome === 'hold') return why === null ? '' : t(`history_day_under_${stem(why)}`);
  const ms = entry.end - entry.start;
  return isRest(entry) && ms >= NAMED ? t('history_day_away', duration(ms)) : '';
}

/** Where the middle of a label may lie so that all of it is in the picture. */
export function inside(at: number, text: string, wide = 1): number {
  const half = halfOf(text, wide);
  return Math.min(1 - half, Math.max(half, at));
}

/** Half of a label with what is free beside it. */
function halfOf(text: string, wide: number): number {
  return (text.length * LETTER * wide) / 2 + BESIDE;
}

/** Keeps a bold label off the line of this moment, on the side it belongs to. */
export function besideNow(middle: number, text: string, now: number | null): number {
  const half = halfOf(text, BOLD);
  const at = inside(middle, text, BOLD);
  if (now === null || Math.abs(at - now) >= half) return at;
  // What is past lies before it; where there is no room yet, it stands behind.
  return now - 2 * half > 0 ? now - half : now + half;
}

function fitting(line: DayLine, marks: readonly DayMark[], textOf: (mark: DayMark) => string): readonly Label[] {
  const kept: Label[] = [];
  let free = 0;
  for (const mark of marks) {
    const text = textOf(mark);
    const half = halfOf(text, 1);
    const at = inside((placeOf(line, mark.from) + placeOf(line, mark.to)) / 2, text);
    // The room beside a label is its own on one side alone.
    if (text === '' || at - half + BESIDE < free) continue;
    kept.push({ at, text });
    free = at + half;
  }
  return kept;
}
