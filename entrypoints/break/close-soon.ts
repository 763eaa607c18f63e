import { signal } from '@preact/signals';
import { closePage } from './one-page.ts';

const CLOSES_AFTER = 8000;

/** Whether the page is about to close by itself. */
export const closes = signal(false);

/** Closes the page in a while unless it is touched: a press or a key says that somebody is here. */
export function closeSoon(): () => void {
  closes.value = true;
  const timeout = setTimeout(() => void closePage(), CLOSES_AFTER);
  const stay = (): void => {
    clearTimeout(timeout);
    closes.value = false;
    for (const touch of TOUCHES) document.removeEventListener(touch, stay);
  };
  for (const touch of TOUCHES) document.addEventListener(touch, stay);
  return stay;
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;
