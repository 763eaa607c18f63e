import type { Hideable } from '../../utils/core/settings/policy.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Message } from '../Message.tsx';
import { organizationOf, usePolicy } from './locks.ts';

/** Stands in for a section that the organisation has taken out, for who comes by an old link. */
export function HiddenSection({ section }: { readonly section: Hideable }) {
  return (
    <Message kind="note" title={t('policy_not_shown', t(`options_nav_${section}`), organizationOf(usePolicy()))} />
  );
}
