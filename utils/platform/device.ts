import { browser } from './browser.ts';
import { isName } from './kinds.ts';
import { locked } from './locks.ts';

/**
 * By what this browser's entries are told from those of the person's other computers: a random name of eight letters and
 * digits, made when it is first asked for. It says nothing about the person or the computer, and is never sent anywhere
 * but where the person takes or shares their own history.
 */
export function deviceId(): Promise<string> {
  return locked('device', async () => {
    const { device } = await browser.storage.local.get('device');
    if (isName(device) && device !== '') return device;
    const made = crypto.randomUUID().slice(0, 8);
    await browser.storage.local.set({ device: made });
    return made;
  });
}
