import type { BreakPlace } from '../core/settings/settings.ts';
import { browser, urlOf } from './browser.ts';
import { capabilities } from './capabilities.ts';

type OpenPage = { readonly url: string; readonly tabId: number; readonly windowId: number };

/** Inner size the small break window is drawn for, and room for the browser's title bar. */
const BREAK_WINDOW = { width: 420, height: 720 } as const;

/**
 * Opens the break page, or brings forward the one that is open: there is never a second.
 * @param offer the page shows what is due and waits for Start
 */
export async function openBreakPage(place: BreakPlace, offer = false): Promise<void> {
  await openOnce('/break.html', offer ? '?offer' : '', place);
}

/** Opens the welcome page in a tab, or brings it forward. */
export async function openWelcome(): Promise<void> {
  await openOnce('/welcome.html', '', 'tab');
}

/** Opens Options in a tab of its own. */
export async function openOptions(): Promise<void> {
  await openOnce('/options.html', '', 'tab');
}

/** Opens the popup under its icon where the browser allows that now, else in a tab. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Older browsers want a press for it, and all of them a window in front.
    await openOnce('/popup.html', '', 'tab');
  }
}

/** Whether any page of Limber is open, popup included. */
export async function anyPageOpen(): Promise<boolean> {
  const contexts = await listContexts();
  return contexts.some(
    (context) => context.contextType !== 'BACKGROUND' && context.contextType !== 'OFFSCREEN_DOCUMENT',
  );
}

/** Whether a break page is open. */
export async function isBreakPageOpen(): Promise<boolean> {
  return (await openPages('/break.html')).length > 0;
}

async function openOnce(path: string, query: string, place: BreakPlace): Promise<void> {
  const [page] = await openPages(path);
  if (page === undefined) return open(path + query, place);
  await browser.tabs.update(page.tabId, { active: true });
  // Whether it comes before other programs is for the system to decide.
  await browser.windows.update(page.windowId, { focused: true, drawAttention: true });
}

async function open(path: string, place: BreakPlace): Promise<void> {
  const url = urlOf(path);
  if (place === 'tab') {
    try {
      await browser.tabs.create({ url, active: true });
      return;
    } catch {
      // On macOS the browser may run without a window, then no tab can be opened.
      await browser.windows.create({ url, focused: true });
      return;
    }
  }
  try {
    await browser.windows.create({ url, type: 'popup', focused: true, ...BREAK_WINDOW });
  } catch {
    // Chrome refuses a size that would not lie on the screen.
    await browser.windows.create({ url, type: 'popup', focused: true });
  }
}

async function openPages(path: string): Promise<readonly OpenPage[]> {
  const url = urlOf(path);
  return (await listContexts()).flatMap((context) => {
    const there = context.documentUrl;
    const same = there !== undefined && there.split(/[?#]/, 1)[0] === url && context.tabId >= 0;
    return same ? [{ url: there, tabId: context.tabId, windowId: context.windowId }] : [];
  });
}

/** Chrome 116 and Firefox 127 list the extension's own pages; where the list is missing none counts as open. */
async function listContexts() {
  return capabilities().contexts ? browser.runtime.getContexts({}) : [];
}
