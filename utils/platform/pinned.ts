import { browser } from './browser.ts';

/**
 * Whether Limber's icon stands in the toolbar itself, not behind the puzzle piece; `null` where the browser does not
 * tell. Chrome tells from 91, Firefox from 116 on.
 */
async function isPinned(): Promise<boolean | null> {
  if (typeof Reflect.get(browser.action, 'getUserSettings') !== 'function') return null;
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar ?? null;
}

/**
 * Calls back with the answer now, whenever the page gets the focus or comes into sight, and every two seconds while it
 * is in sight: no browser says when it changes.
 * @returns a function that ends it
 */
export function watchPinned(heard: (pinned: boolean | null) => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'hidden') return;
    isPinned().then(heard, () => heard(null));
  };
  const again = setInterval(look, LOOK_EVERY);
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    clearInterval(again);
    removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}

const LOOK_EVERY = 2000;
