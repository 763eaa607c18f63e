import { BELLY, LUNGS, SECTIONS } from './anatomy.ts';
import { cos, type Frame, point, sin } from './frame.ts';
import type { Still } from './pose.ts';
import { type Spine, spineAt } from './spine.ts';
import { row } from './table.ts';
import type { Few, Vec } from './vector.ts';

/** A cut through the trunk: an ellipse whose front and back are not equally deep. */
export type Cut = { readonly frame: Frame; readonly width: number; readonly front: number; readonly back: number };

/** As much of a body as its trunk needs. */
export type Trunk = { readonly spine: Spine; readonly pose: Still };

/** The trunk at a height above the hips, swollen by the breath. */
export function cut({ spine, pose }: Trunk, height: number): Cut {
  const level = row(SECTIONS, height);
  const front = level(2) + pose.belly * swollen(BELLY, height) + pose.lungs * swollen(LUNGS, height);
  return { frame: spineAt(spine, height), width: level(1), front, back: level(3) };
}

/** A point on the trunk's surface: height above the hips, degrees from the front, gap. */
export function surface(trunk: Trunk, [height, around = 0, gap = 0]: Few, out: number): Vec {
  const { frame, width, front, back } = cut(trunk, height);
  const depth = cos(around) > 0 ? front : back;
  return point(frame, [cos(around) * (depth + gap), 0, sin(around) * out * (width + gap)]);
}

function swollen([height, reach, swell]: typeof BELLY | typeof LUNGS, at: number): number {
  const off = Math.abs(at - height) / reach;
  return off < 1 ? (swell * (1 + Math.cos(off * Math.PI))) / 2 : 0;
}
