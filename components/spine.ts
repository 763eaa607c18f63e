type Point = readonly [number, number];

/** Degrees of arc between two samples; at every size in use the facets stay under a tenth of a pixel. */
const STEP = 4;

/** The point `angle` degrees clockwise of 12 o'clock on a circle round `centre`. */
export function onCircle(centre: number, radius: number, angle: number): Point {
  const turn = ((angle - 90) * Math.PI) / 180;
  return [centre + radius * Math.cos(turn), centre + radius * Math.sin(turn)];
}

/** Degrees of a circle of `radius` that a chord of `length` spans. */
export function spanned(length: number, radius: number): number {
  return (2 * Math.asin(Math.min(length / (2 * radius), 1)) * 180) / Math.PI;
}

/**
 * The outline of an arc that swells from `thin` to `thick` (widths), round at both ends, clockwise from angle `from` to
 * `to` in degrees of 12 o'clock.
 * @returns SVG path data; empty if there is nothing to draw
 */
export function spine(centre: number, radius: number, from: number, to: number, thin: number, thick: number): string {
  if (to <= from) return '';
  const samples = Math.max(Math.ceil((to - from) / STEP), 2);
  const outer: string[] = [];
  const inner: string[] = [];
  for (let i = 0; i <= samples; i += 1) {
    const part = i / samples;
    const half = (thin + (thick - thin) * part) / 2;
    const angle = from + (to - from) * part;
    outer.push(written(onCircle(centre, radius + half, angle)));
    inner.push(written(onCircle(centre, radius - half, angle)));
  }
  const back = inner.toReversed();
  return `M${outer.join('L')}${cap(thick, back[0])}L${back.join('L')}${cap(thin, outer[0])}Z`;
}

function cap(width: number, end: string | undefined): string {
  return `A${round(width / 2)} ${round(width / 2)} 0 0 1 ${end ?? ''}`;
}

function written([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
