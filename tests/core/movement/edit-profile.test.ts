import { expect, test } from 'vitest';
import * as edit from '../../../utils/core/movement/edit-profile.ts';
import type { OwnExercise } from '../../../utils/core/movement/own-exercise.ts';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';

const OWN: OwnExercise = {
  id: 'own-1',
  name: 'Towel twist',
  steps: ['Turn'],
  seconds: 60,
  regions: ['neck'],
  equipment: ['none'],
};

test.each<[string, edit.ProfileChange]>([
  ['a limit', edit.withLimit('noFloor', true)],
  ['a limit taken back', edit.withLimit('noFloor', false)],
  ['a thing that is there', edit.withEquipment('band', true)],
  ['a thing that is not', edit.withEquipment('wall', false)],
  ['a part of the body left alone', edit.withRegion('legs', false)],
  ['a cause', edit.withCause('stress', 2)],
  ['a cause never felt', edit.withCause('stress', 0)],
  ['a hidden movement', edit.withHidden('calf-raise', true)],
  ['a movement of one’s own', edit.withOwn(OWN, 0)],
  ['a removed one', edit.withoutOwn('own-1')],
  ['a safety note to be asked again', edit.withoutGate('band')],
])('%s gives the same when a failed save is tried again', (_what, change) => {
  const once = change({ ...FIRST_PROFILE, gates: { band: 1 } });
  expect(change(once)).toEqual(once);
});
