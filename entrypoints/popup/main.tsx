import '../../assets/base.css';
import { labelDocument, t } from '../../utils/platform/i18n.ts';
import { followOffers } from '../../utils/ui/follow-offers.ts';
import { connect } from '../../utils/ui/store.ts';
import { showPopup } from './show-popup.tsx';

/** Shows the popup once what is stored is read: the first numbers painted are the right ones. */
async function open(): Promise<void> {
  labelDocument(document, t('extension_name'));
  await connect();
  followOffers();
  const page = document.getElementById('page');
  if (page) showPopup(page);
}

void open();
