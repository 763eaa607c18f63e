import '../../utils/ui/begin.ts';
import '../../assets/base.css';
import { labelDocument, t } from '../../utils/platform/i18n.ts';
import { connect } from '../../utils/ui/store.ts';
import { chooseIfNeeded } from './choose.ts';
import { showPopup } from './show-popup.tsx';

/** Shows the popup once what is stored is read: the first numbers painted are the right ones. */
async function open(page: HTMLElement): Promise<void> {
  labelDocument(document, t('extension_name'));
  await connect();
  chooseIfNeeded();
  showPopup(page, afterPaint);
}

/** The number is what people look for first: what is larger to draw comes with the next picture. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

/** Few need the rules for forced colours. */
function followForcedColors(): void {
  if (!matchMedia('(forced-colors: active)').matches) return;
  void import('./forced-colors.ts');
}

const page = document.getElementById('popup');
followForcedColors();
if (page) void open(page);
