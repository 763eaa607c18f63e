import type { Help } from '../../components/welcome/NotificationHelp.tsx';
import { browser } from '../../utils/platform/browser.ts';

const SYSTEMS: Readonly<Record<string, Help['system']>> = { win: 'windows', mac: 'mac', linux: 'linux' };

/** Which browser on which system this is, for the words of the help only; nothing is decided by it. */
export async function readHelp(): Promise<Help> {
  const { os } = await browser.runtime.getPlatformInfo();
  const family = import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';
  return { family, system: SYSTEMS[os] ?? 'other', browserName: family === 'firefox' ? 'Firefox' : chromeName() };
}

/** Chrome and its kin name themselves in a list of brands. */
function chromeName(): string {
  const brands = 'userAgentData' in navigator ? JSON.stringify(navigator.userAgentData) : '';
  return ['Microsoft Edge', 'Google Chrome', 'Brave', 'Opera'].find((name) => brands.includes(name)) ?? 'Chromium';
}
