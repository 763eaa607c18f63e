import type { Exercise } from './exercise.ts';

/** What a person may say that some movements are not for them. */
export const MOVEMENT_LIMITS = [
  'seatedOnly',
  'wheelchair',
  'noFloor',
  'noOverhead',
  'pregnant',
  'osteoporosis',
  'shoulderUnstable',
  'highBloodPressure',
  'eyesOnly',
] as const;
export type MovementLimit = (typeof MOVEMENT_LIMITS)[number];

/** Whether none of the limits leaves the exercise out. */
export function allowed({ leftOutBy }: Pick<Exercise, 'leftOutBy'>, limits: readonly MovementLimit[]): boolean {
  return !leftOutBy.some((limit) => limits.includes(limit));
}
