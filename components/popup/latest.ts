import type { Decision } from '../../utils/core/tracking/decision.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';
import { decisionText } from '../options/about/decision-text.ts';

/** How long a decision is worth a line, ms. */
const FRESH = 15 * MINUTE;

/** The newest decision that the rest of the popup does not show, in one sentence while it is fresh; empty otherwise. */
export function latestText(decisions: readonly Decision[], now: number): string {
  const decision = decisions.find(isWorthALine);
  return decision === undefined || now - decision.at > FRESH ? '' : decisionText(decision);
}

function isWorthALine(decision: Decision): boolean {
  switch (decision.type) {
    case 'break':
      // A skip is told by its undo and by the next break.
      return decision.outcome !== 'skipped';
    case 'breakExtended':
    case 'pause':
    case 'withdrawn':
    case 'clockSetBack':
      return true;
    case 'reminder':
    case 'remindAgain':
    case 'hold':
    case 'released':
    case 'breakStarted':
    case 'snoozed':
    case 'skipUndone':
    case 'quiet':
    case 'resumed':
      return false;
  }
}
