import { browser } from './browser.ts';

/** Name of the one alarm. */
export const ALARM = 'limber';

// Chrome's times are fractional, and setting an alarm anew for less would only cost.
const SAME_MS = 1000;
// Firefox has no minimum: a moment in the past would ring at once, for ever.
const SOONEST_MS = 1000;

/**
 * Sets the alarm to `when`, epoch ms, unless it stands there already, to a second. Rejects a moment that is none.
 * An alarm may be gone at any time: Firefox forgets it with the browser, Chrome with an update.
 */
export async function wakeAt(when: number, now: number): Promise<void> {
  if (!Number.isFinite(when)) throw new RangeError(`The next wake is no moment: ${when}`);
  const moment = Math.max(Math.round(when), now + SOONEST_MS);
  const set = await browser.alarms.get(ALARM);
  if (set !== undefined && Math.abs(set.scheduledTime - moment) < SAME_MS) return;
  await browser.alarms.create(ALARM, { when: moment });
}
