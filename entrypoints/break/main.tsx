import '../../assets/base.css';
import { render } from 'preact';
import { labelDocument, t } from '../../utils/platform/i18n.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { followOffers } from '../../utils/ui/follow-offers.ts';
import { connect } from '../../utils/ui/store.ts';
import { BreakPage } from './BreakPage.tsx';
import { listenToKeys } from './keys.ts';
import { followMotion } from './reduced-motion.ts';
import { follow } from './stage.ts';
import { loadWords } from './words.ts';

const page = document.getElementById('page');
if (page) {
  labelDocument(document, t('break_title'));
  // Without its words a break still has its timer and its names.
  const words = loadWords().catch((error: unknown) => reportFailure('breakPage', error, Date.now()));
  await Promise.all([words, connect()]);
  followMotion();
  listenToKeys();
  follow();
  followOffers();
  render(<BreakPage />, page);
}
