import { limitKey, regionKey } from '../../../utils/content/page-keys.ts';
import type { WhyNot } from '../../../utils/core/movement/remaining.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { listed } from '../../../utils/platform/i18n-names.ts';
import { needsText } from './needs-text.ts';

/** One reason in words that go on a sentence: "needs a light band". */
function whyNotText(why: WhyNot): string {
  switch (why.type) {
    case 'limit':
      return t('options_out_limit', t(limitKey(why.limit, 'name')));
    case 'equipment':
      return needsText(why.anyOf);
    case 'place':
      return t('options_out_place');
    case 'region':
      return t('options_out_region', t(regionKey(why.region)));
    case 'hidden':
      return t('options_out_hidden');
    case 'noFollowUp':
      return t('options_out_alone');
  }
}

/** All reasons in a row. */
export function whysText(whys: readonly WhyNot[]): string {
  return listed(whys.map(whyNotText));
}
