import type { BreakOutcome } from './entry.ts';
import { BREAK_OUTCOMES } from './entry.ts';
import type { DayTotals } from './totals.ts';

/** Breaks that happened: what counts as kept, and what minutes of breaks are made of. */
export const KEPT = ['taken', 'natural', 'cutShort'] as const;

/** What charts show of a day. */
export type DaySum = {
  readonly screenMs: number;
  /** The longest stretch at the screen, ms. */
  readonly longestMs: number;
  /** Breaks that came, and how many of them were kept: a break left early counts too. */
  readonly came: number;
  readonly kept: number;
};

export function sumOf(day: DayTotals): DaySum {
  return { screenMs: day.ms['screen'] ?? 0, longestMs: longestOf(day), came: cameOf(day), kept: keptOf(day) };
}

function longestOf({ stretches }: DayTotals): number {
  return stretches.reduce((most, [, ms]) => Math.max(most, ms), 0);
}

function cameOf(day: DayTotals): number {
  return BREAK_OUTCOMES.reduce((sum, outcome) => sum + countOf(day, outcome), 0);
}

function keptOf(day: DayTotals): number {
  return KEPT.reduce((sum, outcome) => sum + countOf(day, outcome), 0);
}

/** How many breaks of a day ended so. */
export function countOf({ counts }: DayTotals, outcome: BreakOutcome): number {
  return counts[outcome] ?? 0;
}
