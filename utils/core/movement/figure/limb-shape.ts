import type { Level } from './anatomy.ts';
import { ball, type Blob } from './blob.ts';
import type { Camera } from './camera.ts';
import { type Frame, point } from './frame.ts';
import { plus, size, type Vec } from './vector.ts';

/** A bone with flesh: its frame at the upper joint, its length and its levels. */
export type Bone = { readonly frame: Frame; readonly length: number; readonly levels: readonly Level[] };

/** The share of a bone over which a bent joint is rounded. */
const ROUNDED = 0.16;

export function bone(frame: Frame, end: Vec, levels: readonly Level[]): Bone {
  return { frame, length: size(plus(end, frame.at, -1)), levels };
}

/** The flesh of a bone between two shares of its length; `off` makes it stand off like cloth. */
export function flesh(camera: Camera, bone: Bone, from = 0, to = 1, off = 0): readonly Blob[] {
  const inner = bone.levels.map(([along]) => along).filter((along) => along > from && along < to);
  return [from, ...inner, to].map((along) => {
    const { at, radius } = level(bone, along);
    return ball(camera, at, radius + off);
  });
}

/** A limb of two bones from a share of the first to a share of the second: upper part, joint, lower part. */
export function limb(
  camera: Camera,
  [upper, lower]: readonly [Bone, Bone],
  from = 0,
  to = 1,
): readonly (readonly Blob[])[] {
  const above = level(upper, 1 - ROUNDED);
  const below = level(lower, ROUNDED);
  const joint = level(lower, 0);
  // The middle of the curve that leaves the upper bone and runs into the lower one.
  const bend = plus(plus(plus([0, 0, 0], above.at, 0.25), joint.at, 0.5), below.at, 0.25);
  const knuckle = [above, { at: bend, radius: joint.radius }, below];
  return [
    flesh(camera, upper, from, 1 - ROUNDED),
    knuckle.map(({ at, radius }) => ball(camera, at, radius)),
    flesh(camera, lower, ROUNDED, to),
  ];
}

function level({ frame, length, levels }: Bone, along: number): { readonly at: Vec; readonly radius: number } {
  const next = Math.max(
    levels.findIndex((one) => one[0] >= along),
    1,
  );
  const [low, high] = [levels[next - 1], levels[next]];
  if (!low || !high) return { at: point(frame, [along * length, 0, 0]), radius: levels.at(-1)?.[1] ?? 0 };
  const share = (along - low[0]) / (high[0] - low[0]);
  const off = (low[2] ?? 0) + ((high[2] ?? 0) - (low[2] ?? 0)) * share;
  return { at: point(frame, [along * length, off, 0]), radius: low[1] + (high[1] - low[1]) * share };
}
