import { BELLY, LUNGS, SECTIONS } from './anatomy.ts';
import { cos, type Frame, point, sin } from './frame.ts';
import type { Amounts } from './pose.ts';
import { type Spine, spineAt } from './spine.ts';
import type { Vec } from './vector.ts';

/** A cut through the trunk: an ellipse whose front and back are not equally deep. */
export type Cut = { readonly frame: Frame; readonly width: number; readonly front: number; readonly back: number };

/** The trunk at a height above the hips, swollen by the breath. */
export function cut(spine: Spine, { belly, lungs }: Amounts, height: number): Cut {
  const next = Math.max(
    SECTIONS.findIndex((section) => section[0] >= height),
    1,
  );
  const [low, high] = [SECTIONS[next - 1], SECTIONS[next]];
  if (!low || !high) return { frame: spine.chest, width: 0, front: 0, back: 0 };
  const share = Math.min((height - low[0]) / (high[0] - low[0]), 1);
  const level = (at: 1 | 2 | 3): number => low[at] + (high[at] - low[at]) * share;
  const swell = belly * swollen(BELLY, height) + lungs * swollen(LUNGS, height);
  return { frame: spineAt(spine, height), width: level(1), front: level(2) + swell, back: level(3) };
}

/** A point on the trunk's surface. */
export function surface(spine: Spine, amounts: Amounts, [height, around, gap]: Vec, out: 1 | -1): Vec {
  const { frame, width, front, back } = cut(spine, amounts, height);
  const depth = cos(around) > 0 ? front : back;
  return point(frame, [cos(around) * (depth + gap), 0, sin(around) * out * (width + gap)]);
}

function swollen({ height, reach, swell }: typeof BELLY | typeof LUNGS, at: number): number {
  const off = Math.abs(at - height) / reach;
  return off < 1 ? (swell * (1 + Math.cos(off * Math.PI))) / 2 : 0;
}
