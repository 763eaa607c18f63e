import { now } from './clock.ts';
import { openHidden } from './hidden.ts';

/** The page that mends what is stored, and closes itself. */
const PAGE = '/mend.html';

/** How often it is looked whether it is done, ms, and how many times. */
const LOOK_EVERY = 100;
const LOOKS = 50;

/**
 * Has stored data mended that cannot be used as it stands. The parsers for that are a fifth of the worker, which is read
 * at every wake and needs them once in years: in Chrome a hidden page has them, in Firefox the background itself.
 * @param isDone tells whether what is stored can be used now
 * @throws if it could not be done
 */
export async function mend(isDone: () => Promise<boolean>): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { mendStored } = await import('./documents.ts');
    await mendStored(now());
    return;
  }
  await openHidden(PAGE, 'DOM_PARSER', 'Reads stored data that is damaged, and mends it.');
  for (let looks = 0; !(await isDone()); looks += 1) {
    if (looks >= LOOKS) throw new Error('What is stored could not be mended.');
    await new Promise((later) => {
      setTimeout(later, LOOK_EVERY);
    });
  }
}
