import type { Level } from './anatomy.ts';
import { ball, type Blob } from './blob.ts';
import type { Camera } from './camera.ts';
import { type Frame, point, WORLD } from './frame.ts';
import { hull, type Outline } from './outline.ts';
import type { Pieces } from './shape.ts';
import type { Bones, Skeleton } from './skeleton.ts';
import { row } from './table.ts';
import { mixed, type Vec } from './vector.ts';

/** The flesh of a bone: where its middle is and how thick it is, at a share of its length. */
export type Bone = {
  readonly levels: readonly Level[];
  readonly at: (along: number) => { readonly middle: Vec; readonly radius: number };
};

/** The share of a bone over which a bent joint is rounded. */
const ROUNDED = 0.16;

export function bone(frame: Frame, length: number, levels: readonly Level[]): Bone {
  const at = (along: number) => {
    const level = row(levels, along);
    return { middle: point(frame, [along * length, level(2), 0]), radius: level(1) };
  };
  return { levels, at };
}

/** The flesh between two shares of a bone; `off` makes it stand off like cloth. */
export function flesh(camera: Camera, { levels, at }: Bone, from: number, to: number, off = 0): readonly Blob[] {
  const inner = levels.map(([along]) => along).filter((along) => along > from && along < to);
  return [from, ...inner, to].map((along) => ball(camera, at(along).middle, at(along).radius + off));
}

/** A limb of two bones from a share of the first to a share of the second: upper part, joint, lower part. */
export function limb(camera: Camera, upper: Bone, lower: Bone, from: number, to: number): Pieces {
  const [above, joint, below] = [upper.at(1 - ROUNDED), lower.at(0), lower.at(ROUNDED)];
  // The middle of the curve that leaves the upper bone and runs into the lower one.
  const bend = mixed(mixed(above.middle, below.middle, 0.5), joint.middle, 0.5);
  const knuckle = [above, { middle: bend, radius: joint.radius }, below];
  return [
    flesh(camera, upper, from, 1 - ROUNDED),
    knuckle.map(({ middle, radius }) => ball(camera, middle, radius)),
    flesh(camera, lower, ROUNDED, to),
  ];
}

export function frameAt(body: Skeleton, name: keyof Bones): Frame {
  return body.bones[name] ?? WORLD;
}

export function hulls(pieces: Pieces): readonly Outline[] {
  return pieces.map((blobs) => hull(blobs));
}
