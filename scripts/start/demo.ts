import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { lived } from '../screenshots/states.ts';
import type { Tab } from './open-browser.ts';

const IN_SECONDS = 20;

/**
 * Writes a morning that leaves a break due in 20 seconds. It is shown at once then: without a person at the keyboard
 * there is no gap in the input to wait for.
 */
export async function playDemo(tab: Tab): Promise<void> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const day = [
    ['active', '33m'],
    ['away', '4m'],
    ['active', '20m'],
    ['away', '7m'],
    ['active', `${30 * 60 - IN_SECONDS}s`],
  ] as const;
  const now = Date.now();
  const items = {
    tracker: lived(day, now, zone),
    settings: { version: 1, value: { ...DEFAULT_SETTINGS, graceMinutes: 0, safetyConfirmedAt: now } },
  };
  const api = '(globalThis.browser ?? globalThis.chrome)';
  await tab.evaluate(`${api}.storage.local.set(${JSON.stringify(items)})`);
  // As Options tells it: the worker looks again, and sets its alarm.
  await tab.evaluate(`void ${api}.runtime.sendMessage({ type: 'settingsChanged' })`);
  console.log(`\nA break falls due in ${IN_SECONDS} seconds.`);
}
