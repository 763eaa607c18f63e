import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import type { Verbs } from '../../components/popup/Actions.tsx';
import { offer, view } from '../../utils/ui/store.ts';
import { listenToKeys } from './keys.ts';
import { parts } from './parts.ts';
import { PopupPage } from './PopupPage.tsx';
import { expectPress, press } from './press.ts';
import { speaker } from './speak.ts';

/**
 * Draws the popup and draws it again whenever something it read has changed. One effect for the whole page: it is small,
 * and does without hooks and the signals' integration into components, which weigh as much as a third of it.
 * @param afterPaint calls back once the scene has been painted; at once, if nothing is said
 * @returns a function that ends it
 */
export function showPopup(page: Element, afterPaint: (then: () => void) => void = (then) => then()): () => void {
  const loaded = parts();
  const pausing = signal(false);
  const painted = signal(false);
  const verbs: Verbs = {
    onStart: () => press((acts) => acts.start(offer.value)),
    onAnother: () => press((acts) => acts.another()),
    onSnooze: () => press((acts) => acts.snooze()),
    onSkip: () => press((acts) => acts.skip()),
    onHadBreak: () => press((acts) => acts.hadBreak()),
    onResume: () => press((acts) => acts.resume()),
    onLonger: () => press((acts) => acts.longer()),
  };
  const speak = speaker();
  expectPress();
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
        painted={painted.value}
        offer={offer.value}
        pausing={pausing.value}
        onPausing={onPausing}
        spoken={(fact, latest) => speak(view.value, fact, latest)}
      />,
      page,
    );
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
