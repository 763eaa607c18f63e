import { LONGEST_COMPUTER_NAME, type Shared } from './days.ts';
import { isStored } from './fields.ts';

/** What the person wants to share with their other computers, said on this one. */
export type Share = {
  /** Nothing goes, and nothing is taken. */
  readonly stopped: boolean;
  /** Totals of days go too. */
  readonly days: boolean;
  /** Personal limits go too, and are taken. */
  readonly limits: boolean;
  /** What the others call this computer; empty if nothing. */
  readonly name: string;
};

/** As at first: settings, places and movements go, nothing about the person's days and health does. */
export const FIRST_SHARE: Share = { stopped: false, days: false, limits: false, name: '' };

/** How the last bringing together went. */
export type SyncStatus = {
  /** Epoch ms. */
  readonly lastAt: number;
  /** Notes that are too long to travel. */
  readonly longNotes: number;
  /** Other fields for which there was no room. */
  readonly noRoom: number;
  /** As many other computers as may share their days already. */
  readonly sixth: boolean;
};

/** Why sync did not take what was to be written: no room, too often in a short time, or something else. */
export type SyncProblem = 'full' | 'often' | 'other';

/** A computer whose days are shared. */
export type Sharer = Pick<Shared, 'name' | 'seen'> & { readonly device: string; readonly isThis: boolean };

/** All that is known of sharing. */
export type Sharing = {
  readonly share: Share;
  readonly status: SyncStatus | null;
  readonly problem: SyncProblem | null;
  /** `missing`: the browser has no sync; `forbidden`: the organisation does not want it. */
  readonly can: 'yes' | 'missing' | 'forbidden';
  /** This one first, then by when they were seen last. */
  readonly sharers: readonly Sharer[];
};

/** Why it was refused, out of the browser's own words. */
export function problemOf(words: string): SyncProblem {
  if (/operations|per_?(?:minute|hour)/i.test(words)) return 'often';
  return /quota|bytes|max_?items|space/i.test(words) ? 'full' : 'other';
}

/** The wishes in what is stored; where one cannot be used, nothing goes. */
export function shareOf(stored: unknown): Share {
  if (!isStored(stored)) return FIRST_SHARE;
  const { stopped, days, limits, name } = stored;
  return {
    stopped: stopped === true,
    days: days === true,
    limits: limits === true,
    name: typeof name === 'string' ? name.trim().slice(0, LONGEST_COMPUTER_NAME) : '',
  };
}

/** What is stored of the last bringing together; `null` if there was none. */
export function statusOf(stored: unknown): SyncStatus | null {
  if (!isStored(stored)) return null;
  const { lastAt, longNotes, noRoom, sixth } = stored;
  if (typeof lastAt !== 'number' || typeof longNotes !== 'number' || typeof noRoom !== 'number') return null;
  return { lastAt, longNotes, noRoom, sixth: sixth === true };
}
