import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import { offer, view } from '../../utils/ui/store.ts';
import { listenToKeys } from './keys.ts';
import { parts } from './parts.ts';
import { PopupPage } from './PopupPage.tsx';
import { expectPress } from './press.ts';
import type { Opened } from './props.ts';
import { makeRoom } from './room.ts';
import { speaker } from './speak.ts';

/**
 * Draws the popup and draws it again whenever something it read has changed. One effect for the whole page: it is small,
 * and does without hooks and the signals' integration into components, which weigh as much as a third of it.
 * @param afterPaint calls back once the scene has been painted; at once, if nothing is said
 * @returns a function that ends it
 */
export function showPopup(page: HTMLElement, afterPaint: (then: () => void) => void = (then) => then()): () => void {
  const loaded = parts();
  const opened = signal<Opened | null>(null);
  const painted = signal(false);
  const speak = speaker();
  expectPress();
  const onToggle = (what: Opened): void => {
    opened.value = opened.value === what ? null : what;
  };
  const stopKeys = listenToKeys({ opened: () => opened.value, onToggle });
  const stopDrawing = effect(() => {
    render(
      <PopupPage
        parts={loaded}
        painted={painted.value}
        offer={offer.value}
        opened={opened.value}
        onToggle={onToggle}
        spoken={(fact, latest) => speak(view.value, fact, latest)}
      />,
      page,
    );
    makeRoom(page);
  });
  afterPaint(() => {
    painted.value = true;
  });
  return () => {
    stopKeys();
    stopDrawing();
    render(null, page);
  };
}
