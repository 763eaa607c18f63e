import type { Base, FootGoal, HandGoal, Still } from './pose.ts';
import type { Few } from './vector.ts';

/** A pose in a movement, and when it is reached. It says only what differs from the key before it. */
export type Key = Partial<Omit<Still, Limb>> & {
  readonly [limb in Limb]?: limb extends `hand${string}` ? Hand : Foot;
} & {
  /** Seconds from the start of the loop. */
  readonly at: number;
  /** The figure goes through this pose without resting in it. */
  readonly pass?: true;
  /** Both sides alike. */
  readonly girdle?: Few;
  readonly hand?: Hand;
  readonly foot?: Foot;
};

export type Hand = Pick<HandGoal, 'on' | 'at'> & Partial<Omit<HandGoal, 'follows'>>;
export type Foot = Pick<FootGoal, 'at'> & Partial<FootGoal>;
type Limb = 'handL' | 'handR' | 'footL' | 'footR';

/** What a key says, and the rest as before. */
export function still(key: Key, before: Still): Still {
  const { girdle, hand, foot } = key;
  const { girdleL = girdle, girdleR = girdle, handL = hand, handR = hand, footL = foot, footR = foot } = key;
  return {
    ...before,
    ...key,
    girdleL: girdleL ?? before.girdleL,
    girdleR: girdleR ?? before.girdleR,
    handL: handL ? handGoal(handL) : before.handL,
    handR: handR ? handGoal(handR) : before.handR,
    footL: footL ? footGoal(footL) : before.footL,
    footR: footR ? footGoal(footR) : before.footR,
  };
}

/** Whether a hand is in the air, on the end of its arm. */
export function isFree(on: HandGoal['on']): on is Exclude<HandGoal['on'], Base> {
  return on === 'shoulder' || on === 'gravity' || on === 'anchor';
}

function handGoal(said: Hand): HandGoal {
  return {
    other: false,
    reach: 0.97,
    fingers: [1, 0, 0],
    // A free hand looks at the body, a resting one down.
    palm: isFree(said.on) ? [-0.35, 0, -1] : [0, -1, 0],
    grip: 0,
    pole: [-1, -0.25, 0.3],
    poleIn: 'chest',
    ...said,
    follows: isFree(said.on) && !said.fingers ? 1 : 0,
  };
}

function footGoal(said: Foot): FootGoal {
  return { on: 'floor', out: 0, heel: 0, pole: [1, 0.5, 0], ...said };
}

const HANGING = handGoal({ on: 'gravity', at: [6, 50, 0.985] });
const PLANTED = footGoal({ at: [0, 5.2], out: 7 });

/** Standing, at ease. */
export const STANDING: Still = {
  root: [0, 51.85, 0],
  thing: [0, 0, 0],
  body: [0],
  pelvis: [0],
  lowBack: [0],
  chest: [0],
  neck: [0],
  head: [0],
  girdleL: [0],
  girdleR: [0],
  belly: 0,
  lungs: 0,
  lids: 0,
  glow: 0,
  handL: HANGING,
  handR: HANGING,
  footL: PLANTED,
  footR: PLANTED,
};
