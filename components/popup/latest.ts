import type { Decision } from '../../utils/core/tracking/decision.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';
import { restText } from '../decisions/rest-text.ts';

type Rest = Extract<Decision, { type: 'break' | 'breakExtended' | 'pause' }>;

/** How long a decision is worth a line, ms. */
const FRESH = 15 * MINUTE;

/** The newest rest or absence and what it counted as, in one sentence while it is fresh; empty otherwise. */
export function latestText(decisions: readonly Decision[], now: number): string {
  const rest = decisions.find(isRest);
  return rest === undefined || now - rest.at > FRESH ? '' : restText(rest);
}

/** A skip is told by its undo and by the next break. */
function isRest(decision: Decision): decision is Rest {
  const { type } = decision;
  return type === 'breakExtended' || type === 'pause' || (type === 'break' && decision.outcome !== 'skipped');
}
