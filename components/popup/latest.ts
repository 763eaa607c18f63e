import type { Decision } from '../../utils/core/tracking/decision.ts';
import { clockTime, duration, t } from '../../utils/platform/i18n.ts';

/** How long a decision about an absence is worth a line. */
const FRESH_MS = 15 * 60_000;

/** The newest decision about an absence in one sentence, while it is fresh; empty otherwise. */
export function latestText(decisions: readonly Decision[], now: number): string {
  const decision = decisions.find(
    (each) => each.type === 'break' || each.type === 'pause' || each.type === 'breakExtended',
  );
  if (decision === undefined || now - decision.at > FRESH_MS) return '';
  if (decision.type === 'pause') return pauseText(decision);
  if (decision.type === 'breakExtended') return t('popup_latest_counted', duration(decision.ms));
  switch (decision.outcome) {
    case 'natural':
    case 'taken':
      return decision.reason === 'guided' ? '' : t('popup_latest_counted', duration(decision.ms));
    case 'cutShort':
    case 'skipped':
    case 'missed':
      return '';
  }
}

function pauseText(decision: Extract<Decision, { type: 'pause' }>): string {
  const length = duration(decision.ms);
  if (decision.reason === 'browserClosed')
    return t('popup_latest_closed', clockTime(decision.start), clockTime(decision.at));
  return t(decision.restarted ? 'popup_latest_long' : 'popup_latest_short', length);
}
