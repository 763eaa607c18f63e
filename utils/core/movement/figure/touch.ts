import type { Settle } from './movement.ts';
import type { Pose, Still } from './pose.ts';
import { spine } from './spine.ts';
import { surface } from './torso.ts';
import type { Vec } from './vector.ts';

/** How the back comes to rest on something. */
export type Touch = {
  /** Which part of the back may touch: heights above the hips along the spine. */
  readonly heights: readonly [number, number];
  /** Degrees round the body from the front: 180 is the spine, less is to the right of it. */
  readonly around?: number;
  /** What it touches: a roller or ball of this radius round `at`, or round the pose's `thing` … */
  readonly radius?: number;
  readonly at?: Vec;
  /** … or a wall so far ahead of the origin. */
  readonly wall?: number;
  /** What gives way: the person goes ahead or back, up or down, or tips as a whole about the hips. */
  readonly moves: 'ahead' | 'up' | 'tip';
};

/** A part of a unit, or of a degree, for the first guess. */
const NUDGE = 0.5;
const ROUNDS = 5;

/** Lets the person give way until the back just touches. */
export function touching(touch: Touch): Settle {
  const settle = (pose: Pose): Pose => {
    let [last, amount] = [0, NUDGE];
    let lastGap = gap(pose.now, touch);
    for (let round = 0; round < ROUNDS; round += 1) {
      const nowGap = gap(given(pose.now, touch, amount), touch);
      if (Math.abs(nowGap - lastGap) < 1e-6) break;
      [last, amount] = [amount, amount - (nowGap * (amount - last)) / (nowGap - lastGap)];
      lastGap = nowGap;
    }
    return { ...pose, now: given(pose.now, touch, amount) };
  };
  return Object.assign(settle, { touches: [touch] });
}

/** How far the nearest point of the back is from what it is to touch. */
export function gap(
  pose: Still,
  { heights: [low, high], around = 180, radius = 0, at = pose.thing, wall }: Touch,
): number {
  const trunk = { spine: spine(pose), pose };
  const samples = Math.ceil(high - low) + 1;
  const gaps = Array.from({ length: samples }, (_, index) => {
    const height = low + ((high - low) * index) / Math.max(samples - 1, 1);
    const [x, y] = surface(trunk, [height, around], 1);
    return wall === undefined ? Math.hypot(x - at[0], y - at[1]) - radius : x - wall;
  });
  return Math.min(...gaps);
}

function given(pose: Still, { moves }: Touch, amount: number): Still {
  const [x, y, z] = pose.root;
  if (moves === 'ahead') return { ...pose, root: [x + amount, y, z] };
  if (moves === 'up') return { ...pose, root: [x, y + amount, z] };
  const [tip, side = 0, turn = 0] = pose.body;
  return { ...pose, body: [tip + amount, side, turn] };
}
