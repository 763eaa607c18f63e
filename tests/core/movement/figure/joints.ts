import { angle, type Frame as Place } from '../../../../utils/core/movement/figure/frame.ts';
import { dot, unit, type Vec, way } from '../../../../utils/core/movement/figure/vector.ts';
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
    check(`arm ${side} raised`, angle(-dot(upperArm, body.spine.chest.y)), [0, 172]);
    check(`elbow ${side}`, angle(dot(upperArm, forearm)), [0, 152]);
    check(`wrist ${side}`, angle(dot(forearm, hand.x)), [0, 85]);
    check(`hip ${side} forward`, flexed(body.spine.pelvis, thigh), [-20, 125]);
    check(`knee ${side}`, angle(dot(thigh, shin)), [4, 145]);
    check(`ankle ${side}`, angle(-dot(shin, foot.x)) - 90, [-26, 45]);
  }
  return told;
}

/** How far a thigh is lifted, degrees from hanging; below 0 if it is behind. */
function flexed({ x, y }: Place, thigh: Vec): number {
  return angle(-dot(thigh, y)) * (dot(thigh, x) < 0 ? -1 : 1);
}
