import { type Units, unitsOf } from '../core/workspace/amount.ts';
import { locale } from './i18n.ts';

/** What lengths are usually said in where the person lives, by the region of the browser's language. */
export function usualUnits(): Units {
  return unitsOf(new Intl.Locale(locale()).region);
}
