/** Height of the hill and the room around it for the dot. */
export const HILL = { width: 400, height: 68, room: 10 } as const;

type Point = { readonly x: number; readonly y: number };

/** The point of the hill `through` (0 to 1) a breath whose top is at `top` (0 to 1). */
export function hillAt(through: number, top: number): Point {
  const part = through < top ? through / top : 1 - (through - top) / (1 - top);
  const height = (1 - Math.cos(Math.PI * part)) / 2;
  return { x: through * HILL.width, y: HILL.height * (1 - height) };
}

/** The line of the hill from one part of the breath to another. */
export function hillPath(from: number, to: number, top: number): string {
  const steps = Math.max(2, Math.round((to - from) * 60));
  const points = Array.from({ length: steps + 1 }, (_, step) => hillAt(from + ((to - from) * step) / steps, top));
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
