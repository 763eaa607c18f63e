import '../../utils/ui/begin.ts';
import '../../utils/platform/i18n-pack.ts';
import '../../assets/base.css';
import { render } from 'preact';
import { labelDocument, t } from '../../utils/platform/i18n.ts';
import { followOffers } from '../../utils/ui/follow-offers.ts';
import { connect } from '../../utils/ui/store.ts';
import { BreakPage } from './BreakPage.tsx';
import { listenToKeys } from './keys.ts';
import { followMotion } from './reduced-motion.ts';
import { follow } from './stage.ts';
import { followTitle } from './tab-title.ts';
import { findVoices } from './voice.ts';

const page = document.getElementById('page');
if (page) {
  labelDocument(document, t('break_title'));
  await connect();
  followMotion();
  listenToKeys();
  findVoices();
  followTitle();
  follow();
  followOffers();
  render(<BreakPage />, page);
}
