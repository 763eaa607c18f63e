import type { Blob } from './blob.ts';
import type { Outline } from './outline.ts';

/** What a shape is made of; the style has a colour for each. */
export type Material =
  | 'skin'
  | 'neck'
  | 'ear'
  | 'shirt'
  | 'trousers'
  | 'hair'
  | 'sole'
  | 'far-skin'
  | 'far-shirt'
  | 'far-trousers'
  | 'far-sole'
  | 'light'
  | 'shade'
  | 'furniture'
  | 'furniture-top'
  | 'furniture-leg'
  | 'ground'
  | 'wall'
  | 'window'
  | 'cue'
  | 'cue-top'
  | 'gold'
  | 'line'
  | 'smile';

/** One path of the picture. A movement's shapes keep their number, order and keys from frame to frame. */
export type Shape = {
  readonly key: string;
  readonly material: Material;
  /** Path data; empty if there is nothing to see. */
  readonly d: string;
  /** Where a light that goes with the body is put, and how large. */
  readonly transform?: string;
  readonly opacity?: number;
};

/** Outlines in one material, before they are written. */
export type Layer = readonly [material: Material, outlines: readonly Outline[], opacity?: number | undefined];

/** Convex pieces, each round its blobs. */
export type Pieces = readonly (readonly Blob[])[];

/** A part of the body as it is painted. */
export type Painted = {
  readonly layers: readonly Layer[];
  /** What a light on it fills. */
  readonly lit: readonly Outline[];
  /** Where a shadow on it is seen; all that is lit, if it does not say. */
  readonly caught?: readonly Outline[];
  /** What throws a shadow on parts painted before. */
  readonly thrown?: Pieces;
};
