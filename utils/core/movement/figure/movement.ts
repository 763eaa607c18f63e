import type { Key } from './key.ts';
import type { Base, Side } from './pose.ts';
import type { Prop } from './prop.ts';
import type { Vec } from './vector.ts';

/** Everything that shows one exercise. Lengths in hundredths of body height, angles in degrees, times in seconds. */
export type Movement = {
  /** Length of the loop. */
  readonly seconds: number;
  /** Which part of the loop shows each step of the exercise's words; the same moment twice for a pose to rest in. */
  readonly windows: readonly Window[];
  /** Where the figure rests while a long hold lasts. */
  readonly hold: number;
  /** One or two moments that tell it all where nothing may move. */
  readonly stills: readonly [number] | readonly [number, number];
  /** The side that works as written; without it both sides work alike. */
  readonly side?: Side;
  readonly view: View;
  /** What is painted first and what last: one of the usual orders, or a list of its own. */
  readonly order: 'side' | 'front' | 'back' | readonly Part[];
  /** Poses in order of time, or one pose for each moment. */
  readonly keys: readonly Key[] | ((seconds: number) => Key);
  readonly light?: readonly Light[];
  readonly props?: Readonly<Record<string, Prop>>;
  readonly cues?: readonly Cue[];
  /** The moment whose head is shown pale behind the figure. */
  readonly ghost?: number;
};

export type Window = readonly [from: number, to: number];

export type View = {
  /** Degrees: 0 shows the person's right side, 90 the front, −90 the back. */
  readonly turn: number;
  /** Degrees the viewer looks down. */
  readonly pitch: number;
  /** Units of the picture (120 × 120) for one unit of length. */
  readonly scale: number;
  /** Where in the picture the world's origin is. */
  readonly at: readonly [x: number, y: number];
  /** The lower edge may cut the figure. */
  readonly bust?: true;
};

/** A part of the body in the painter's order. `shirt` is the trunk with both sleeves; halves are nearer and further. */
export type BodyPart =
  | 'trunk'
  | 'shirt'
  | 'neck'
  | 'head'
  | 'armL'
  | 'armR'
  | 'upperL'
  | 'upperR'
  | 'lowerL'
  | 'lowerR'
  | 'legL'
  | 'legR';

/** A part of the body, or the name of a prop. */
export type Part = BodyPart | (string & {});

/** A point that goes with the body. */
export type Spot = {
  readonly on: Base;
  readonly at: Vec;
  readonly side?: Side;
};

/** A region at work: its light falls on one part only. */
export type Light = Spot & { readonly part: BodyPart; readonly radius: number };

/** An arrow or a sign beside the body. */
export type Cue = Spot & {
  readonly kind: 'arrow' | 'circle' | 'dots' | 'waves' | 'ripples';
  /** In the picture's units from the spot: where it begins and where it ends. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** How far it bows to the left of its way. */
  readonly bow?: number;
  /** When it is seen; without it always. */
  readonly during?: Window;
};
