import { signal } from '@preact/signals';

/** Now, epoch ms; set at each whole second of the running session. */
export const tick = signal(Date.now());

/** Hidden pages are called once a minute at least; after a longer silence the computer has slept, ms. */
const ASLEEP = 90_000;

let slept: (ms: number) => void = () => undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls `onTick` at each whole second of `positionMs`. The next tick is reckoned from the clock each time, so that a
 * late one (a hidden page, a slept computer) delays no other.
 * @param positionMs the place in the session at a moment; `null` while nothing runs, then it looks once a second
 */
export function runClock(
  positionMs: (now: number) => number | null,
  onTick: (now: number, before: number) => void,
): void {
  clearTimeout(waiting);
  const before = tick.value;
  lookNow();
  onTick(tick.value, before);
  const place = positionMs(tick.value) ?? 0;
  waiting = setTimeout(() => runClock(positionMs, onTick), 1000 - (Math.floor(place) % 1000));
}

/** Looks at the clock at once, as after a press or when the page is shown again. */
export function lookNow(): void {
  const now = Date.now();
  const silence = now - tick.peek();
  if (silence > ASLEEP) slept(silence);
  tick.value = now;
}

/** Calls back before the first look after the computer slept, with the time it slept, ms. */
export function whenSlept(listener: (ms: number) => void): void {
  slept = listener;
}
