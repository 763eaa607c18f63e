import { t } from '../../../utils/platform/i18n.ts';
import { listed, nameOf } from '../../../utils/platform/i18n-names.ts';

/** Names of movements of the catalogue in a row, each in quotation marks: some hold a comma. */
export function namesText(ids: readonly string[], type?: 'unit' | 'disjunction'): string {
  return listed(
    ids.map((id) => t('options_quoted', nameOf(id, []))),
    type,
  );
}
