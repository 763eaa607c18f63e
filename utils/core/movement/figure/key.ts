import type { Amounts, Bends, FootGoal, HandGoal, Pose, Sided } from './pose.ts';
import type { Vec } from './vector.ts';

/** Up to three numbers; those left out are 0. */
export type Few = readonly [number, number?, number?];

/** A pose in a movement, and when it is reached. It says only what differs from the key before it. */
export type Key = Partial<Amounts> & { readonly [part in keyof Bends]?: Few } & {
  /** Seconds from the start of the loop. */
  readonly at: number;
  /** The figure goes through this pose without resting in it. */
  readonly pass?: true;
  readonly root?: Vec;
  readonly thing?: Vec;
  /** Both sides, or one. */
  readonly girdle?: Few;
  readonly girdleL?: Few;
  readonly girdleR?: Few;
  readonly hand?: Hand;
  readonly handL?: Hand;
  readonly handR?: Hand;
  readonly foot?: Foot;
  readonly footL?: Foot;
  readonly footR?: Foot;
};

export type Hand = Pick<HandGoal, 'on'> & Partial<Omit<HandGoal, 'on' | 'at' | 'follows'>> & { readonly at: Few };
export type Foot = Partial<Omit<FootGoal, 'at'>> & { readonly at: Few };

/** A key with everything said. */
export type Still = Omit<Pose, 'hands' | 'feet'> & {
  readonly hands: Sided<HandGoal>;
  readonly feet: Sided<FootGoal>;
};

const STRAIGHT: Vec = [0, 0, 0];
const HANGING = hand({ on: 'gravity', at: [6, 50, 0.985] });
const PLANTED = foot({ at: [0, 5.2], out: 7 });

/** Standing, at ease. */
export const STANDING: Still = {
  root: [0, 51.85, 0],
  thing: STRAIGHT,
  bends: { body: STRAIGHT, pelvis: STRAIGHT, lowBack: STRAIGHT, chest: STRAIGHT, neck: STRAIGHT, head: STRAIGHT },
  amounts: { belly: 0, lungs: 0, lids: 0, glow: 0 },
  girdles: { left: STRAIGHT, right: STRAIGHT },
  hands: { left: HANGING, right: HANGING },
  feet: { left: PLANTED, right: PLANTED },
};

/** What a key says, and the rest as before. */
export function still(key: Key, before: Still): Still {
  const bends = { ...before.bends };
  const amounts = { ...before.amounts };
  for (const part of ['body', 'pelvis', 'lowBack', 'chest', 'neck', 'head'] as const) {
    bends[part] = three(key[part]) ?? bends[part];
  }
  for (const name of ['belly', 'lungs', 'lids', 'glow'] as const) amounts[name] = key[name] ?? amounts[name];
  const [left, right] = [key.handL ?? key.hand, key.handR ?? key.hand];
  const [leftFoot, rightFoot] = [key.footL ?? key.foot, key.footR ?? key.foot];
  return {
    root: key.root ?? before.root,
    thing: key.thing ?? before.thing,
    bends,
    amounts,
    girdles: {
      left: three(key.girdleL ?? key.girdle) ?? before.girdles.left,
      right: three(key.girdleR ?? key.girdle) ?? before.girdles.right,
    },
    hands: { left: left ? hand(left) : before.hands.left, right: right ? hand(right) : before.hands.right },
    feet: {
      left: leftFoot ? foot(leftFoot) : before.feet.left,
      right: rightFoot ? foot(rightFoot) : before.feet.right,
    },
  };
}

function three(few: Few | undefined): Vec | undefined {
  return few && [few[0], few[1] ?? 0, few[2] ?? 0];
}

function hand(said: Hand): HandGoal {
  const free = said.on === 'shoulder' || said.on === 'gravity' || said.on === 'anchor';
  return {
    other: false,
    reach: 0.97,
    fingers: [1, 0, 0],
    // A free hand looks at the body, a resting one down.
    palm: free ? [-0.35, 0, -1] : [0, -1, 0],
    grip: 0,
    pole: [-1, -0.25, 0.3],
    poleIn: 'chest',
    ...said,
    follows: free && !said.fingers ? 1 : 0,
    at: three(said.at) ?? STRAIGHT,
  };
}

function foot(said: Foot): FootGoal {
  return { on: 'floor', out: 0, heel: 0, pole: null, ...said, at: three(said.at) ?? STRAIGHT };
}
