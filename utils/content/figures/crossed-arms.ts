import type { Hand } from '../../core/movement/figure/key.ts';

/** Each hand on the other shoulder, and where the elbows go. */
export function crossed(pole: Hand['pole'], at: Hand['at'] = [26.5, 62, 0.4]): Hand {
  return { on: 'torso', other: true, at, fingers: [-0.3, 0.55, 1], palm: [-1, -0.3, -0.4], pole: pole ?? [0, 0, 0] };
}
