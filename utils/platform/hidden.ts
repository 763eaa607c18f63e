import { browser, urlOf } from './browser.ts';

/** Chrome allows one hidden page; another closes itself within this time, ms. */
const OTHER_CLOSES_WITHIN = 2000;
const TRIES = 10;

/** Opens a page that nobody sees: Chrome's worker has no document, and loads no code when it is wanted. */
export async function openHidden(path: string, reason: 'AUDIO_PLAYBACK' | 'DOM_PARSER', why: string): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    try {
      await browser.offscreen.createDocument({ url: urlOf(path), reasons: [reason], justification: why });
      return;
    } catch (error) {
      if (left === 0 || !/single offscreen/i.test(String(error))) throw error;
      // One whose worker was lost before it was asked stays open for ever.
      if (left === 1) await browser.offscreen.closeDocument().catch(() => undefined);
      await new Promise((later) => {
        setTimeout(later, OTHER_CLOSES_WITHIN / TRIES);
      });
    }
  }
}
