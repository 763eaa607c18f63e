import { DEFAULT_SETTINGS } from './defaults.ts';
import { MOST_SITES } from './limits.ts';

/** Why a site is not taken. */
export type SiteRefused = 'wrong' | 'known' | 'tooMany';

const SITE = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** What a typed or pasted line means as a site: the host of an address, `*.` in front kept; `null` if it is none. */
export function siteTyped(text: string): string | null {
  const address = text.trim().toLowerCase();
  const host = address.replace(/^[a-z]+:\/\//, '').replace(/[/?#].*$/, '');
  const site = host.replace(/^.*@/, '').replace(/:\d*$/, '').replace(/\.$/, '');
  return SITE.test(site) ? site : null;
}

/** What speaks against a typed line; `null` if it can be added. */
export function siteRefused(sites: readonly string[], text: string): SiteRefused | null {
  const site = siteTyped(text);
  if (site === null) return 'wrong';
  if (sites.some((known) => covers(known, site))) return 'known';
  return sites.length < MOST_SITES ? null : 'tooMany';
}

/** The list with a typed site behind the others; as it is where it is refused. */
export function addSite(sites: readonly string[], text: string): readonly string[] {
  const site = siteTyped(text);
  return site === null || siteRefused(sites, text) !== null ? sites : [...sites, site];
}

/** The list without a site. */
export function removeSite(sites: readonly string[], site: string): readonly string[] {
  return sites.filter((each) => each !== site);
}

/** The list a fresh install has. */
export const FIRST_SITES = DEFAULT_SETTINGS.meetingSites;

/** Whether the list is the one of a fresh install, in whatever order. */
export function areFirstSites(sites: readonly string[]): boolean {
  return sites.length === FIRST_SITES.length && FIRST_SITES.every((site) => sites.includes(site));
}

/** Whether a site is on the list by a known one: the same, or with any name or none in front of it. */
function covers(known: string, site: string): boolean {
  return known === site || (known.startsWith('*.') && `.${site}`.endsWith(known.slice(1)));
}
