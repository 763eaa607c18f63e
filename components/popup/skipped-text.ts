import { clockTime, t } from '../../utils/platform/i18n.ts';

/** What a skip leads to. */
export function skippedText(nextAt: number | null): string {
  return nextAt === null ? t('popup_skipped') : t('popup_skipped_next', clockTime(nextAt));
}
