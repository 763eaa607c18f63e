import { browser } from './browser.ts';

/** What this browser can do beyond what all of them do. */
export type Capabilities = {
  /** Two buttons on a notification. */
  readonly notificationButtons: boolean;
  /** A notification that stays until it is answered. */
  readonly keepNotification: boolean;
  /** A notification without a sound. */
  readonly silentNotification: boolean;
  /** The browser tells whether this extension may show notifications. */
  readonly permissionLevel: boolean;
  /** Open pages of the extension can be listed. */
  readonly contexts: boolean;
  /** Tabs tell whether they use camera, microphone or the screen. */
  readonly sharing: boolean;
};

/**
 * Looks at what is there, never at the browser's name.
 *
 *                        Chrome, Edge · Firefox
 *   notifications.update      yes     ·  no      comes with buttons, requireInteraction and silent; options
 *                                                cannot be tried out: Firefox throws on those it does not know
 *   getPermissionLevel        yes     ·  no
 *   runtime.getContexts       116     ·  127
 *   tabs.warmup               no      ·  yes     comes with sharingState, whose filter cannot be tried out: Chrome throws
 */
export function capabilities(): Capabilities {
  const notifications: object = browser.notifications;
  const rich = has(notifications, 'update');
  return {
    notificationButtons: rich,
    keepNotification: rich,
    silentNotification: rich,
    permissionLevel: has(notifications, 'getPermissionLevel'),
    contexts: has(browser.runtime, 'getContexts'),
    sharing: has(browser.tabs, 'warmup'),
  };
}

function has(api: object, name: string): boolean {
  return typeof Reflect.get(api, name) === 'function';
}
