import type { Cause } from '../movement/exercise.ts';
import type { Open } from './here.ts';
import { COSTS, type Answers, type CheckItem, type Cost } from './checklist.ts';

/** How much each cause weighs for a person; equal until they say more. */
export type CauseWeights = Readonly<Record<Cause, number>>;

export const EQUAL_WEIGHTS: CauseWeights = { posture: 1, sitting: 1, imbalance: 1, stiffness: 1, stress: 1 };

/** What the causes a person marked weigh: 0 never, 1 sometimes, 2 often. */
export function weightsOf(causes: Readonly<Partial<Record<Cause, number>>>): CauseWeights {
  const { posture = 0, sitting = 0, imbalance = 0, stiffness = 0, stress = 0 } = causes;
  return { posture, sitting, imbalance, stiffness, stress };
}

/** What was answered `no`, in the order of what to change first: see `nextFix`. */
export function fixes(
  items: readonly CheckItem[],
  answers: Answers,
  weights: CauseWeights = EQUAL_WEIGHTS,
): readonly CheckItem[] {
  return byWorth(
    items.filter((item) => answers[item.id]?.answer === 'no'),
    weights,
  );
}

/** The cheapest first, then those whose causes weigh most; else in the order they come. */
export function byWorth<Item extends Open>(open: readonly Item[], weights: CauseWeights): readonly Item[] {
  return open.toSorted((a, b) => COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost) || weights[b.cause] - weights[a.cause]);
}

/** Something to change, and which of the item's two fixes it is. */
export type Fix = { readonly item: CheckItem; readonly text: 'lowCostFix' | 'fix'; readonly cost: Cost };

/** The cheapest fix of each open item, or all fixes that cost so much, in the order of what to change first. */
export function fixesFor(
  items: readonly CheckItem[],
  answers: Answers,
  weights: CauseWeights,
  cost: Cost | 'all',
): readonly Fix[] {
  return fixes(items, answers, weights).flatMap((item): readonly Fix[] => {
    const both: readonly Fix[] = [
      { item, text: 'lowCostFix', cost: item.cost },
      { item, text: 'fix', cost: item.otherCost },
    ];
    return cost === 'all' ? both.slice(0, 1) : both.filter((each) => each.cost === cost);
  });
}

/**
 * The item to change first among those answered `no`: the cheapest, then the one whose cause weighs most, then the
 * first in the list.
 * @returns `null` when nothing was answered `no`.
 */
export function nextFix(
  items: readonly CheckItem[],
  answers: Answers,
  weights: CauseWeights = EQUAL_WEIGHTS,
): CheckItem | null {
  return fixes(items, answers, weights)[0] ?? null;
}
