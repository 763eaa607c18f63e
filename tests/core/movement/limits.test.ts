import { expect, test } from 'vitest';
import { allowed, MOVEMENT_LIMITS, type MovementLimit } from '../../../utils/core/movement/limits.ts';
import { EXERCISES } from '../../../utils/content/exercises.ts';

const NOT_IN_A_SEAT = [
  'thoracic-opener',
  'wall-angels',
  'banded-shoulder-distraction',
  'walk-around-block',
  'ball-wall-release',
  'foam-roll-upper-back',
  'bolster-chest-opener',
  'doorway-pec-stretch',
  'band-lateral-raise',
  'hip-flexor-split-stance',
  'standing-back-extension',
  'sit-to-stand',
  'calf-raise',
];

const LEFT_OUT: Readonly<Record<MovementLimit, readonly string[]>> = {
  seatedOnly: NOT_IN_A_SEAT,
  wheelchair: [...NOT_IN_A_SEAT, 'seated-figure-four', 'ankle-pumps', 'chair-thoracic-extension'],
  noFloor: ['thoracic-opener', 'foam-roll-upper-back', 'bolster-chest-opener'],
  noOverhead: [
    'thoracic-opener',
    'wall-angels',
    'banded-shoulder-distraction',
    'chair-thoracic-extension',
    'neck-isometric',
  ],
  pregnant: [
    'massage-gun-upper-back',
    'ball-wall-release',
    'foam-roll-upper-back',
    'heat-upper-back',
    'thoracic-opener',
    'bolster-chest-opener',
    'banded-shoulder-distraction',
    'standing-back-extension',
  ],
  osteoporosis: [
    'thoracic-opener',
    'chair-thoracic-extension',
    'foam-roll-upper-back',
    'massage-gun-upper-back',
    'ball-wall-release',
    'seated-cat-cow',
    'seated-thoracic-rotation',
  ],
  shoulderUnstable: [
    'banded-shoulder-distraction',
    'doorway-pec-stretch',
    'wall-angels',
    'band-pull-apart',
    'band-lateral-raise',
  ],
  highBloodPressure: ['neck-isometric', 'scapular-isometric'],
  eyesOnly: EXERCISES.map(({ id }) => id).filter((id) => id !== 'eyes-20-20-20'),
};

test.each(MOVEMENT_LIMITS)('%s leaves out what it has to, and nothing else', (limit) => {
  const left = EXERCISES.filter((exercise) => !allowed(exercise, [limit])).map(({ id }) => id);
  expect(left.toSorted()).toEqual(LEFT_OUT[limit].toSorted());
});

test('without a limit every movement is allowed', () => {
  expect(EXERCISES.filter((exercise) => !allowed(exercise, []))).toEqual([]);
});

test('several limits leave out what any of them does', () => {
  const rest = EXERCISES.filter((exercise) => allowed(exercise, ['wheelchair', 'noOverhead', 'osteoporosis']));
  expect(rest.map(({ id }) => id)).toEqual([
    'diaphragmatic-breathing',
    'shoulder-rolls',
    'cervical-retraction',
    'heat-upper-back',
    'scapular-isometric',
    'band-pull-apart',
    'upper-trap-levator-stretch',
    'wrist-forearm-stretch',
    'eyes-20-20-20',
    'cyclic-sighing',
  ]);
});

test('with all limits the eyes are still left', () => {
  expect(EXERCISES.filter((exercise) => allowed(exercise, MOVEMENT_LIMITS)).map(({ id }) => id)).toEqual([
    'eyes-20-20-20',
  ]);
});

test('a tool that one limit leaves in keeps something to follow it', () => {
  for (const limit of MOVEMENT_LIMITS) {
    const tools = EXERCISES.filter((exercise) => exercise.softTissueTool && allowed(exercise, [limit]));
    const alone = tools.filter(
      ({ followUp }) => !EXERCISES.some((next) => followUp.includes(next.id) && allowed(next, [limit])),
    );
    expect(
      alone.map(({ id }) => id),
      limit,
    ).toEqual([]);
  }
});
