import { signal } from '@preact/signals';
import { CAUSES, type Cause } from '../../utils/core/movement/exercise.ts';

/** Where this page alone remembers what was answered with never: for choosing movements that is no answer. */
const KEY = 'limber-welcome-never';

/** What was answered with never, also when the page is opened again. */
export const never = signal<readonly Cause[]>(remembered());

/** Keeps whether something was answered with never. */
export function keepNever(cause: Cause, is: boolean): void {
  const others = never.value.filter((each) => each !== cause);
  never.value = is ? [...others, cause] : others;
  localStorage.setItem(KEY, never.value.join(' '));
}

function remembered(): readonly Cause[] {
  const words = (localStorage.getItem(KEY) ?? '').split(' ');
  return CAUSES.filter((cause) => words.includes(cause));
}
