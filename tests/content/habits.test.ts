import { expect, test } from 'vitest';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { HABIT_FACTS, HABIT_STARTS } from '../../utils/content/habit-starts.ts';
import { ideaKey } from '../../utils/content/page-keys.ts';
import { SOURCES } from '../../utils/content/sources.ts';
import { HABIT_LETTERS } from '../../utils/core/settings/edit-habits.ts';
import { ANCHORS } from '../../utils/core/settings/settings.ts';
import { messages } from './texts.ts';

const english = messages('en');
const ideas = HABIT_STARTS.flatMap((start) => start.ideas);

test('every moment a habit can hang on is offered once', () => {
  expect(HABIT_STARTS.map(({ anchor }) => anchor)).toEqual(ANCHORS);
});

test('every idea ends the sentence, fits it, and is a movement of the catalogue or standing up', () => {
  const ends = ideas.map((idea) => english.get(ideaKey(idea)) ?? '');
  expect(ends.filter((end) => !/^[a-z].*[^.]$/.test(end) || end.length > HABIT_LETTERS)).toEqual([]);
  const known = new Set<string>(EXERCISES.map(({ id }) => id));
  expect(ideas.filter((idea) => !known.has(idea))).toEqual(['stand']);
});

test('what is offered in a call can be done in one', () => {
  const [call] = HABIT_STARTS;
  const unfit = EXERCISES.filter(({ id, call: fits }) => call?.ideas.some((idea) => idea === id) && fits === 'no');
  expect(unfit).toEqual([]);
});

test('habits rest on sources that are listed', () => {
  expect(HABIT_FACTS.sources.filter((id) => !(id in SOURCES))).toEqual([]);
});
