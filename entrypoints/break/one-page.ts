import { browser } from '../../utils/platform/browser.ts';

const NAME = 'limber-break-page';

let isGuide = false;
let letGo: (() => void) | null = null;

/** Tells whether this page is the one that guides the break. The page that is stays so until it is closed or stops. */
export function becomeGuide(): Promise<boolean> {
  if (isGuide) return Promise.resolve(true);
  return new Promise((answer) => {
    void navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
      isGuide = lock !== null;
      answer(isGuide);
      return isGuide ? whileGuide() : undefined;
    });
  });
}

/** Calls back when the guiding page is gone; then this page is the guide. */
export function whenGuideIsGone(then: () => void): void {
  void navigator.locks.request(NAME, () => {
    isGuide = true;
    const guides = whileGuide();
    then();
    return guides;
  });
}

/** Leaves guiding to other pages, if it was this page's; before the next break it asks again. */
export function stopBeingGuide(): void {
  letGo?.();
  letGo = null;
  isGuide = false;
}

/** Asks the guiding page to come forward. */
export function callGuide(): void {
  const channel = new BroadcastChannel(NAME);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
  channel.postMessage('come');
  channel.close();
}

/** Closes this page, whatever opened it. */
export async function closePage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}

async function comeForward(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** Comes forward when a second page asks, as long as this one is the guide. */
function whileGuide(): Promise<void> {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', () => void comeForward());
  return new Promise((gone) => {
    letGo = () => {
      channel.close();
      gone();
    };
  });
}
