import { ball, type Blob, ellipsoid } from './blob.ts';
import type { Camera } from './camera.ts';
import { framed, moved, point, WORLD } from './frame.ts';
import { hulls } from './limb-shape.ts';
import { hull } from './outline.ts';
import { frameOf, placed } from './place.ts';
import type { Base, Side } from './pose.ts';
import type { Layer, Material } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { type Few, size, type Vec, way } from './vector.ts';

/** Something beside the body, in parts from behind to in front. */
export type Prop = readonly (Solid | Strand)[];

/** A convex thing round balls and discs, fixed to the world, a bone, or what the poses move as `thing`. */
export type Solid = {
  readonly material: Material;
  readonly balls?: readonly Ball[];
  readonly discs?: readonly Disc[];
  readonly on?: Base | 'thing';
  readonly side?: Side;
  /** Below 1 if it stands between the viewer and the body. */
  readonly opacity?: number;
};

export type Ball = readonly [x: number, y: number, z: number, radius: number];
/** A flat round thing that looks along its axis. */
export type Disc = readonly [at: Vec, radius: number, axis: Vec];

/** A strand from point to point, thinner the further it is drawn beyond its length at rest. */
export type Strand = {
  readonly material: Material;
  readonly through: readonly Spot3[];
  readonly radius: number;
  readonly rest?: number;
  readonly opacity?: number;
};

/** A point that goes with the body. */
export type Spot3 = { readonly on: Base; readonly at: Few; readonly side?: Side };

export function propLayers(camera: Camera, body: Skeleton, prop: Prop): readonly Layer[] {
  return prop.map((part) => [
    part.material,
    'through' in part ? strand(camera, body, part) : [hull(solid(camera, body, part), !part.balls)],
    part.opacity,
  ]);
}

function solid(camera: Camera, body: Skeleton, { on = 'world', side = 'R', balls = [], discs = [] }: Solid) {
  const frame = on === 'thing' ? moved(WORLD, body.pose.thing) : frameOf(body, on, side);
  return [
    ...balls.map(([x, y, z, radius]) => ball(camera, point(frame, [x, y, z]), radius)),
    ...discs.map(([at, radius, axis]) =>
      ellipsoid(camera, framed(point(frame, at), axis, [axis[1], 1 - axis[1], 0]), [0, radius, radius]),
    ),
  ];
}

function strand(camera: Camera, body: Skeleton, { through, radius, rest = Infinity }: Strand) {
  const points = through.map(({ on, at, side = 'R' }) => placed(body, on, at, side));
  const pairs = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
  const length = pairs.reduce((sum, [from, to]) => sum + size(way(from, to)), 0);
  const thick = radius * Math.sqrt(Math.min(rest / length, 1));
  return hulls(pairs.map((pair): readonly Blob[] => pair.map((at) => ball(camera, at, thick))));
}
