import { EXERCISES } from '../../utils/content/exercises.ts';
import { t } from '../../utils/platform/i18n.ts';
import { profile } from '../../utils/ui/store.ts';
import { cutShort, part, spelled } from './lengths.ts';
import type { Stage } from './stage.ts';

export type Over = Extract<Stage, { stage: 'over' }>;

/** This share of the time done counts as the whole, as it does in the ledger. */
const ENOUGH = 0.8;

/** Whether the break counts as taken. */
export function isWhole({ allSteps, doneMs, plannedMs, reliefOnly }: Over): boolean {
  return reliefOnly === null && (allSteps || doneMs >= ENOUGH * plannedMs);
}

/** What was done, in one sentence. */
export function overTitle(over: Over): string {
  const { doneMs, plannedMs, exercise, reliefOnly } = over;
  if (reliefOnly !== null) return t('break_relief');
  const known = [...EXERCISES, ...profile.value.own].find((each) => each.id === exercise);
  const region = known?.regions[0] ?? 'wholeBody';
  if (isWhole(over)) return t('break_done', spelled(doneMs), part(region));
  return doneMs < 1000 ? t('break_not_begun') : cutShort(doneMs, plannedMs);
}
