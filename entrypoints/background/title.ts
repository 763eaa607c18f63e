import type { Glance } from '../../utils/core/tracking/shown.ts';
import { clockTime, t } from '../../utils/platform/i18n.ts';

/** The toolbar's state in words, by clock times: minutes would be wrong while the worker sleeps. */
export function titleOf(shown: Glance): string {
  switch (shown.scene) {
    case 'due': {
      const key = shown.due?.kind === 'posture' ? 'background_title_position' : 'background_title_due';
      return t(key, clockTime(shown.due?.since ?? 0));
    }
    case 'held':
      return t('background_title_held');
    case 'paused':
      return until(shown.pause?.until, 'background_title_paused_until', 'background_title_paused');
    case 'offHours':
      return until(shown.offHours?.until, 'background_title_off_hours_until', 'background_title_off_hours');
    case 'onBreak':
      return t('background_title_on_break');
    case 'away':
      return t('background_title_away');
    case 'countOnly':
      return t('background_title_count_only');
    case 'working':
      if (shown.callSince !== null) return t('background_title_call', clockTime(shown.callSince));
      return until(shown.next?.at, 'background_title_next', 'background_title_working');
  }
}

type UntilKey = 'background_title_paused_until' | 'background_title_off_hours_until' | 'background_title_next';
type PlainKey = 'background_title_paused' | 'background_title_off_hours' | 'background_title_working';

function until(moment: number | null | undefined, withTime: UntilKey, plain: PlainKey): string {
  return moment === null || moment === undefined ? t(plain) : t(withTime, clockTime(moment));
}
