import { computed, signal } from '@preact/signals';
import { localVoice } from '../../utils/ui/local-voice.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { profile } from '../../utils/ui/store.ts';
import { changeProfile } from '../../utils/ui/verbs.ts';

/**
 * The voice of this computer that speaks the page's language; `null` if there is none. Chromium on some systems has
 * none, and knows them only a moment after the start. A voice that is not local speaks through a server: never used.
 */
const voice = signal<SpeechSynthesisVoice | null>(null);

/** Whether steps can be spoken. */
export const hasVoice = computed(() => voice.value !== null);

/** Looks for voices, now and whenever the browser finds more. */
export function findVoices(): void {
  if (!('speechSynthesis' in window)) return;
  const look = (): void => {
    voice.value = localVoice(speechSynthesis.getVoices(), document.documentElement.lang);
  };
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
  if (!profile.peek().guide.voice || voice.peek() === null || text === '') return;
  hush();
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice.peek();
  said.lang = document.documentElement.lang;
  said.volume = profile.peek().guide.volume / 100;
  said.rate = 0.95;
  speechSynthesis.speak(said);
}

/** Stops speaking. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
