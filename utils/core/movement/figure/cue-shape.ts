import type { Camera, Spot2 } from './camera.ts';
import type { Cue } from './movement.ts';
import { round } from './outline.ts';
import { placed } from './place.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';

/** Seconds a cue takes to come and to go. */
const FADE = 0.35;
/** How long an arrow's barbs are, in the picture's units. */
const BARB = 3.4;

/** @param life seconds of the clock that runs while a pose is held. */
export function cueShape(camera: Camera, body: Skeleton, cue: Cue, key: string, seconds: number, life: number): Shape {
  const at = camera.see(placed(body, cue.on, cue.at, cue.side ?? 'right'));
  const flip = camera.mirrored ? -1 : 1;
  const spot = ([x, y]: readonly [number, number]): Spot2 => [at[0] + x * flip, at[1] + y];
  const [from, to] = [spot(cue.from), spot(cue.to)];
  const bow = (cue.bow ?? 0) * flip;
  return { key, material: 'cue', d: drawn(cue.kind, from, to, bow, life), opacity: round(seen(cue, seconds)) };
}

function seen({ during }: Cue, seconds: number): number {
  if (!during) return 1;
  return Math.min(Math.max(Math.min(seconds - during[0], during[1] - seconds) / FADE, 0), 1);
}

function drawn(kind: Cue['kind'], from: Spot2, to: Spot2, bow: number, life: number): string {
  switch (kind) {
    case 'arrow':
      return arrow(from, to, bow);
    case 'circle':
      return circle(from, to, bow);
    case 'dots':
      return dots(from, to, life);
    case 'waves':
      return waves(from, to, life);
    case 'ripples':
      return ripples(from, to, life);
  }
}

function arrow(from: Spot2, to: Spot2, bow: number): string {
  const way: Spot2 = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(...way) || 1;
  const pull: Spot2 = [
    (from[0] + to[0]) / 2 + (way[1] / length) * bow * 2,
    (from[1] + to[1]) / 2 - (way[0] / length) * bow * 2,
  ];
  return `M${text(from)}Q${text(pull)} ${text(to)}${barbs(to, Math.atan2(to[1] - pull[1], to[0] - pull[0]))}`;
}

/** Most of a circle round `from` that begins at `to`; clockwise if `bow` is above 0. */
function circle(middle: Spot2, start: Spot2, bow: number): string {
  const radius = Math.hypot(start[0] - middle[0], start[1] - middle[1]);
  const begin = Math.atan2(start[1] - middle[1], start[0] - middle[0]);
  const sense = bow < 0 ? -1 : 1;
  const end = begin + sense * 4.7;
  const tip: Spot2 = [middle[0] + Math.cos(end) * radius, middle[1] + Math.sin(end) * radius];
  const arc = `A${round(radius)} ${round(radius)} 0 1 ${sense > 0 ? 1 : 0} ${text(tip)}`;
  return `M${text(start)}${arc}${barbs(tip, end + (sense * Math.PI) / 2 - sense * 0.25)}`;
}

function barbs(tip: Spot2, way: number): string {
  const barb = (turn: number): string =>
    text([tip[0] - Math.cos(way + turn) * BARB, tip[1] - Math.sin(way + turn) * BARB]);
  return `M${barb(0.65)}L${text(tip)}L${barb(-0.65)}`;
}

/** Dots that wander from one end to the other. */
function dots(from: Spot2, to: Spot2, life: number): string {
  return [0, 1, 2, 3, 4, 5, 6].map((dot) => `M${text(on(from, to, (dot + (life % 1.4) / 1.4) / 7))}h0`).join('');
}

/** Three wavy lines that rise beside each other. */
function waves(from: Spot2, to: Spot2, life: number): string {
  const rise = Math.sin((life * 2 * Math.PI) / 2.5) * 0.6;
  return [0, 1, 2]
    .map((line) => {
      const [x, y] = on(from, to, line / 2);
      return `M${text([x, y + 5 + rise])}q-1.6-1.7 0-3.4t0-3.4t0-3.4`;
    })
    .join('');
}

/** Two rings that widen. */
function ripples(from: Spot2, to: Spot2, life: number): string {
  const most = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [0, 0.5]
    .map((begun) => {
      const radius = round(most * (0.5 + 0.5 * ((life / 1.6 + begun) % 1)));
      return `M${text([from[0] - radius, from[1]])}a${radius} ${radius} 0 0 1 ${radius * 2} 0`;
    })
    .join('');
}

function on(from: Spot2, to: Spot2, share: number): Spot2 {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function text([x, y]: Spot2): string {
  return `${round(x)} ${round(y)}`;
}
