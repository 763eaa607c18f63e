import { ring } from './bell.ts';
import { openHidden } from './hidden.ts';

/** The hidden page that plays the tone where the background cannot; it closes itself. */
const PAGE = '/tone.html';

/**
 * A soft tone with a reminder, so many per cent loud. Chrome's worker opens a hidden page for it; Firefox's background
 * plays it itself, as far as the browser lets a page sound that nobody has touched.
 */
export async function sound(percent: number): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') await ring('step', percent);
  else await openHidden(`${PAGE}?${percent}`, 'AUDIO_PLAYBACK', 'A soft tone with a reminder, where it is wanted.');
}
