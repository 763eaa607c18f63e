import type { Cause } from '../movement/exercise.ts';
import type { Answers, CheckItem } from './checklist.ts';

/** How much each cause weighs for a person; equal until they say more. */
export type CauseWeights = Readonly<Record<Cause, number>>;

export const EQUAL_WEIGHTS: CauseWeights = { posture: 1, sitting: 1, imbalance: 1, stiffness: 1, stress: 1 };

const COST: Readonly<Record<CheckItem['cost'], number>> = { free: 0, cheap: 1, buy: 2 };

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
  const toDo = items.filter((item) => answers[item.id]?.answer === 'no');
  return toDo.toSorted((a, b) => COST[a.cost] - COST[b.cost] || weights[b.cause] - weights[a.cause]);
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
