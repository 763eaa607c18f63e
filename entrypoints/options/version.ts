import { browser } from '../../utils/platform/browser.ts';

/** The version the browser runs. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
