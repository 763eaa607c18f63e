import type { Facts } from '../core/tracking/event.ts';
import { browser } from './browser.ts';

type Reading = Pick<Facts, 'presence' | 'quietMs'>;

const NORMAL_SECONDS = 60;
const SHORTEST_SECONDS = 15;
// Chrome takes a larger number for four hours and would call any longer absence a day.
const LONGEST_SECONDS = 4 * 60 * 60;

/**
 * What the idle API says now. The time without input is bracketed by asking with several thresholds, to a second from
 * 15 s to 4 h; above that it is "at least 4 h".
 */
export async function readPresence(): Promise<Reading> {
  const presence = await browser.idle.queryState(NORMAL_SECONDS);
  if (presence === 'locked') return { presence, quietMs: null };
  const seconds = presence === 'idle' ? await longAbsence() : await shortGap();
  return seconds === null ? { presence: 'locked', quietMs: null } : { presence, quietMs: seconds * 1000 };
}

async function shortGap(): Promise<number | null> {
  const quiet = await quietFor(SHORTEST_SECONDS);
  if (quiet === null) return null;
  return quiet ? largestQuiet(SHORTEST_SECONDS, NORMAL_SECONDS) : 0;
}

async function longAbsence(): Promise<number | null> {
  let known = NORMAL_SECONDS;
  while (known < LONGEST_SECONDS) {
    const next = Math.min(known * 2, LONGEST_SECONDS);
    const quiet = await quietFor(next);
    if (quiet === null) return null;
    if (!quiet) return largestQuiet(known, next);
    known = next;
  }
  return known;
}

/** The last second of no input, knowing that it lies from `least` to before `above`; `null` if the screen gets locked. */
async function largestQuiet(least: number, above: number): Promise<number | null> {
  let low = least;
  let high = above;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const quiet = await quietFor(middle);
    if (quiet === null) return null;
    if (quiet) low = middle;
    else high = middle;
  }
  return low;
}

async function quietFor(seconds: number): Promise<boolean | null> {
  const state = await browser.idle.queryState(seconds);
  return state === 'locked' ? null : state === 'idle';
}

// Chrome forgets the interval with the browser, so every start of the worker sets it once.
let inForce: number | null = null;

/** Sets how many seconds without input the idle API calls idle, where that differs from what this worker set before. */
export function detectAfter(seconds: 15 | 60): void {
  if (seconds === inForce) return;
  browser.idle.setDetectionInterval(seconds);
  inForce = seconds;
}
