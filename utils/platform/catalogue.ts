import type { Exercise } from '../core/movement/exercise.ts';
import { urlOf } from './browser.ts';

/** Where the build puts the catalogue as data (`wxt.config.ts`). */
const FILE = '/catalogue.json';

let reading: Promise<readonly Exercise[]> | null = null;

/**
 * The catalogue, read once it is asked for: a worker that only looks at the clock starts without it, and a worker cannot
 * import lazily. It is a file of this very build, so it is not parsed like what people or browsers store.
 * @throws if the file cannot be read; the next call tries again
 */
export function catalogue(): Promise<readonly Exercise[]> {
  reading ??= read();
  return reading;
}

async function read(): Promise<readonly Exercise[]> {
  try {
    return await (await fetch(urlOf(FILE))).json();
  } catch (error) {
    reading = null;
    throw error;
  }
}
