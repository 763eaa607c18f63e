import type { Decision } from '../../utils/core/tracking/decision.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';

/** How long a decision is worth a line, ms. */
const FRESH = 15 * MINUTE;

/** Whether a decision is young enough to be told by itself. */
export function isFresh({ at }: Pick<Decision, 'at'>, now: number): boolean {
  return now - at <= FRESH;
}
