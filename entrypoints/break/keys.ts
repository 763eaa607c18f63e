import { signal } from '@preact/signals';
import { closePage } from './one-page.ts';
import { nextStep, pause, paused, previousStep, resume } from './guide.ts';
import { saveNow, stage } from './stage.ts';
import { hush } from './voice.ts';
import { waiting } from './waiting.ts';

/** Whether Escape has asked if the break shall end. */
export const asksToEnd = signal(false);

/** The exercise that is asked about whether it shall be left out; `null` while none is. */
export const asksToLeaveOut = signal<string | null>(null);
let ranBefore = false;

/** Asks about it, with the timer at rest. */
export function askToLeaveOut(exercise: string): void {
  ranBefore = !paused.value;
  if (ranBefore) togglePause();
  asksToLeaveOut.value = exercise;
}

/** Puts the question away, and carries on if it was asked while the break ran. */
export function stopAskingToLeaveOut(): void {
  if (asksToLeaveOut.value === null) return;
  asksToLeaveOut.value = null;
  if (ranBefore) togglePause();
}

/** No question outlives its break. */
export function stopAsking(): void {
  asksToEnd.value = false;
  asksToLeaveOut.value = null;
}

/** Whether the list of keys is shown. */
export const showsKeys = signal(false);

/** Space pauses, arrows go through the steps, Escape asks to end, ? lists them; what has the focus keeps its own keys. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const taken = event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey;
    if (taken || document.querySelector('dialog[open]') !== null) return;
    if (event.key === 'Escape') escape();
    else if (event.key === '?') showsKeys.value = true;
    else if (stage.value.stage === 'guide' && waiting.value === null && act(event)) event.preventDefault();
  });
}

/** Pauses or carries on, and keeps it at once. */
export function togglePause(): void {
  if (paused.value) resume();
  else {
    pause();
    hush();
  }
  void saveNow();
}

function escape(): void {
  if (stage.value.stage === 'guide') asksToEnd.value = true;
  else void closePage();
}

function act(event: KeyboardEvent): boolean {
  const onButton = event.target instanceof Element && event.target.closest('button, a, input') !== null;
  switch (event.key) {
    case ' ':
      if (onButton) return false;
      togglePause();
      return true;
    case 'ArrowRight':
      nextStep();
      return true;
    case 'ArrowLeft':
      previousStep();
      return true;
    default:
      return false;
  }
}
