import '../../utils/ui/begin.ts';
import '../../assets/base.css';
import { isResting } from '../../components/popup/headline.ts';
import { labelDocument, t } from '../../utils/platform/i18n.ts';
import { followOffers } from '../../utils/ui/follow-offers.ts';
import { connect, view } from '../../utils/ui/store.ts';
import { showPopup } from './show-popup.tsx';

/** Shows the popup once what is stored is read: the first numbers painted are the right ones. */
async function open(page: Element): Promise<void> {
  labelDocument(document, t('extension_name'));
  await connect();
  followOffers();
  // The words of these scenes are a part of their own, which then is the main thing.
  if (isResting(view.value.scene)) await import('../../components/popup/resting.tsx');
  showPopup(page, afterPaint);
}

/** The number is what people look for first: what is larger to draw comes with the next picture. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

const page = document.getElementById('popup');
if (page) void open(page);
