import { signal } from '@preact/signals';
import { sectionOf } from '../../components/options/frame/sections.ts';
import { labelDocument, t } from '../../utils/platform/i18n.ts';

/** The open section, what of it is open by itself (such as `walk` in `#workspace/walk`), and whether the person came to it on this page. */
export const section = signal({ open: sectionOf(''), view: '', arrived: false });

/** Opens the section the address asks for, now and whenever it changes. */
export function followAddress(): void {
  show(false);
  addEventListener('hashchange', () => show(true));
}

function show(arrived: boolean): void {
  const open = sectionOf(location.hash);
  const view = location.hash.split('/')[1] ?? '';
  section.value = { open, view, arrived };
  labelDocument(document, t('options_page_title', t(`options_nav_${open}`)));
  if (arrived) scrollTo(0, 0);
}
