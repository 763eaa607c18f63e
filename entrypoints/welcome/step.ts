import { signal } from '@preact/signals';

/** A step of the welcome; 4 is the end. */
export type Step = 1 | 2 | 3 | 4;

/** As they stand in the address, so that back, forward and loading anew find the step again. */
const ADDRESSES: Readonly<Record<Step, string>> = { 1: '#1', 2: '#2', 3: '#3', 4: '#end' };
const STEPS: readonly Step[] = [1, 2, 3, 4];

/** The step that is shown, and whether the person came to it on this page. */
export const step = signal<{ readonly now: Step; readonly arrived: boolean }>({ now: 1, arrived: false });

/** Shows the step the address asks for, now and whenever it changes. */
export function followAddress(): void {
  show(false);
  addEventListener('hashchange', () => show(true));
}

/** Goes to a step. */
export function go(to: Step): void {
  location.hash = ADDRESSES[to];
}

function show(arrived: boolean): void {
  const now = STEPS.find((each) => ADDRESSES[each] === location.hash) ?? 1;
  step.value = { now, arrived };
  if (arrived) scrollTo(0, 0);
}
