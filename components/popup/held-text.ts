import type { View } from '../../utils/core/tracking/shown.ts';
import { duration, t, type MessageKey } from '../../utils/platform/i18n.ts';

type Hold = NonNullable<View['hold']>['reason'];

/** How long a reminder was held, and what for; empty if it was not. */
export function heldText({ held }: Pick<NonNullable<View['due']>, 'held'>): string {
  return !held ? '' : t(WAS_HELD[held.reason], duration(held.ms));
}

const WAS_HELD = {
  call: 'popup_was_held_call',
  presenting: 'popup_was_held_presenting',
  fullScreen: 'popup_was_held_full_screen',
  paused: 'popup_was_held_paused',
  offHours: 'popup_was_held_off_hours',
} as const satisfies Record<Hold, MessageKey>;
