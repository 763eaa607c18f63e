import { ball, type Blob, ellipsoid } from './blob.ts';
import type { Camera } from './camera.ts';
import { type Frame, framed, moved, point, WORLD } from './frame.ts';
import { hull } from './outline.ts';
import { frameOf, placed } from './place.ts';
import type { Base, Side } from './pose.ts';
import type { Layer, Material } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { plus, size, type Vec } from './vector.ts';

/** Something beside the body, in parts from behind to in front. */
export type Prop = readonly Solid[];

export type Solid = Held | Stretched;

/** A convex thing round balls and discs, fixed to the world, a bone, or what the poses move as `thing`. */
export type Held = {
  readonly material: Material;
  readonly balls?: readonly Ball[];
  readonly discs?: readonly Disc[];
  readonly on?: Base | 'thing';
  readonly side?: Side;
  /** Seen through a little, if it stands between the viewer and the body. */
  readonly opacity?: number;
};

export type Ball = readonly [x: number, y: number, z: number, radius: number];
/** A flat round thing that looks along its axis. */
export type Disc = { readonly at: Vec; readonly radius: number; readonly axis: Vec };

/** A strand from point to point; thinner the further it is drawn beyond its length at rest. */
export type Stretched = {
  readonly material: Material;
  readonly through: readonly { readonly on: Base; readonly at: Vec; readonly side?: Side }[];
  readonly radius: number;
  readonly rest?: number;
};

export function propLayers(camera: Camera, body: Skeleton, prop: Prop): readonly Layer[] {
  return prop.map((solid, index) => ({
    name: String(index),
    material: solid.material,
    outlines: 'through' in solid ? strand(camera, body, solid) : [hull(blobs(camera, body, solid), 0, !solid.balls)],
    ...('opacity' in solid && solid.opacity !== undefined ? { opacity: solid.opacity } : {}),
  }));
}

function blobs(camera: Camera, body: Skeleton, { on = 'world', side = 'right', balls = [], discs = [] }: Held) {
  const frame = on === 'thing' ? moved(WORLD, body.thing) : frameOf(body, on, side);
  return [
    ...balls.map(([x, y, z, radius]) => ball(camera, point(frame, [x, y, z]), radius)),
    ...discs.map((disc) => discBlob(camera, frame, disc)),
  ];
}

function discBlob(camera: Camera, frame: Frame, { at, radius, axis }: Disc): Blob {
  const flat = framed(point(frame, at), axis, Math.abs(axis[1]) > 0.9 ? WORLD.x : WORLD.y);
  return ellipsoid(camera, flat, [0, radius, radius]);
}

function strand(camera: Camera, body: Skeleton, { through, radius, rest }: Stretched) {
  const points = through.map(({ on, at, side = 'right' }) => placed(body, on, at, side));
  const length = points.slice(1).reduce((sum, at, index) => sum + size(plus(at, points[index] ?? at, -1)), 0);
  const thick = rest === undefined ? radius : radius * Math.sqrt(Math.min(rest / length, 1));
  return points.slice(1).map((to, index) => hull([ball(camera, points[index] ?? to, thick), ball(camera, to, thick)]));
}
