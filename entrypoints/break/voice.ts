import { signal } from '@preact/signals';
import { reportFailure } from '../../utils/platform/reports.ts';
import { profile } from '../../utils/ui/store.ts';
import { changeProfile } from '../../utils/ui/verbs.ts';

/** Whether this computer has a voice. Chromium on some systems has none, and knows them only a moment after the start. */
export const hasVoice = signal(false);

/** Looks for voices, now and whenever the browser finds more. */
export function findVoices(): void {
  const look = (): void => {
    hasVoice.value = speechSynthesis.getVoices().length > 0;
  };
  if (!('speechSynthesis' in window)) return;
  look();
  speechSynthesis.addEventListener('voiceschanged', look);
}

/** Turns spoken steps on or off. */
export async function toggleVoice(): Promise<void> {
  hush();
  try {
    await changeProfile((before) => ({ ...before, guide: { ...before.guide, voice: !before.guide.voice } }));
  } catch (error) {
    await reportFailure('movement', error, Date.now());
  }
}

/** Speaks a step, in place of what is still being said. */
export function speak(text: string): void {
  if (!profile.peek().guide.voice || !hasVoice.peek() || text === '') return;
  hush();
  const said = new SpeechSynthesisUtterance(text);
  said.lang = document.documentElement.lang;
  said.volume = profile.peek().guide.volume / 100;
  said.rate = 0.95;
  speechSynthesis.speak(said);
}

/** Stops speaking. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
