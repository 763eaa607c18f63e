import { expect, test } from 'vitest';
import { lengthMs, replaced, slots, stepAt, type StepPlan } from '../../../utils/core/movement/session-steps.ts';

const plans: Record<string, StepPlan> = {
  tuck: { steps: [{ share: 1 }, { share: 3 }] },
  stretch: {
    steps: [
      { share: 1, side: 'left' },
      { share: 1, side: 'right' },
    ],
  },
};

test('the time of an exercise is shared among its steps', () => {
  expect(slots([{ exerciseId: 'tuck', seconds: 40 }], plans)).toEqual([
    { item: 0, exerciseId: 'tuck', step: 0, of: 2, side: null, from: 0, to: 10_000 },
    { item: 0, exerciseId: 'tuck', step: 1, of: 2, side: null, from: 10_000, to: 40_000 },
  ]);
});

test('a step that works on one side says which', () => {
  const all = slots([{ exerciseId: 'stretch', seconds: 40 }], plans);
  expect(all.map((slot) => [slot.side, slot.from, slot.to])).toEqual([
    ['left', 0, 20_000],
    ['right', 20_000, 40_000],
  ]);
});

test('the second exercise begins where the first ends', () => {
  const items = [
    { exerciseId: 'tuck', seconds: 40 },
    { exerciseId: 'walk', seconds: 80 },
  ];
  expect(stepAt(items, plans, 39_999)).toMatchObject({ item: 0, step: 1 });
  expect(stepAt(items, plans, 40_000)).toMatchObject({ item: 1, step: 0, of: 1, to: 120_000 });
  expect(lengthMs(items)).toBe(120_000);
});

test('after the end the last step stays', () => {
  expect(stepAt([{ exerciseId: 'tuck', seconds: 40 }], plans, 99_000)).toMatchObject({ step: 1, to: 40_000 });
});

test('an empty session has no step', () => {
  expect(stepAt([], plans, 0)).toBeNull();
});

test('another exercise takes the time that is left and none that has run', () => {
  const items = [
    { exerciseId: 'tuck', seconds: 50 },
    { exerciseId: 'walk', seconds: 70 },
  ];
  const next = replaced(items, 60_000, (seconds) => [{ exerciseId: 'stretch', seconds }]);
  expect(next).toEqual([
    { exerciseId: 'tuck', seconds: 50 },
    { exerciseId: 'walk', seconds: 10, of: 70 },
    { exerciseId: 'stretch', seconds: 60 },
  ]);
  expect(lengthMs(next)).toBe(120_000);
});

test('another exercise at the very start takes the whole break', () => {
  const next = replaced([{ exerciseId: 'tuck', seconds: 50 }], 200, (seconds) => [{ exerciseId: 'walk', seconds }]);
  expect(next).toEqual([{ exerciseId: 'walk', seconds: 50 }]);
});
