import { routineKey } from '../content/page-keys.ts';
import type { RoutineId } from '../content/routines.ts';
import type { OwnExercise } from '../core/movement/own-exercise.ts';
import { exerciseText, message, wordsLocale } from './i18n.ts';

// What the i18n door has for pages beyond the popup.

/** The name of whatever can be started: one of the person's own exercises, one of the catalogue, or a routine. */
export function nameOf(id: string, own: readonly OwnExercise[]): string {
  const mine = own.find((each) => each.id === id)?.name;
  return mine ?? (message(routineKey(id as RoutineId), []) || exerciseText(id, 'name'));
}

/** Several names in a row: "a, b, c", or "a, b or c" where one of them is enough. */
export function listed(names: readonly string[], type: 'unit' | 'disjunction' = 'unit'): string {
  return new Intl.ListFormat(wordsLocale(), { type, style: 'short' }).format(names);
}
