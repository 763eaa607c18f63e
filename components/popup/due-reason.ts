import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, t } from '../../utils/platform/i18n.ts';

/** Since when, and one sentence more. */
export function dueReason({ since }: Pick<NonNullable<View['due']>, 'since'>, more: string): string {
  return `${t('popup_due_since', clockTime(since))} ${more}`.trim();
}
