import { describe, expect, test } from 'vitest';
import { EXERCISES, type ExerciseId } from '../../utils/content/exercises.ts';
import { EXERCISE_FACTS } from '../../utils/content/exercise-facts.ts';
import { exerciseKey, type ExercisePart } from '../../utils/content/keys.ts';
import type { Step } from '../../utils/content/words/exercise-words.ts';
import { exerciseWords, exerciseWordsOf } from '../../utils/content/words/load.ts';
import { messages } from './texts.ts';

const LONGEST_TITLE = 70;
const LONGEST_PROMPT = 50;
const PARTS: readonly ExercisePart[] = ['name', 'prompt', 'why', 'first'];
/** A step of at least this share of the time is one the dose speaks of. */
const LONG_STEP = 0.2;

const english = messages('en');
const all = await exerciseWords('en');
/** A catalogue's id is one of those that have messages. */
const textOf = (id: string, part: ExercisePart): string | undefined => english.get(exerciseKey(id as ExerciseId, part));

describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', (id, exercise) => {
  const words = all[id] ?? { steps: [], breath: { text: '' }, dose: '', caution: '' };
  const dose = EXERCISE_FACTS[id]?.dose ?? { counts: 0 };

  test('has a name, a prompt, a reason and a first step of its own', () => {
    expect(PARTS.filter((part) => textOf(id, part) !== undefined)).toEqual(PARTS);
    expect(textOf(id, 'name')).toMatch(/^[A-Z].{3,39}$/);
    expect(textOf(id, 'prompt')).toMatch(/^[A-Z][^?]*\?$/);
    expect(textOf(id, 'prompt')?.length).toBeLessThanOrEqual(LONGEST_PROMPT);
    expect(textOf(id, 'why')).toMatch(/^[A-Z].*\.$/);
    expect(textOf(id, 'why')?.length).toBeLessThanOrEqual(90);
  });

  test('begins on the break page with the step the popup announced', () => {
    expect(words.steps[0]?.title).toBe(textOf(id, 'first'));
  });

  test('has three to five steps', () => {
    expect(words.steps.length).toBeGreaterThanOrEqual(3);
    expect(words.steps.length).toBeLessThanOrEqual(5);
  });

  test('shares its whole time among its steps', () => {
    expect(words.steps.every((step) => step.share > 0)).toBe(true);
    expect(words.steps.reduce((sum, step) => sum + step.share, 0)).toBeCloseTo(1, 9);
  });

  test('has instructions that can be read from two metres', () => {
    expect(words.steps.filter(({ title }) => title.length > LONGEST_TITLE || title.endsWith('.'))).toEqual([]);
  });

  test('has details that are sentences', () => {
    const details = words.steps.flatMap(({ detail, onCamera }) => [detail, onCamera]);
    expect(details.filter((text) => text !== undefined && !/^[A-Z0-9].*\.$/.test(text))).toEqual([]);
  });

  test('says how to breathe, how much, and when to stop', () => {
    expect([words.breath.text, words.dose, words.caution]).not.toContain('');
    expect(words.breath.text).toMatch(/^[^A-Z].*[^.]$/);
    expect(words.caution).toMatch(/^[A-Z].*\.$/);
  });

  test('names in words the numbers of its dose', () => {
    const numbers = (words.dose.match(/\d+/g) ?? []).map(Number);
    const expected = 'counts' in dose ? [dose.counts, ...(dose.holds ?? [])] : numbersOf(words.dose, dose.seconds);
    expect(expected.filter((number) => !numbers.includes(number))).toEqual([]);
    if ('rounds' in dose) expect(words.dose).toMatch(/once or twice/);
  });

  test('takes the time its dose names', () => {
    if ('counts' in dose) {
      expect(words.steps.filter(({ repetitions }) => repetitions?.count === dose.counts)).not.toEqual([]);
      return;
    }
    const [least, most] = dose.seconds;
    const long = words.steps.filter(({ share }) => share >= LONG_STEP);
    const lengths = {
      whole: [exercise.range.min, exercise.seconds, exercise.range.max],
      side: (['left', 'right'] as const).map((side) => shareOf(words.steps, side) * exercise.seconds),
      hold: long.map(({ share }) => share * exercise.seconds),
    }[dose.of];
    expect(lengths.length).toBeGreaterThan(1);
    for (const seconds of lengths) {
      expect(seconds).toBeGreaterThanOrEqual(least - 0.5);
      expect(seconds).toBeLessThanOrEqual(most + 0.5);
    }
  });

  test('is held for 15 to 60 seconds in its shortest and its longest form, if it is a stretch', () => {
    if (exercise.mode !== 'passive' || !('of' in dose) || dose.of === 'whole') return;
    const long = words.steps.filter(({ share }) => share >= LONG_STEP);
    for (const { share } of long) {
      expect(share * exercise.range.min).toBeGreaterThanOrEqual(15);
      expect(share * exercise.range.max).toBeLessThanOrEqual(60);
    }
  });

  test('keeps to its time limit on each side in every length, if it is a tool', () => {
    if (!exercise.softTissueTool || !('of' in dose) || dose.of !== 'side') return;
    for (const seconds of [exercise.range.min, exercise.range.max]) {
      expect(shareOf(words.steps, 'left') * seconds).toBeGreaterThanOrEqual(dose.seconds[0]);
      expect(shareOf(words.steps, 'left') * seconds).toBeLessThanOrEqual(dose.seconds[1]);
    }
  });

  test('counts as many repetitions as its dose names, in the time they take', () => {
    for (const { share, repetitions } of words.steps) {
      if (repetitions === undefined) continue;
      expect(words.dose.match(/\d+/g)).toContain(String(repetitions.count));
      expect(Math.abs(share * exercise.seconds - repetitions.count * repetitions.seconds)).toBeLessThanOrEqual(2);
    }
  });

  test('leaves time for the hold in each repetition', () => {
    if (!('counts' in dose) || dose.holds === undefined) return;
    const counted = words.steps.flatMap(({ repetitions }) => repetitions ?? []);
    expect(counted.filter(({ seconds }) => seconds <= (dose.holds?.[0] ?? 0))).toEqual([]);
  });

  test('breathes once in each repetition it counts', () => {
    const { pattern } = words.breath;
    const counted = words.steps.flatMap(({ repetitions }) => repetitions ?? []);
    if (pattern === undefined || counted.length === 0) return;
    for (const { seconds } of counted) expect(pattern.inSeconds + pattern.outSeconds).toBe(seconds);
  });

  test('takes left and right equally long, left first', () => {
    expect(shareOf(words.steps, 'left')).toBe(shareOf(words.steps, 'right'));
    const sides = words.steps.flatMap(({ side }) => side ?? []);
    expect(sides).toEqual(sides.toSorted());
  });
});

