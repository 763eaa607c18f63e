import type { BodyPart } from './movement.ts';

// The painter's usual orders: what is written first lies below.

/** Seen from the person's right. */
export const SIDE: readonly BodyPart[] = ['legL', 'armL', 'trunk', 'neck', 'head', 'legR', 'armR'];
/** Seen from the front with the arms before the trunk. */
export const FRONT: readonly BodyPart[] = ['legL', 'legR', 'trunk', 'neck', 'head', 'armL', 'armR'];
/** Seen from the front with the arms beside the trunk. */
export const OPEN: readonly BodyPart[] = ['legL', 'legR', 'armL', 'armR', 'shirt', 'neck', 'head'];
