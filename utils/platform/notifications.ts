import { browser, urlOf, type Browser } from './browser.ts';
import { capabilities } from './capabilities.ts';

/** What a notification says. */
export type Toast = {
  /** Shown twice under the same id it is still one notification. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Labels of at most two buttons, where the browser has them. */
  readonly buttons: readonly string[];
  /** Stays until it is answered, where the browser can. */
  readonly keep: boolean;
  readonly silent: boolean;
};

/** How the ids of habits' notifications begin; those of reminders begin with the name of their cue. */
export const HABIT = 'habit:';

/** Id of the notification the welcome page shows for trying. */
export const TEST_TOAST = 'test';

// Chrome's types still ask for the icon; browsers do not.
type Options = Partial<Browser.notifications.NotificationCreateOptions> & { readonly title: string };

/**
 * Shows a notification. A reminder that is up already is not shown again, and an older one goes. That the browser took it does not mean that
 * anybody saw it: the system may be set to quiet and tells no one.
 * @returns whether the browser took it; never rejects
 */
export async function showToast(toast: Toast): Promise<boolean> {
  if (isReminder(toast.id) && (await makeRoom(toast.id))) return true;
  if (!(await mayNotify())) return false;
  for (const options of attempts(toast)) {
    if (await created(toast.id, options)) return true;
  }
  return false;
}

/** Takes a notification down; one that is gone is no error. */
export async function clearToast(id: string): Promise<void> {
  try {
    await browser.notifications.clear(id);
  } catch {
    // What is not there needs no clearing.
  }
}

/** Whether the browser lets this extension notify; `true` where it does not tell. The system's own switch is invisible. */
export async function mayNotify(): Promise<boolean> {
  if (!capabilities().permissionLevel) return true;
  return (await browser.notifications.getPermissionLevel()) === 'granted';
}

/** Whether it is the id of a reminder; the test, and habits, stand beside one. */
export function isReminder(id: string): boolean {
  return id !== TEST_TOAST && !id.startsWith(HABIT);
}

/** Takes older reminders down; whether this one is up already. */
async function makeRoom(id: string): Promise<boolean> {
  const up = await toastsUp();
  if (up.includes(id)) return true;
  for (const older of up) if (isReminder(older)) await clearToast(older);
  return false;
}

async function toastsUp(): Promise<readonly string[]> {
  try {
    // Chrome gives `{id: true}`, Firefox `{id: options}`.
    return Object.keys(await browser.notifications.getAll());
  } catch {
    return [];
  }
}

/** From the richest to the plainest: Firefox throws on options it does not know, Chrome on an icon it cannot load. */
function attempts(toast: Toast): readonly Options[] {
  const plain = { type: 'basic', title: toast.title, message: toast.message } as const;
  const rich = extras(toast);
  const simple = [{ ...plain, iconUrl: urlOf('/icons/mark-128.png') }, plain];
  return rich === null ? simple : [...simple.map((options) => ({ ...options, ...rich })), ...simple];
}

function extras(toast: Toast): Partial<Options> | null {
  const can = capabilities();
  if (!can.notificationButtons) return null;
  return {
    buttons: toast.buttons.slice(0, 2).map((title) => ({ title })),
    requireInteraction: toast.keep,
    silent: toast.silent,
  };
}

async function created(id: string, options: Options): Promise<boolean> {
  try {
    // Within `async`, because an unknown option throws at the call and not through its promise.
    await browser.notifications.create(id, options as Browser.notifications.NotificationCreateOptions);
    return true;
  } catch {
    return false;
  }
}
