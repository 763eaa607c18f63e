import { expect, test } from 'vitest';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { replaced } from '../../../utils/core/movement/session-steps.ts';
import { sessionDone } from '../../../utils/core/movement/session-done.ts';

const done = (items: Parameters<typeof sessionDone>[0], seconds: number) =>
  sessionDone(items, seconds * 1000, EXERCISES);

test('a movement counts as done from half of its time on', () => {
  const items = [
    { exerciseId: 'wall-angels', seconds: 60 },
    { exerciseId: 'neck-isometric', seconds: 60 },
  ];
  expect(done(items, 89)).toEqual({ did: ['wall-angels'], reliefOnly: null });
  expect(done(items, 90)).toEqual({ did: ['wall-angels', 'neck-isometric'], reliefOnly: null });
});

test('a movement that another took the place of after five seconds was not done', () => {
  const items = replaced([{ exerciseId: 'wall-angels', seconds: 120 }], 5000, (seconds) => [
    { exerciseId: 'shoulder-rolls', seconds },
  ]);
  expect(done(items, 120).did).toEqual(['shoulder-rolls']);
});

test('only what may follow a tool makes up for it', () => {
  const after = (exerciseId: string) => [
    { exerciseId: 'massage-gun-upper-back', seconds: 75 },
    { exerciseId, seconds: 60 },
  ];
  expect(done(after('wrist-forearm-stretch'), 135).reliefOnly).toBe('massage-gun-upper-back');
  const [follow = ''] = EXERCISES.find(({ id }) => id === 'massage-gun-upper-back')?.followUp ?? [];
  expect(done(after(follow), 135).reliefOnly).toBe(null);
});

test('movements clicked through in seconds were not done, nor was the second half of a tool', () => {
  const items = [
    { exerciseId: 'massage-gun-upper-back', seconds: 75 },
    { exerciseId: 'wall-angels', seconds: 60 },
  ];
  expect(sessionDone(items, 135_000, EXERCISES, 10_000)).toEqual({ did: [], reliefOnly: 'massage-gun-upper-back' });
  expect(sessionDone(items, 135_000, EXERCISES, 70_000).did).toEqual(['massage-gun-upper-back', 'wall-angels']);
});
