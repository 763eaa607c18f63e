import { lengthShown, lengthUnit } from '../../utils/core/settings/edit-length.ts';
import { t } from '../../utils/platform/i18n.ts';

/** A length of a break in words: seconds under two minutes, minutes from there on. */
export function lengthText(seconds: number): string {
  return t(lengthUnit(seconds) === 'seconds' ? 'common_seconds' : 'common_minutes', lengthShown(seconds));
}
