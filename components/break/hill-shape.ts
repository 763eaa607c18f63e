import { type BreathPattern, fullAt } from '../../utils/core/movement/session-breath.ts';

/** Height of the hill and the room around it for the dot. */
export const HILL = { width: 400, height: 68, room: 10 } as const;

type Point = { readonly x: number; readonly y: number };

/** The point of the hill `through` (0 to 1) a breath. */
export function hillAt(through: number, pattern: BreathPattern): Point {
  return { x: through * HILL.width, y: HILL.height * (1 - fullAt(through, pattern)) };
}

/** The line of the hill from one part of the breath to another. */
export function hillPath(from: number, to: number, pattern: BreathPattern): string {
  const steps = Math.max(2, Math.round((to - from) * 60));
  const points = Array.from({ length: steps + 1 }, (_, step) => hillAt(from + ((to - from) * step) / steps, pattern));
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
