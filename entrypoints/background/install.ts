import type { Happening } from '../../utils/core/tracking/event.ts';

/**
 * What an `onInstalled` means. An unpacked extension is "installed" again at every start of Chromium, then the core
 * treats it as a start of the browser; the welcome page opens only when nothing is stored, whatever the event.
 */
export function installed(reason: string): Happening {
  switch (reason) {
    case 'install':
      return { type: 'installed' };
    case 'update':
      return { type: 'updated' };
    default:
      // The browser itself was updated; `onStartup` tells that it started.
      return { type: 'woke' };
  }
}
