import type { Side as WorkingSide } from '../session-steps.ts';
import type { Sign } from './cues/cue.ts';
import type { Key } from './key.ts';
import type { Pose } from './pose.ts';
import type { Prop, Spot3 } from './prop.ts';
import type { Touch } from './touch.ts';

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
  readonly side?: WorkingSide;
  readonly view: View;
  /** What is painted first and what last. Props that stand nowhere in it are behind everything. */
  readonly order: readonly Part[];
  /** The side that is further from the viewer and paler. */
  readonly far?: 'L';
  /** Poses in order of time, or the pose of each moment. */
  readonly keys: readonly Key[] | ((seconds: number) => Key);
  /** Moves a pose so that the trunk rests on what carries it. */
  readonly settle?: Settle;
  readonly light?: readonly Light[];
  readonly props?: Readonly<Record<string, Prop>>;
  readonly cues?: readonly Cue[];
  /** The moment whose head is shown pale behind the figure. */
  readonly ghost?: number;
  /** How far to the right and down the body's shadow on a wall is, in the picture's units. */
  readonly cast?: readonly [number, number];
};

/** Moves a pose; `touches` says what then touches what. */
export type Settle = { (pose: Pose): Pose; readonly touches?: readonly Touch[] };

/** Seconds in the loop. What goes on and on, as rolling does, starts over at `again`, which looks just like `to`. */
export type Window = readonly [from: number, to: number, again?: number];

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

/** A part of the body. `shirt` is the trunk with both sleeves; arms can be painted in two halves. */
export type BodyPart = 'trunk' | 'shirt' | 'neck' | 'head' | `${'arm' | 'upper' | 'lower' | 'leg'}${'L' | 'R'}`;

/** A part of the body, or the name of a prop. */
export type Part = BodyPart | (string & {});

/** A region at work: its light falls on one part only. */
export type Light = Spot3 & { readonly part: BodyPart; readonly radius: number };

/** A sign beside a point of the body. */
export type Cue = Spot3 & {
  readonly sign: Sign;
  /** In the picture's units from the spot: where it begins and where it ends. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly bow?: number;
  /** When it is seen; without it always. */
  readonly during?: Window;
};
