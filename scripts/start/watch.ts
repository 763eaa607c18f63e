import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Decision } from '../../utils/core/tracking/decision.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { pause, type OpenBrowser, type Size, type Tab } from './open-browser.ts';
import { plainWords } from './words.ts';

const LOOK_MS = 1000;
/** Time for a page to paint. */
const PAINTED_MS = 800;

type Shots = Readonly<Record<string, { readonly page: string; readonly size: Size }>>;

const SHOTS: Shots = {
  popup: { page: 'popup.html', size: { width: 360, height: 600 } },
  options: { page: 'options.html', size: { width: 1200, height: 900 } },
  break: { page: 'break.html?offer', size: { width: 1280, height: 800 } },
};

/** What there is to see of it where a year has been played. */
export const HISTORY: Shots = { history: { page: 'options.html#history', size: { width: 1200, height: 3000 } } };

/** Writes a picture of each page, named with `suffix`, and says where. */
export async function takePictures(
  browser: OpenBrowser,
  folder: string,
  suffix: string,
  shots: Shots = SHOTS,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, { page, size }] of Object.entries(shots)) {
    const tab = await browser.open(page);
    await tab.picture(size);
    await pause(PAINTED_MS);
    const file = join(folder, `${name}${suffix}.png`);
    writeFileSync(file, await tab.picture(size));
    await tab.close();
    console.log(`  ${file}`);
  }
}

/**
 * Prints each decision of the worker as it is made, until the browser is gone. The page only reads what is stored, so
 * the worker sleeps as it would without it.
 */
export async function tellDecisions(tab: Tab, onReminder: () => Promise<void>): Promise<void> {
  const words = await plainWords();
  const told = new Set<string>();
  let first = true;
  for (;;) {
    const stored = (await tab.evaluate("(globalThis.browser ?? globalThis.chrome).storage.local.get('tracker')")) as {
      tracker?: State;
    };
    const fresh = (stored.tracker?.decisions ?? [])
      .filter((decision) => !told.has(nameOf(decision)))
      .toSorted((a, b) => a.at - b.at);
    for (const decision of fresh) {
      told.add(nameOf(decision));
      console.log(`${clock(decision)}  ${words(decision)}`);
    }
    if (!first && fresh.some(({ type }) => type === 'reminder')) await onReminder();
    first = false;
    await pause(LOOK_MS);
  }
}

/** The same decision may come back with its numbers put right. */
function nameOf(decision: Decision): string {
  return [decision.at, decision.type, 'cue' in decision ? decision.cue : ''].join();
}

function clock({ at }: Decision): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}
