import type { Spot } from '../movement/figure/camera.ts';
import type { Key } from '../movement/figure/key.ts';
import type { Movement } from '../movement/figure/movement.ts';
import type { Spot3 } from '../movement/figure/prop.ts';
import type { Vec } from '../movement/figure/vector.ts';
import type { Amount } from './amount.ts';

/** One question of the checklist, drawn: a picture, or one that works against the person beside one that fits. */
export type Diagram<Say extends string = string> = {
  /** Height of each picture where it is 120 wide; without it 100. */
  readonly height?: number;
  readonly panels: readonly Panel<Say>[];
};

export type Verdict = 'fits' | 'worksAgainst';

/** The figure that does not move, with what stands around it. */
export type Scene = Pick<Movement, 'view' | 'order' | 'props' | 'far' | 'light' | 'settle' | 'cues'> & {
  /** What differs from standing at ease. */
  readonly pose: Omit<Key, 'at' | 'pass'>;
  /** Not turned over from right to left: a clock, whose hands would run backwards. */
  readonly upright?: true;
};

/** A still picture: a scene, and what is marked in it. */
export type Panel<Say extends string = string> = Scene & {
  readonly verdict?: Verdict;
  /** The same person at other times, in the same picture and painted before. */
  readonly also?: readonly Scene[];
  /** How far down the ground begins; without it there is none to see. */
  readonly floor?: number;
  readonly marks?: readonly Mark<Say>[];
};

/** A point in the picture (two numbers), in the world (three), or one that goes with the body. */
export type Place = Spot | Vec | Spot3;

/**
 * How a mark looks. `gaze`: where somebody looks, dotted in colour. `dotted`, `line`: thin. `length`: a dimension line
 * with a tick at each end. `angle`: an arc from the first to the third point about the second. `arrow`: a movement, its
 * head at the last point. `point`: a leader from the label to the last point, with a dot. `words`: nothing but the label.
 */
export type Look = 'gaze' | 'dotted' | 'line' | 'length' | 'angle' | 'arrow' | 'point' | 'words';

export type Mark<Say extends string = string> = {
  readonly look: Look;
  readonly through: readonly Place[];
  /** All points are brought to this place across or down, so that a dimension line is straight. */
  readonly x?: number;
  readonly y?: number;
  /** Of an arc; without it 12. */
  readonly radius?: number;
  readonly label?: Label<Say> | undefined;
};

/** Words at a mark. */
export type Label<Say extends string = string> = {
  /** Key of the message. */
  readonly say: Say;
  /** What the message has in place of `$1`. */
  readonly amount?: Amount | undefined;
  /** Where in the picture; without it the mark's middle. */
  readonly at?: Spot;
  /** Which side of that point the words are; without it above. */
  readonly side?: 'left' | 'right' | 'above' | 'below' | undefined;
  /** How wide a line may be; without it 50. */
  readonly wide?: number | undefined;
  readonly strong?: true;
};

/** The figure's drawing takes movements; a scene is one that does not move. */
export function stillOf({ view, order, props, far, light, settle, cues, pose }: Scene): Movement {
  return {
    seconds: 1,
    windows: [],
    hold: 0,
    stills: [0],
    view,
    order,
    keys: [{ ...pose, at: 0 }],
    ...(props && { props }),
    ...(far && { far }),
    ...(light && { light }),
    ...(settle && { settle }),
    ...(cues && { cues }),
  };
}
