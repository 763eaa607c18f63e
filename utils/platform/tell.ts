import type { Happening } from '../core/tracking/event.ts';
import { browser } from './browser.ts';

/** Firefox says this when the message meets an event page that is just ending: nobody heard it, so it can be sent again. */
const NOBODY_THERE = /Receiving end does not exist/i;
const TRIES = 5;
const BETWEEN_MS = 150;

/** Tells the background what happened. The answer stands in storage; rejects if the background cannot be reached. */
export async function tell(happening: Happening): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    try {
      await browser.runtime.sendMessage(happening);
      return;
    } catch (error) {
      if (left <= 1 || !NOBODY_THERE.test(String(error))) throw error;
      await new Promise((later) => setTimeout(later, BETWEEN_MS));
    }
  }
}
