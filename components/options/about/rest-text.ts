import type { Decision } from '../../../utils/core/tracking/decision.ts';
import type { EntryReason } from '../../../utils/core/history/entry.ts';
import { duration, t, type MessageKey } from '../../../utils/platform/i18n.ts';

type Rest = Extract<Decision, { type: 'break' | 'breakExtended' | 'pause' }>;

/** A break or an absence as one sentence: what was seen, then what it counts as. */
export function restText(rest: Rest): string {
  const length = duration(rest.ms);
  if (rest.type === 'breakExtended') return t('options_decision_extended', length);
  if (rest.type === 'pause') return t(pauseKey(rest.reason, rest.restarted), length);
  switch (rest.outcome) {
    case 'taken':
      return t(TAKEN[rest.reason] ?? 'options_decision_taken_away', length);
    case 'natural':
      return t(NATURAL[rest.reason] ?? 'options_decision_natural', length);
    case 'cutShort':
      return t('options_decision_cut', length);
    case 'skipped':
      return t('options_decision_skipped');
    case 'missed':
      return t(rest.reason === 'withdrawn' ? 'options_decision_missed_withdrawn' : 'options_decision_missed');
  }
}

function pauseKey(reason: EntryReason, restarted: boolean): MessageKey {
  if (reason === 'browserClosed') return 'options_decision_pause_closed';
  if (reason === 'overnight') return 'options_decision_pause_overnight';
  return restarted ? 'options_decision_pause_restart' : 'options_decision_pause_on';
}

const TAKEN: Readonly<Partial<Record<EntryReason, MessageKey>>> = {
  guided: 'options_decision_taken_guided',
  saidSo: 'options_decision_taken_said',
  gap: 'options_decision_taken_gap',
};

const NATURAL: Readonly<Partial<Record<EntryReason, MessageKey>>> = {
  locked: 'options_decision_natural_locked',
  unseen: 'options_decision_natural_unseen',
  browserClosed: 'options_decision_natural_closed',
};
