import { SITTING } from '../../core/movement/figure/furniture.ts';
import type { Hand } from '../../core/movement/figure/key.ts';
import type { Light, View } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';
import type { Spot3 } from '../../core/movement/figure/prop.ts';
import type { Panel } from '../../core/workspace/diagram.ts';
import { DESK } from './furniture.ts';

// Poses and views that many diagrams share.

/** The person's right side with the glass of a screen ahead just in sight; the ground begins at `FLOOR`. */
export const FROM_SIDE: View = { turn: -6, pitch: 4, scale: 1, at: [24, 87] };
const FLOOR = 83;

export const EYE: Spot3 = { on: 'head', at: [7.2, 3.7] };

/** A hand on keys whose middle is `x` ahead. */
export function typing(x: number, height = DESK, out = 5): Hand {
  return {
    on: 'world',
    at: [x, height + 1.3, out],
    fingers: [1, -0.12, -0.25],
    pole: [-1, -1, 0.4],
    poleIn: 'world',
  };
}

/** Upright at the backrest, thighs level, feet flat. */
export const SAT: Panel['pose'] = {
  root: SITTING,
  lowBack: [-4],
  chest: [2],
  neck: [2],
  foot: { at: [22, 6.5], out: 6 },
};

/** Sat like that with both hands on the keys. */
export const TYPES: Panel['pose'] = { ...SAT, hand: typing(20) };

/** What a panel has that shows a seated person from the side. */
export const SEATED = { view: FROM_SIDE, floor: FLOOR, order: SIDE, far: 'L' } as const;

/** The upper back and neck, at work while the head is ahead of them; needs `glow` in the pose. */
export const LOADED: readonly Light[] = [{ part: 'trunk', on: 'torso', at: [26, 180], radius: 12 }];
