import '../../utils/ui/begin.ts';
import '../../utils/platform/i18n-pack.ts';
import '../../utils/platform/look-closer.ts';
import '../../assets/base.css';
import { render } from 'preact';
import { checklistWords } from '../../utils/content/words/load.ts';
import { t } from '../../utils/platform/i18n.ts';
import { followOffers } from '../../utils/ui/follow-offers.ts';
import { followPolicy } from '../../utils/ui/policy.ts';
import { connect } from '../../utils/ui/store.ts';
import { loadAhead } from './OpenSection.tsx';
import { OptionsPage } from './OptionsPage.tsx';
import { followAddress, section } from './section.ts';

const page = document.getElementById('page');
if (page) {
  followAddress();
  loadAhead(section.value.open);
  const [words] = await Promise.all([checklistWords(t('common_language')), connect(), followPolicy()]);
  followOffers();
  render(<OptionsPage words={words} />, page);
}
