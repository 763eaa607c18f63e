import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import { offer, view } from '../../utils/ui/store.ts';
import { actsOf } from './acts.ts';
import { listenToKeys } from './keys.ts';
import { parts } from './parts.ts';
import { PopupPage } from './PopupPage.tsx';
import { speaker } from './speak.ts';

/**
 * Draws the popup and draws it again whenever something it read has changed. One effect for the whole page: it is small,
 * and does without hooks and the signals' integration into components, which weigh as much as a third of it.
 * @returns a function that ends it
 */
export function showPopup(page: Element): () => void {
  const loaded = parts();
  const pausing = signal(false);
  const verbs = actsOf(() => offer.value);
  const speak = speaker();
  const onPausing = (open: boolean): void => {
    pausing.value = open;
  };
  const stopKeys = listenToKeys({
    verbs,
    isPausing: () => pausing.value,
    onTogglePausing: () => onPausing(!pausing.value),
  });
  const stopDrawing = effect(() => {
    render(
      <PopupPage
        verbs={verbs}
        parts={loaded}
        offer={offer.value}
        pausing={pausing.value}
        onPausing={onPausing}
        spoken={(fact, latest) => speak(view.value, fact, latest)}
      />,
      page,
    );
  });
  return () => {
    stopKeys();
    stopDrawing();
    render(null, page);
  };
}
