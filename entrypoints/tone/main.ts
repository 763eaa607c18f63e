import { ring, RINGS_FOR } from '../../utils/platform/bell.ts';

/** Plays one tone as loud as its address says, per cent, and goes. */
async function play(): Promise<void> {
  await ring('step', Number(location.search.slice(1)) || 50);
  setTimeout(() => window.close(), RINGS_FOR * 1000);
}

void play();
