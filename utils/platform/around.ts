import type { Around } from '../core/tracking/around.ts';
import { browser } from './browser.ts';
import { capabilities } from './capabilities.ts';

/** A tab as far as it is looked at; only the `tabs` permission adds its address. */
type SoundingTab = {
  readonly active: boolean;
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
};

/**
 * What windows and tabs show at this moment. None of it needs a permission but the address of a sounding tab, which is
 * not there without one. Other programs are invisible.
 * @param sites hosts at which a sounding tab is a call
 */
export async function readAround(sites: readonly string[]): Promise<Around> {
  const [windows, sounding, sharing] = await Promise.all([
    browser.windows.getAll(),
    browser.tabs.query({ audible: true }),
    capabilities().sharing ? readSharing() : NOTHING_SHARED,
  ]);
  // Most of the time nothing sounds, and this look is one question the less.
  const inFront = { audible: true, active: true, lastFocusedWindow: true };
  const sound = sounding.length > 0 && (await browser.tabs.query(inFront)).length > 0;
  const full = windows.filter(({ state }) => state === 'fullscreen').map(({ id }) => id);
  const loud = sounding.some(({ active, windowId }) => active && full.includes(windowId));
  return {
    call: sharing.call || sounding.some((tab) => isMeeting(tab, sites)),
    sharing: sharing.screen,
    fullScreen: full.length === 0 ? 'no' : loud ? 'sounding' : 'silent',
    sound,
  };
}

const NOTHING_SHARED = { call: false, screen: false };

/** Firefox tells which tabs use camera, microphone or the screen. */
async function readSharing(): Promise<typeof NOTHING_SHARED> {
  const using = async (what: object): Promise<boolean> => (await browser.tabs.query(what)).length > 0;
  const [camera, microphone, screen] = await Promise.all([
    using({ camera: true }),
    using({ microphone: true }),
    using({ screen: true }),
  ]);
  return { call: camera || microphone, screen };
}

function isMeeting({ url }: SoundingTab, sites: readonly string[]): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return sites.some((site) => (site.startsWith('*.') ? `.${hostname}`.endsWith(site.slice(1)) : hostname === site));
}

/** Hears of tabs that begin or end to use camera, microphone or the screen; only where tabs tell that at all. */
export function onSharingChanged(listener: () => unknown): void {
  const { onUpdated }: { onUpdated: { addListener: (heard: () => unknown, filter: object) => void } } = browser.tabs;
  onUpdated.addListener(listener, { properties: ['sharingState'] });
}
