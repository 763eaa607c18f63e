import type { Outline } from './outline.ts';

/** What a shape is made of: its colours stand in the component's style. */
export type Material =
  | 'skin'
  | 'neck'
  | 'shirt'
  | 'trousers'
  | 'hair'
  | 'sole'
  | 'ear'
  | 'eye'
  | 'mouth'
  | 'blade'
  | 'far-skin'
  | 'far-shirt'
  | 'far-trousers'
  | 'far-sole'
  | 'light'
  | 'shade'
  | 'shade-near'
  | 'ground'
  | 'ground-shade'
  | 'wall'
  | 'wall-shade'
  | 'furniture'
  | 'furniture-top'
  | 'furniture-leg'
  | 'elastic'
  | 'tool'
  | 'glass'
  | 'sun'
  | 'cue'
  | 'ghost'
  | 'band';

/** One path of the picture. A movement's shapes keep their number, order and keys from frame to frame. */
export type Shape = {
  readonly key: string;
  readonly material: Material;
  /** Path data; empty if there is nothing to see. */
  readonly d: string;
  /** Where the shape is put and how large, for a light that goes with the body. */
  readonly transform?: string;
  readonly opacity?: number;
};

/** Outlines in one material, before they are written. */
export type Layer = {
  readonly name: string;
  readonly material: Material;
  readonly outlines: readonly Outline[];
  readonly opacity?: number;
};

/** A part of the body as it is painted. */
export type Painted = {
  readonly layers: readonly Layer[];
  /** What a light on it may fill. */
  readonly lit: readonly Outline[];
  /** What throws a shadow on parts painted before: convex outlines, grown by so much. */
  readonly thrown?: (grown: number) => readonly Outline[];
};
