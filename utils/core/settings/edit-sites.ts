import { DEFAULT_SETTINGS } from './defaults.ts';
import { MOST_SITES } from './limits.ts';

/** Why a site is not taken. */
export type SiteRefused = 'wrong' | 'known' | 'tooMany';

const SITE = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** What a typed or pasted line means as a site: the host of an address, `*.` in front kept; `null` if it is none. */
export function siteTyped(text: string): string | null {
  const [host = ''] = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/?#]/, 1);
  const site = host
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .replace(/^\*?\.|\.$/g, (dot) => (dot.endsWith('.') && host.startsWith(dot) ? '*.' : ''));
  return SITE.test(site) ? site : null;
}
