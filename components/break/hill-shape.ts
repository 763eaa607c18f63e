import { type BreathPattern, fullAt } from '../../utils/core/movement/session-breath.ts';

/** The size of the hill; it is drawn as wide and high as there is room. */
export const HILL = { width: 400, height: 68 } as const;
/** Straight pieces the line is made of. */
const STEPS = 60;

type Point = { readonly x: number; readonly y: number };

/** The point of the hill `through` (0 to 1) a breath. */
export function hillAt(through: number, pattern: BreathPattern): Point {
  return { x: through * HILL.width, y: HILL.height * (1 - fullAt(through, pattern)) };
}

/** The line of the hill through one breath. */
export function hillPath(pattern: BreathPattern): string {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => hillAt(step / STEPS, pattern));
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
