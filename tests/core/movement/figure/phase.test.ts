import { expect, test } from 'vitest';
import { MOVEMENT } from '../../../../utils/content/figures/wall-angels.ts';
import { phaseAt } from '../../../../utils/core/movement/figure/phase.ts';

const movement = {
  ...MOVEMENT,
  seconds: 12,
  windows: [
    [0, 0],
    [1, 4],
    [4, 10],
  ],
} as const;

test('a step to get ready stays in its pose', () => {
  expect([0, 5, 60].map((into) => phaseAt(movement, 0, into))).toEqual([0, 0, 0]);
});

test('a step that is done once ends in its last pose and stays there', () => {
  expect([0, 2, 3, 25].map((into) => phaseAt(movement, 1, into))).toEqual([1, 3, 4, 4]);
});

test('a counted step goes through its part once in each repetition', () => {
  expect([0, 2, 4, 9].map((into) => phaseAt(movement, 2, into, 4))).toEqual([4, 7, 4, 5.5]);
});

test('a step the movement does not know shows it all', () => {
  expect(phaseAt(movement, 7, 13)).toBe(1);
});

test('a step that shows the whole loop, as a walk does, goes on and on', () => {
  const walk = { ...movement, windows: [[0, 12]] } as const;
  expect([0, 11, 13, 30].map((into) => phaseAt(walk, 0, into))).toEqual([0, 11, 1, 6]);
});

test('a step that says where it starts over goes on and on from there', () => {
  const roll = { ...movement, windows: [[0, 24, 4]] } as const;
  expect([0, 23, 24, 30, 44, 60].map((into) => phaseAt(roll, 0, into))).toEqual([0, 23, 4, 10, 4, 20]);
});
