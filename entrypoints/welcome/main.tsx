import '../../utils/ui/begin.ts';
import '../../utils/platform/i18n-pack.ts';
import '../../utils/platform/look-closer.ts';
import '../../assets/base.css';
import { render } from 'preact';
import { labelDocument, t } from '../../utils/platform/i18n.ts';
import { followOffers } from '../../utils/ui/follow-offers.ts';
import { followPolicy } from '../../utils/ui/policy.ts';
import { connect } from '../../utils/ui/store.ts';
import { followMotion } from '../break/reduced-motion.ts';
import { followFirst } from './first.ts';
import { readHelp } from './help.ts';
import { followPinned } from './pinned.ts';
import { followAddress } from './step.ts';
import { WelcomePage } from './WelcomePage.tsx';

const page = document.getElementById('page');
if (page) {
  labelDocument(document, t('welcome_tab'));
  followAddress();
  const [help] = await Promise.all([readHelp(), connect(), followPolicy()]);
  followOffers();
  followMotion();
  followPinned();
  followFirst();
  render(<WelcomePage help={help} />, page);
}
