import { HEAD_REST, PELVIS, SPINE } from './anatomy.ts';
import { type Bend, bent, between, type Frame, moved, point, WORLD } from './frame.ts';
import type { Pose } from './pose.ts';
import { plus } from './vector.ts';

/** A frame of the spine and its height above the hips along the spine. */
export type Vertebra = { readonly height: number; readonly frame: Frame };

/** The spine from the hips' middle to the head's pivot, and the head that nods on it. */
export type Spine = { readonly bones: readonly Vertebra[]; readonly chest: Frame; readonly head: Frame };

export function spine({ root, bends }: Pose): Spine {
  const pelvis = bent(bent(moved(WORLD, root), bends.body), bends.pelvis);
  let frame = moved(pelvis, point(pelvis, [0, PELVIS, 0]));
  let height = PELVIS;
  let chest = frame;
  const bones: Vertebra[] = [{ height: 0, frame: pelvis }, { height, frame }];
  for (const { part, length, steps, rest } of SPINE) {
    const bend: Bend = plus([0, 0, 0], plus(bends[part], rest), 1 / steps);
    for (let step = 0; step < steps; step += 1) {
      const next = bent(frame, bend);
      frame = moved(next, point(next, [0, length / steps, 0]));
      height += length / steps;
      bones.push({ height, frame });
    }
    if (part === 'chest') chest = frame;
  }
  return { bones, chest, head: bent(frame, plus(bends.head, HEAD_REST)) };
}

/** The frame of the spine at a height above the hips; below and above it goes on straight. */
export function spineAt({ bones }: Spine, height: number): Frame {
  const next = bones.findIndex((bone) => bone.height > height);
  const upper = bones.at(Math.max(next, 1) * (next === -1 ? -1 : 1));
  const lower = bones.at(next === -1 ? -2 : Math.max(next - 1, 0));
  if (!upper || !lower) return WORLD;
  if (height < 0) return moved(lower.frame, point(lower.frame, [0, height, 0]));
  return between(lower.frame, upper.frame, (height - lower.height) / (upper.height - lower.height));
}
