import { browser } from 'wxt/browser';

/** The one door to the extension APIs; every other file of `platform` and the worker takes them from here. */
export { browser };
export type { Browser } from 'wxt/browser';

/** Address of a file of the extension; `path` begins with a slash and may carry `?` and `#`. */
export function urlOf(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href;
}
