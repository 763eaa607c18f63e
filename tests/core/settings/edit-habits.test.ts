import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import {
  draftOfHabit,
  emptyHabit,
  habitFrom,
  missingIn,
  nextHabitId,
  withHabit,
  withoutHabit,
} from '../../../utils/core/settings/edit-habits.ts';
import type { Habit } from '../../../utils/core/settings/settings.ts';

const habit = (id: string): Habit => ({ id, anchor: 'custom', when: 'I make tea', will: 'turn', notify: false });
const keeping = (...ids: readonly string[]) => ({ ...DEFAULT_SETTINGS, habits: ids.map(habit) });
const idsAfter = (change: ReturnType<typeof withHabit>, ...ids: readonly string[]) =>
  change(keeping(...ids)).habits.map(({ id }) => id);

test('a habit begins quietly, with a moment and nothing to do yet', () => {
  const draft = emptyHabit('evening', 'I watch a video', '20:00');
  expect(draft).toEqual({
    anchor: 'evening',
    when: 'I watch a video',
    will: '',
    exercise: null,
    at: '20:00',
    notify: false,
  });
  expect(missingIn(draft)).toEqual(['will']);
  expect(habitFrom(draft, 'habit-1')).toBe(null);
});

test('the halves are kept without spaces and without the mark they end with', () => {
  const draft = { ...emptyHabit('custom'), when: ' I make tea, ', will: 'turn to both sides. ' };
  expect(habitFrom(draft, 'habit-1')).toEqual({
    id: 'habit-1',
    anchor: 'custom',
    when: 'I make tea',
    will: 'turn to both sides',
    notify: false,
  });
  expect(missingIn({ ...draft, when: ' . ' })).toEqual(['when']);
});

test('a habit that is opened and kept again is the same', () => {
  const full: Habit = { ...habit('habit-5'), exercise: 'wall-angels', at: '20:00', notify: true };
  expect(habitFrom(draftOfHabit(full), 'habit-5')).toEqual(full);
  expect(habitFrom(draftOfHabit(habit('habit-5')), 'habit-5')).toEqual(habit('habit-5'));
});

test('a changed habit stays in its place, a removed one comes back to it', () => {
  const changed = withHabit({ ...habit('b'), will: 'walk' })(keeping('a', 'b', 'c'));
  expect(changed.habits.map(({ will }) => will)).toEqual(['turn', 'walk', 'turn']);
  expect(idsAfter(withoutHabit('b'), 'a', 'b', 'c')).toEqual(['a', 'c']);
  expect(idsAfter(withHabit(habit('b'), 1), 'a', 'c')).toEqual(['a', 'b', 'c']);
});

test('a change made twice is made once', () => {
  const add = withHabit(habit('b'));
  expect(add(add(keeping('a')))).toEqual(add(keeping('a')));
  expect(idsAfter(withoutHabit('b'), 'a')).toEqual(['a']);
});

test('twelve habits are kept, and no more', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `habit-${index}`);
  expect(idsAfter(withHabit(habit('new')), ...twelve)).toEqual(twelve);
  expect(idsAfter(withHabit({ ...habit('habit-3'), will: 'walk' }), ...twelve)).toEqual(twelve);
});

test('no habit gets the id of another, even after the clock was set back', () => {
  expect(nextHabitId([], 100)).toBe('habit-100');
  expect(nextHabitId([habit('habit-500'), habit('imported')], 100)).toBe('habit-501');
});
