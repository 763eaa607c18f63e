import { SECOND } from '../../utils/core/time/moment.ts';
import { now } from '../../utils/platform/clock.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { bringTogether } from '../../utils/platform/tend.ts';

/** Edits that follow one another go to sync as one, ms. */
const SOON = 5 * SECOND;

let timer: ReturnType<typeof setTimeout> | undefined;
let changed: () => unknown = () => undefined;

/** Brings what is stored here, in sync and by an organisation's policy together, once nothing has come for a moment. */
export function tendSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void tend(), SOON);
}

/** Calls back when documents have become others by it. */
export function whenTended(listener: () => unknown): void {
  changed = listener;
}

async function tend(): Promise<void> {
  try {
    if (await bringTogether(now())) await changed();
  } catch (error) {
    await reportFailure('sync', error, Date.now());
  }
}
