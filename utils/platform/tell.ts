import type { Happening } from '../core/tracking/event.ts';
import { browser } from './browser.ts';

/** Tells the background what happened. The answer stands in storage; rejects if the background cannot be reached. */
export async function tell(happening: Happening): Promise<void> {
  await browser.runtime.sendMessage(happening);
}