describe('the words', () => {
  test('are there for each exercise, and for nothing else', () => {
    expect(Object.keys(all)).toEqual(EXERCISES.map(({ id }) => id));
  });

  test('come one exercise at a time where only one is shown', async () => {
    for (const { id } of EXERCISES) expect(await exerciseWordsOf('en', id)).toBe(all[id]);
    for (const id of ['gone', 'constructor', '']) expect(await exerciseWordsOf('en', id)).toBeNull();
  });

  test('come in English where a language has none of its own', async () => {
    for (const locale of ['en', 'en-GB', 'en_US', 'tlh', '', 'constructor']) {
      expect(await exerciseWords(locale)).toEqual(all);
      expect(await exerciseWordsOf(locale, 'wall-angels')).toBe(all['wall-angels']);
    }
  });

  test('an exercise of another version is called a movement', () => {
    for (const part of PARTS) expect(english.get(`exercise_other_${part}`)).toBeTruthy();
  });

  test('a breath has a pace where the breath is the exercise', () => {
    const paces = EXERCISES.filter(({ kind }) => kind === 'breathing').map(({ id }) => all[id]?.breath.pattern);
    expect(paces).toEqual([
      { first: 'in', inSeconds: 4, outSeconds: 6 },
      { first: 'in', inSeconds: 3, sipSeconds: 1, outSeconds: 8 },
    ]);
  });

  test('with a camera on, breathing leaves the hands where they are', () => {
    const steps = all['diaphragmatic-breathing']?.steps ?? [];
    expect(steps.filter(({ detail }) => /\bhand\b/.test(detail ?? '')).map(({ onCamera }) => onCamera)).toEqual([
      'Leave your hands where they are.',
      'The belly moves, the chest stays almost still.',
    ]);
  });

  test('a tool’s last step leads on to moving', () => {
    const last = EXERCISES.filter(({ softTissueTool }) => softTissueTool).map(
      ({ id }) => all[id]?.steps.at(-1)?.detail,
    );
    expect(last.filter((detail) => !/\b(mov(e|ing)|wall angels)\b/i.test(detail ?? ''))).toEqual([]);
  });

  test('a prompt begins with a verb', () => {
    const verbs = EXERCISES.map(({ id }) => textOf(id, 'prompt')?.split(' ')[0] ?? '');
    expect([...new Set(verbs)].toSorted((a, b) => a.localeCompare(b)).join(' ')).toBe(
      'Breathe Cross Glide Go Lean Let Lie Lift Look Press Pull Roll Round Sigh Squeeze Stand Stretch Tip Turn Warm',
    );
  });
});

/** The dose in seconds or in minutes, whichever the words use. */
function numbersOf(text: string, seconds: readonly number[]): readonly number[] {
  return /^\d+(–\d+)? minutes?\b/.test(text) ? seconds.map((each) => each / 60) : seconds;
}

function shareOf(steps: readonly Step[], side: 'left' | 'right'): number {
  return steps.filter((step) => step.side === side).reduce((sum, step) => sum + step.share, 0);
}
