import { HEAD_REST, PELVIS, SPINE } from './anatomy.ts';
import { bent, between, type Frame, moved, point, WORLD } from './frame.ts';
import type { Still } from './pose.ts';
import type { Few } from './vector.ts';

/** The spine from the hips' middle to the head's pivot, and the head that nods on it. */
export type Spine = {
  /** Heights above the hips along the spine, and the frames there. */
  readonly bones: readonly (readonly [height: number, frame: Frame])[];
  readonly pelvis: Frame;
  /** The top of the chest, at the base of the neck. */
  readonly chest: Frame;
  readonly head: Frame;
};

export function spine(pose: Still): Spine {
  const pelvis = bent(bent(moved(WORLD, pose.root), pose.body), pose.pelvis);
  let frame = moved(pelvis, point(pelvis, [0, PELVIS, 0]));
  let height = PELVIS;
  let chest = frame;
  const bones: (readonly [number, Frame])[] = [
    [0, pelvis],
    [height, frame],
  ];
  for (const [part, length, steps, rest] of SPINE) {
    for (let step = 0; step < steps; step += 1) {
      const next = bent(frame, shared(pose[part], rest, steps));
      frame = moved(next, point(next, [0, length / steps, 0]));
      height += length / steps;
      bones.push([height, frame]);
    }
    if (part === 'chest') chest = frame;
  }
  return { bones, pelvis, chest, head: bent(frame, shared(pose.head, HEAD_REST, 1)) };
}

/** The frame of the spine at a height above the hips; below and above it goes on straight. */
export function spineAt({ bones, pelvis }: Spine, height: number): Frame {
  const next = bones.findIndex(([start]) => start > height);
  const [low, lower] = bones.at(next < 0 ? -1 : Math.max(next - 1, 0)) ?? [0, pelvis];
  const [high, upper] = bones.at(next) ?? [0, pelvis];
  const here = moved(lower, point(lower, [0, height - low, 0]));
  return next > 0
    ? between(here, moved(upper, point(upper, [0, height - high, 0])), (height - low) / (high - low))
    : here;
}

/** What one of so many steps bends. */
function shared([forward, side = 0, turn = 0]: Few, rest: number, steps: number): Few {
  return [(forward + rest) / steps, side / steps, turn / steps];
}
