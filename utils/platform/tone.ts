import { ring } from './bell.ts';
import { browser, urlOf } from './browser.ts';

/** The hidden page that plays the tone where the background cannot; it closes itself. */
const PAGE = '/tone.html';

/**
 * A soft tone with a reminder, so many per cent loud. Chrome's worker opens a hidden page for it; Firefox's background
 * plays it itself, as far as the browser lets a page sound that nobody has touched.
 */
export async function sound(percent: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await ring('step', percent);
    return;
  }
  try {
    await browser.offscreen.createDocument({
      url: urlOf(`${PAGE}?${percent}`),
      reasons: ['AUDIO_PLAYBACK'],
      justification: 'A soft tone with a reminder, for people who asked for it.',
    });
  } catch (error) {
    // There may be only one, and it is sounding already.
    if (!/single offscreen/i.test(String(error))) throw error;
  }
}
