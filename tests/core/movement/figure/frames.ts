import { movementOf } from '../../../../utils/content/figures/load.ts';
import { SHOWN } from '../../../../utils/content/figures/shown.ts';
import { poseAt } from '../../../../utils/core/movement/figure/keys.ts';
import { alive } from '../../../../utils/core/movement/figure/life.ts';
import type { Movement } from '../../../../utils/core/movement/figure/movement.ts';
import type { Pose } from '../../../../utils/core/movement/figure/pose.ts';
import { type Skeleton, skeleton } from '../../../../utils/core/movement/figure/skeleton.ts';
import type { Vec } from '../../../../utils/core/movement/figure/vector.ts';

export type Frame = { readonly at: number; readonly pose: Pose; readonly body: Skeleton };
export type Shown = { readonly id: string; readonly movement: Movement; readonly frames: readonly Frame[] };

const HERTZ = 60;

/** Every movement there is, with every frame of one loop as the screen shows it. */
export async function everyMovement(): Promise<readonly Shown[]> {
  return await Promise.all(
    SHOWN.map(async (id) => {
      const movement = await movementOf(id);
      return { id, movement, frames: framesOf(movement) };
    }),
  );
}

/** The frames of one loop, the first two again at the end. */
function framesOf(movement: Movement): readonly Frame[] {
  const count = Math.round(movement.seconds * HERTZ);
  return Array.from({ length: count + 2 }, (_, index) => {
    const at = (index / count) * movement.seconds;
    const pose = alive(poseAt(movement, at), at);
    return { at, pose, body: skeleton(pose) };
  });
}

/** The points a viewer follows. */
export function landmarks({ spine, arms, legs, bones }: Skeleton): Readonly<Record<string, Vec>> {
  const all: Record<string, Vec> = { head: spine.head.at, chest: spine.chest.at, hips: spine.pelvis.at };
  for (const side of ['L', 'R'] as const) {
    const { shoulder, elbow, wrist } = arms[side];
    const { knee, ankle } = legs[side];
    const hand = bones[`hand${side}`];
    const foot = bones[`foot${side}`];
    Object.assign(all, { [`shoulder${side}`]: shoulder, [`elbow${side}`]: elbow, [`wrist${side}`]: wrist });
    Object.assign(all, { [`knee${side}`]: knee, [`ankle${side}`]: ankle });
    if (hand) all[`fingers${side}`] = ahead(hand.at, hand.x, 7.5);
    if (foot) all[`toes${side}`] = ahead(foot.at, foot.x, 9.7);
  }
  return all;
}

export function distance(a: Vec, b: Vec): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function ahead(at: Vec, way: Vec, by: number): Vec {
  return [at[0] + way[0] * by, at[1] + way[1] * by, at[2] + way[2] * by];
}
