import type { Now } from '../core/time/moment.ts';
import { browser } from './browser.ts';
import { openHidden } from './hidden.ts';
import { isRecord } from './kinds.ts';
import type { Items, Mending } from './mended.ts';

/** The page that has the parsers; it answers once and closes itself. */
const PAGE = '/mend.html';

/**
 * Has stored data mended that cannot be used as it stands. The parsers for that are a fifth of the worker, which is read
 * at every wake and needs them once in years: in Chrome a hidden page has them, which knows no storage, in Firefox the
 * background itself.
 * @returns what is to be written
 * @throws if it could not be done
 */
export async function mend(stored: Items, moment: Now): Promise<Items> {
  if (import.meta.env.BROWSER === 'firefox') {
    const { mended } = await import('./mended.ts');
    return mended(stored, moment);
  }
  await openHidden(PAGE, 'DOM_PARSER', 'Reads stored data that is damaged, and mends it.');
  const question: Mending = { mend: stored, moment };
  const answer: unknown = await browser.runtime.sendMessage(question);
  if (!isRecord(answer)) throw new Error('What is stored could not be mended.');
  return answer;
}
