import { angle, type Frame as Place } from '../../../../utils/core/movement/figure/frame.ts';
import { outward, type Side } from '../../../../utils/core/movement/figure/pose.ts';
import { across, cross, dot, plus, times, unit, type Vec, way } from '../../../../utils/core/movement/figure/vector.ts';
import type { Frame } from './frames.ts';

/** What a joint may do: degrees from and to. */
type Range = readonly [least: number, most: number];

const BENDS = {
  pelvis: [
    [-25, 60],
    [-8, 8],
    [-10, 10],
  ],
  lowBack: [
    [-22, 40],
    [-20, 20],
    [-8, 8],
  ],
  chest: [
    [-42, 42],
    [-20, 20],
    [-40, 40],
  ],
  neck: [
    [-20, 30],
    [-20, 20],
    [-20, 20],
  ],
  head: [
    [-25, 28],
    [-22, 22],
    [-40, 40],
  ],
  girdleL: [
    [-24, 20],
    [-10, 22],
    [0, 0],
  ],
  girdleR: [
    [-24, 20],
    [-10, 22],
    [0, 0],
  ],
} as const;

/** Every joint of a frame that is bent further than a body bends, in words. */
export function strained({ pose, body }: Frame): readonly string[] {
  const told: string[] = [];
  const check = (name: string, value: number, [least, most]: Range): void => {
    if (!(value >= least - 1e-6 && value <= most + 1e-6)) told.push(`${name} ${value.toFixed(1)}`);
  };
  for (const part of ['pelvis', 'lowBack', 'chest', 'neck', 'head', 'girdleL', 'girdleR'] as const) {
    const bend = pose.now[part];
    for (const [index, name] of ['forward', 'side', 'turn'].entries()) {
      check(`${part} ${name}`, bend[index] ?? 0, BENDS[part][index] ?? [0, 0]);
    }
  }
  for (const side of ['L', 'R'] as const) {
    const { shoulder, elbow, wrist, hand } = body.arms[side];
    const { hip, knee, ankle, foot } = body.legs[side];
    const upperArm = unit(way(shoulder, elbow));
    const forearm = unit(way(elbow, wrist));
    const thigh = unit(way(hip, knee));
    const shin = unit(way(knee, ankle));
    const { raised, behind, inward, turned } = armAngles(body.spine.chest, side, upperArm, forearm);
    check(`arm ${side} raised`, raised, [0, 172]);
    // A raised arm goes back a little, to a wall or to the floor beside a bolster; a hanging one further.
    check(`arm ${side} behind`, behind, [-90, raised > 60 ? 32 : 50]);
    check(`arm ${side} inward`, inward, [-90, 50]);
    check(`arm ${side} turned`, turned, [-95, 112]);
    check(`elbow ${side}`, angle(dot(upperArm, forearm)), [0, 152]);
    check(`wrist ${side}`, angle(dot(forearm, hand.x)), [0, 85]);
    check(`hip ${side} forward`, flexed(body.spine.pelvis, thigh), [-20, 125]);
    check(`hip ${side} out`, 90 - angle(dot(thigh, body.spine.pelvis.z) * outward(side)), [-20, 45]);
    check(`knee ${side}`, angle(dot(thigh, shin)), [4, 145]);
    check(`ankle ${side}`, angle(-dot(shin, foot.x)) - 90, [-26, 45]);
  }
  return told;
}

/**
 * Where an upper arm is, degrees: lifted from hanging, to behind the body, to the other side, and turned about itself:
 * 0 if the forearm of a hanging arm looks ahead, above 0 if it looks outwards.
 */
function armAngles({ x, y, z }: Place, side: Side, upperArm: Vec, forearm: Vec) {
  const hanging = times(y, -1);
  const outwards = times(z, outward(side));
  // Turning is counted from an arm in the middle of its reach, so that no arm is far from there.
  const middle = unit(plus(plus(times(x, 0.6), hanging, 0.6), outwards, 0.53));
  const [ahead, aside] = [x, outwards].map((ray) => carried(carried(ray, hanging, middle), middle, upperArm));
  const bent = across(forearm, upperArm);
  const turned = Math.atan2(dot(bent, aside ?? y), dot(bent, ahead ?? y)) * (180 / Math.PI);
  return {
    raised: angle(dot(upperArm, hanging)),
    behind: angle(dot(upperArm, x)) - 90,
    inward: angle(dot(upperArm, outwards)) - 90,
    // A straight arm does not show how it is turned.
    turned: angle(dot(upperArm, forearm)) > 25 ? turned : 0,
  };
}

/** A direction after the shortest turn that takes `from` to `to`. */
function carried(ray: Vec, from: Vec, to: Vec): Vec {
  const axis = cross(from, to);
  const turned = plus(times(ray, dot(from, to)), cross(axis, ray));
  return plus(turned, axis, dot(axis, ray) / (1 + dot(from, to)));
}

/** How far a thigh is lifted, degrees from hanging; below 0 if it is behind. */
function flexed({ x, y }: Place, thigh: Vec): number {
  return angle(-dot(thigh, y)) * (dot(thigh, x) < 0 ? -1 : 1);
}
