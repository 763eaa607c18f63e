import type { Decision } from '../../utils/core/tracking/decision.ts';
import { restText } from '../decisions/rest-text.ts';
import { isFresh } from './fresh.ts';

type Rest = Extract<Decision, { type: 'break' | 'breakExtended' | 'pause' }>;

/** The newest rest or absence and what it counted as, in one sentence while it is fresh; empty otherwise. */
export function latestText(decisions: readonly Decision[], now: number): string {
  const rest = decisions.find(isRest);
  return rest === undefined || !isFresh(rest, now) ? '' : restText(rest);
}

/** A skip is told by its undo and by the next break. */
function isRest(decision: Decision): decision is Rest {
  const { type } = decision;
  return type === 'breakExtended' || type === 'pause' || (type === 'break' && decision.outcome !== 'skipped');
}
