import type { Decision } from '../../utils/core/tracking/decision.ts';
import type { EntryReason } from '../../utils/core/history/entry.ts';
import { duration, t, type MessageKey } from '../../utils/platform/i18n.ts';

type Rest = Extract<Decision, { type: 'break' | 'breakExtended' | 'pause' }>;

/**
 * A break or an absence as one sentence: what was seen, then what it counts as. Empty where another version stored it in
 * a shape of its own.
 */
export function restText(rest: Rest): string {
  if (!Number.isFinite(rest.ms)) return '';
  const length = duration(rest.ms);
  if (rest.type === 'breakExtended') return t('decision_extended', length);
  if (rest.type === 'pause') return t(pauseKey(rest.reason, rest.restarted), length);
  switch (rest.outcome) {
    case 'taken':
      return t(TAKEN[rest.reason] ?? 'decision_taken_away', length);
    case 'natural':
      return t(NATURAL[rest.reason] ?? 'decision_natural', length);
    case 'cutShort':
      return t('decision_cut', length);
    case 'skipped':
      return t('decision_skipped');
    case 'missed':
      return t(rest.reason === 'withdrawn' ? 'decision_missed_withdrawn' : 'decision_missed');
    default:
      return '';
  }
}

function pauseKey(reason: EntryReason, restarted: boolean): MessageKey {
  if (reason === 'browserClosed') return 'decision_pause_closed';
  if (reason === 'overnight') return 'decision_pause_overnight';
  return restarted ? 'decision_pause_restart' : 'decision_pause_on';
}

const TAKEN: Readonly<Partial<Record<EntryReason, MessageKey>>> = {
  guided: 'decision_taken_guided',
  saidSo: 'decision_taken_said',
  gap: 'decision_taken_gap',
};

const NATURAL: Readonly<Partial<Record<EntryReason, MessageKey>>> = {
  locked: 'decision_natural_locked',
  unseen: 'decision_natural_unseen',
  browserClosed: 'decision_natural_closed',
};
