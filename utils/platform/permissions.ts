import { browser, type Browser } from './browser.ts';

/** With it a browser tells the address of a tab. Limber looks at the host of one that sounds, and keeps nothing of it. */
const TABS: Browser.permissions.Permissions = { permissions: ['tabs'] };

/** Whether Limber may know which tab sounds. */
export async function maySeeTabs(): Promise<boolean> {
  try {
    return await browser.permissions.contains(TABS);
  } catch {
    return false;
  }
}

/**
 * Has the browser ask the person. Browsers allow it in the turn of a click only, so nothing may be awaited before.
 * @returns whether it is allowed now; never rejects
 */
export async function askToSeeTabs(): Promise<boolean> {
  try {
    return await browser.permissions.request(TABS);
  } catch {
    return false;
  }
}

/** Gives the permission back. */
export async function leaveTabs(): Promise<void> {
  try {
    await browser.permissions.remove(TABS);
  } catch {
    // What was never given needs no giving back.
  }
}

/**
 * Hears of it whenever a permission is given or taken, here or in the browser's own settings.
 * @returns a function that ends it
 */
export function watchPermissions(heard: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(heard);
  onRemoved.addListener(heard);
  return () => {
    onAdded.removeListener(heard);
    onRemoved.removeListener(heard);
  };
}
