import { plural, t } from '../../../../utils/platform/i18n.ts';
import type { Count } from './erasing.ts';

/** How much there is, in words. */
export function countText({ entries, days }: Count): string {
  if (entries === 0) return t('data_erase_none');
  return t('data_erase_count', plural('data_erase_entries', entries), plural('data_erase_of_days', days));
}
