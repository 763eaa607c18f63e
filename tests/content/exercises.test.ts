import { describe, expect, test } from 'vitest';
import { suggest } from '../../utils/core/movement/suggest.ts';
import { LIMITS } from '../../utils/core/settings/limits.ts';
import { PRESETS } from '../../utils/core/settings/presets.ts';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { exerciseKey, type ExercisePart } from '../../utils/content/keys.ts';
import { SOURCES } from '../../utils/content/sources.ts';
import { EXERCISE_WORDS } from '../../utils/content/words/en.ts';
import type { Step } from '../../utils/content/words/exercise-words.ts';
import { exerciseWords } from '../../utils/content/words/load.ts';
import { messages } from './texts.ts';

/** Named as follow-ups before they are described. */
const NOT_YET_DESCRIBED = ['scapular-isometric', 'band-pull-apart'];
const LONGEST_TITLE = 70;
const PARTS: readonly ExercisePart[] = ['name', 'prompt', 'why', 'first'];

const english = messages('en');
const ids = EXERCISES.map((exercise) => exercise.id);

describe('the catalogue', () => {
  test('holds the four movements of the base text, the short ones, and one for the eyes', () => {
    expect(ids).toEqual([
      'thoracic-opener',
      'wall-angels',
      'banded-shoulder-distraction',
      'diaphragmatic-breathing',
      'walk-around-block',
      'shoulder-rolls',
      'cervical-retraction',
      'standing-back-extension',
      'eyes-20-20-20',
    ]);
  });

  test('the roller and the band wait for their safety gates', () => {
    expect(EXERCISES.filter((exercise) => exercise.gated).map((exercise) => exercise.id)).toEqual([
      'thoracic-opener',
      'banded-shoulder-distraction',
    ]);
  });

  test('each exercise has its words, and there are no words without an exercise', () => {
    expect(Object.keys(EXERCISE_WORDS).toSorted()).toEqual(ids.toSorted());
  });

  test('every break a preset asks for has a movement that fits', () => {
    const breaks = PRESETS.flatMap(({ cues }) => cues).flatMap(({ kind, seconds, longSeconds = seconds }) => [
      { kind, seconds },
      { kind, seconds: longSeconds },
    ]);
    expect(breaks.filter((each) => suggest(EXERCISES, { ...each, recent: [], turn: 0 }) === null)).toEqual([]);
  });

  test('the shortest break a person can choose still has a movement', () => {
    for (const kind of ['move', 'micro', 'eyes'] as const) {
      expect(suggest(EXERCISES, { kind, seconds: LIMITS.seconds.min, recent: [], turn: 0 }), kind).not.toBeNull();
    }
  });
});

describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', (id, exercise) => {
  const words = EXERCISE_WORDS[id] ?? { steps: [], breath: { text: '' }, dose: '', caution: '' };

  test('has a name, a prompt, a reason and a first step', () => {
    expect(
      PARTS.filter((part) => !exerciseKey(id, part).includes('_other_') && english.has(exerciseKey(id, part))),
    ).toEqual(PARTS);
    expect(english.get(exerciseKey(id, 'prompt'))).toMatch(/\?$/);
    expect(english.get(exerciseKey(id, 'why'))?.length).toBeLessThanOrEqual(90);
  });

  test('begins on the break page with the step the popup announced', () => {
    expect(words.steps[0]?.title).toBe(english.get(exerciseKey(id, 'first')));
  });

  test('rests on sources that are listed', () => {
    expect(exercise.sources.length).toBeGreaterThan(0);
    expect(exercise.sources.filter((source) => !(source in SOURCES))).toEqual([]);
  });

  test('is followed by movements that exist or are about to', () => {
    expect(exercise.followUp.filter((next) => ![...ids, ...NOT_YET_DESCRIBED].includes(next))).toEqual([]);
    if (exercise.softTissueTool) expect(exercise.followUp).not.toEqual([]);
  });

  test('has three to five steps, two if it is for the eyes', () => {
    expect(words.steps.length).toBeGreaterThanOrEqual(exercise.kind === 'eyes' ? 2 : 3);
    expect(words.steps.length).toBeLessThanOrEqual(5);
  });

  test('shares its whole time among its steps', () => {
    expect(words.steps.every((step) => step.share > 0)).toBe(true);
    expect(words.steps.reduce((sum, step) => sum + step.share, 0)).toBeCloseTo(1, 9);
  });

  test('has instructions that can be read from two metres', () => {
    expect(words.steps.filter(({ title }) => title.length > LONGEST_TITLE || title.endsWith('.'))).toEqual([]);
  });

  test('says how to breathe, how much, and when to stop', () => {
    expect([words.breath.text, words.dose, words.caution]).not.toContain('');
    expect(words.breath.text).toMatch(/^[^A-Z].*[^.]$/);
  });

  test('takes a time between its shortest and its longest form', () => {
    expect(exercise.range.min).toBeLessThanOrEqual(exercise.seconds);
    expect(exercise.seconds).toBeLessThanOrEqual(exercise.range.max);
  });

  test('takes the time its dose names', () => {
    const named = /^(\d+)–(\d+) (minutes|seconds)( a side)?/.exec(words.dose);
    if (named === null) {
      expect(words.steps.some((step) => step.repetitions !== undefined)).toBe(true);
      return;
    }
    const unit = named[3] === 'minutes' ? 60 : 1;
    const [least, most] = [Number(named[1]) * unit, Number(named[2]) * unit];
    const sides = words.steps.filter((step) => step.side !== undefined).map((step) => step.share * exercise.seconds);
    expect(sides.length).toBe(named[4] === undefined ? 0 : 2);
    for (const seconds of sides.length > 0 ? sides : [exercise.range.min, exercise.seconds, exercise.range.max]) {
      expect(seconds).toBeGreaterThanOrEqual(least);
      expect(seconds).toBeLessThanOrEqual(most);
    }
  });

  test('counts as many repetitions as its dose names, in the time they take', () => {
    for (const { share, repetitions } of words.steps) {
      if (repetitions === undefined) continue;
      expect(words.dose.match(/\d+/g)).toContain(String(repetitions.count));
      expect(Math.abs(share * exercise.seconds - repetitions.count * repetitions.seconds)).toBeLessThanOrEqual(2);
    }
  });

  test('takes left and right equally long', () => {
    expect(shareOf(words.steps, 'left')).toBe(shareOf(words.steps, 'right'));
  });
});

describe('the words', () => {
  test('come in English where a language has none of its own', async () => {
    for (const locale of ['en', 'en-GB', 'en_US', 'tlh', '', 'constructor']) {
      expect(await exerciseWords(locale)).toBe(EXERCISE_WORDS);
    }
  });

  test('an exercise of another version is called a movement', () => {
    for (const part of PARTS) expect(english.get(exerciseKey('constructor', part))).toBeTruthy();
  });
});

function shareOf(steps: readonly Step[], side: 'left' | 'right'): number {
  return steps.filter((step) => step.side === side).reduce((sum, step) => sum + step.share, 0);
}
