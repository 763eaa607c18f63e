import { expect, test } from 'vitest';
import { MOVEMENT_LIMITS } from '../../utils/core/movement/limits.ts';
import { EXERCISES } from '../../utils/content/exercises.ts';
import {
  causeKey,
  directionKey,
  discretionKey,
  equipmentKey,
  limitKey,
  regionKey,
  routineKey,
} from '../../utils/content/page-keys.ts';
import { ROUTINES } from '../../utils/content/routines.ts';
import { messages } from './texts.ts';

const english = messages('en');

test('everything a movement can be has a name that fits a line', () => {
  const keys = EXERCISES.flatMap(({ regions, causes, equipmentAnyOf, directions, discretion }) => [
    ...regions.map(regionKey),
    ...causes.map(causeKey),
    ...equipmentAnyOf.map(equipmentKey),
    ...directions.map(directionKey),
    discretionKey(discretion),
  ]);
  expect(nameless(keys)).toEqual([]);
});

test('every routine and every limit has a name', () => {
  expect(
    nameless([...ROUTINES.map(({ id }) => routineKey(id)), ...MOVEMENT_LIMITS.map((limit) => limitKey(limit, 'name'))]),
  ).toEqual([]);
});

test('every limit asks one plain question', () => {
  const questions = MOVEMENT_LIMITS.map((limit) => english.get(limitKey(limit, 'question')));
  expect(questions.filter((question) => !/^(Are|Do|Does|Is) [^?.;]+\?$/.test(question ?? ''))).toEqual([]);
});

test('the name of a part, a cause or a thing stands for one only', () => {
  for (const start of ['region_', 'cause_', 'equipment_', 'routine_', 'direction_', 'discretion_', 'limit_']) {
    const texts = [...english].filter(([key]) => key.startsWith(start)).map(([, text]) => text);
    expect(texts.length).toBeGreaterThan(2);
    expect(new Set(texts).size, start).toBe(texts.length);
  }
});

function nameless(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !/^[A-Z].{1,39}$/.test(english.get(key) ?? ''));
}
