import type { Question } from './answered.ts';
import { browser } from './browser.ts';
import { openHidden } from './hidden.ts';
import { isRecord } from './kinds.ts';
import type { Items } from './mended.ts';

/** The page that has the parsers; it answers once and closes itself. */
const PAGE = '/mend.html';

/**
 * Asks a page for what the worker is too small for: parsers are a fifth of it, and needed once in a while. In Chrome a
 * hidden page has them, which knows no storage; in Firefox the background loads them itself.
 * @returns what is to be written
 * @throws if it could not be done
 */
export async function ask(question: Question): Promise<Items> {
  if (import.meta.env.BROWSER === 'firefox') {
    const { answered } = await import('./answered.ts');
    return answered(question);
  }
  await openHidden(PAGE, 'DOM_PARSER', 'Reads stored data with what the worker has no room for.');
  const answer: unknown = await browser.runtime.sendMessage(question);
  if (!isRecord(answer)) throw new Error('The hidden page gave no answer.');
  return answer;
}
