import { describe, expect, test } from 'vitest';
import { allowed } from '../../utils/core/movement/limits.ts';
import { EXERCISE_FACTS } from '../../utils/content/exercise-facts.ts';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { SOURCES } from '../../utils/content/sources.ts';

const all = Object.entries(EXERCISE_FACTS);

describe('what the exercises rest on', () => {
  test('each has its facts, in the order of the catalogue', () => {
    expect(all.map(([id]) => id)).toEqual(EXERCISES.map(({ id }) => id));
  });

  test('each rests on sources that are listed', () => {
    for (const [id, { sources }] of all) {
      expect(sources, id).not.toEqual([]);
      expect(
        sources.filter((source) => !(source in SOURCES)),
        id,
      ).toEqual([]);
      expect(new Set(sources).size, id).toBe(sources.length);
    }
  });

  test('the four of the base text name it, and it stands with a desk version of the first', () => {
    expect(all.filter(([, { seed }]) => seed === 'fourExercises').map(([id]) => id)).toEqual([
      'thoracic-opener',
      'wall-angels',
      'banded-shoulder-distraction',
      'diaphragmatic-breathing',
      'chair-thoracic-extension',
    ]);
    expect(all.filter(([, { seed }]) => seed === null).map(([id]) => id)).toEqual(['eyes-20-20-20']);
  });

  test('four were tried in a trial of this very movement, one in a review', () => {
    expect(all.filter(([, { evidence }]) => evidence === 'trial').map(([id]) => id)).toEqual([
      'walk-around-block',
      'band-lateral-raise',
      'eyes-20-20-20',
      'cyclic-sighing',
    ]);
    expect(all.filter(([, { evidence }]) => evidence === 'review').map(([id]) => id)).toEqual(['foam-roll-upper-back']);
  });

  test('what is called more than practice has a hospital, a university, an authority or a paper behind it', () => {
    const called = all.filter(([, { evidence }]) => evidence !== 'practice');
    const without = called.filter(([, { sources }]) => !sources.some((source) => SOURCES[source]?.tier === 'A'));
    expect(without.map(([id]) => id)).toEqual([]);
  });

  test('whatever cannot be done in a seat has something that can, in a wheelchair too', () => {
    for (const exercise of EXERCISES) {
      const instead = EXERCISES.filter(({ id }) => EXERCISE_FACTS[exercise.id]?.seated.some((each) => each === id));
      expect(instead.length > 0, exercise.id).toBe(!allowed(exercise, ['seatedOnly']));
      expect(
        instead.every((each) => allowed(each, ['seatedOnly'])),
        exercise.id,
      ).toBe(true);
      if (instead.length > 0)
        expect(
          instead.some((each) => allowed(each, ['wheelchair'])),
          exercise.id,
        ).toBe(true);
    }
  });
});
