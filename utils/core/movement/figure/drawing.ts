import { armShape } from './arm-shape.ts';
import { type Camera, camera } from './camera.ts';
import { clamp } from './frame.ts';
import { headShape, neckShape } from './head-shape.ts';
import { poseAt } from './keys.ts';
import { legShape } from './leg-shape.ts';
import { alive } from './life.ts';
import type { Cue, Light, Movement, Part } from './movement.ts';
import { HUNDREDTHS, type Outline, path, round } from './outline.ts';
import { placed } from './place.ts';
import type { Side } from './pose.ts';
import { propLayers } from './prop.ts';
import { keptShades, shades, subject, type Subject } from './shades.ts';
import type { Layer, Painted, Shape } from './shape.ts';
import { type Skeleton, skeleton } from './skeleton.ts';
import { shirtShape } from './trunk-shape.ts';

export type Options = {
  /** The side that works; the other than the movement's own turns the picture over. */
  readonly side?: 'left' | 'right' | null | undefined;
  /** Seconds of the clock of breath and blinking, which goes on while a pose is held. Without it nothing lives. */
  readonly life?: number;
  /** An earlier picture of the same movement; its shadows are kept, so that this one takes two thirds of the work. */
  readonly shadowsOf?: readonly Shape[] | undefined;
  /** The same for the lights on regions at work. */
  readonly lightsOf?: readonly Shape[] | undefined;
  /** A moment whose head is shown pale behind, instead of the movement's own. */
  readonly ghost?: number | undefined;
};

/** How small a light is while its region rests. */
const AT_REST = 0.8;
/** And how much larger at work. */
const AT_WORK = 0.2;
/** What stands behind the body: its shadow on a wall, and a pale head. */
const CAST = 'cast';
const GHOST = 'ghost';
/** Seconds a cue takes to come and to go. */
const FADE = 0.35;

/** The picture of a movement at a moment of its loop: paths in the order they are painted, the same in every frame. */
export function drawing(movement: Movement, seconds: number, options: Options = {}): readonly Shape[] {
  const { order, props = {}, view, side: own, light = [], cues = [], cast } = movement;
  const { side, life = 0, ghost = movement.ghost, shadowsOf, lightsOf } = options;
  const eye = camera(view, Boolean(own && side && side !== own));
  const pose = poseAt(movement, seconds);
  const body = skeleton(life > 0 ? alive(pose, life) : pose);
  const shapes: Shape[] = [];
  const below: Subject[] = [];
  const outlines: string[] = [];
  const behind = Object.keys(props).filter((name) => !order.includes(name));
  for (const part of [...behind, ...order]) {
    const prop = props[part];
    if (prop) shapes.push(...written(part, propLayers(eye, body, prop)));
    if (prop) continue;
    const { layers, lit, caught = lit, thrown } = painted(eye, body, movement, part);
    if (thrown && outlines.length > 0) {
      shapes.push(...(shadowsOf ? keptShades(part, shadowsOf) : shades(part, thrown, below, eye.scale)));
    }
    const lights = light.filter((one) => one.part === part);
    const made = written(part, layers);
    const glows = lights.map((one, index) => {
      const key = `${part}-light-${index}`;
      return lightsOf?.find((shape) => shape.key === key) ?? glow(eye, body, one, key, lit);
    });
    shapes.push(...made, ...glows);
    outlines.push(...made.map(({ d }) => d));
    if (shadowsOf === undefined) below.push(...caught.map((outline) => subject(outline)));
  }
  // What stands behind the body is painted first, but needs the body's outline.
  const back: readonly Shape[] = shadowsOf?.filter(({ key }) => key === CAST || key === GHOST) ?? [
    ...(cast ? [shadow(outlines.join(''), cast, eye.flip)] : []),
    ...(ghost === undefined ? [] : [paleHead(eye, movement, ghost)]),
  ];
  const first = behind.reduce((sum, name) => sum + (props[name]?.length ?? 0), 0);
  const signs = cues.map((cue, index) => sign(eye, body, cue, `cue-${index}`, seconds % movement.seconds, life));
  return [...shapes.slice(0, first), ...back, ...shapes.slice(first), ...signs];
}

function painted(eye: Camera, body: Skeleton, { order, far }: Movement, part: Part): Painted {
  const side: Side = part.endsWith('L') ? 'L' : 'R';
  if (part === 'neck') return neckShape(eye, body);
  if (part === 'head') return headShape(eye, body);
  if (part === 'trunk' || part === 'shirt') return shirtShape(eye, body, part === 'shirt');
  if (part.startsWith('leg')) return legShape(eye, body, side, far === side);
  return armShape(eye, body, side, part.slice(0, -1), far === side, order.includes('shirt'));
}

function written(part: Part, layers: readonly Layer[]): readonly Shape[] {
  return layers.map(([material, outlines, opacity = 1], index) => ({
    key: `${part}-${index}`,
    material,
    d: path(outlines),
    transform: HUNDREDTHS,
    opacity: round(opacity),
  }));
}

/** A light on one part: its outline again, filled with a glow of radius 10 that is put in its place. */
function glow(eye: Camera, body: Skeleton, spot: Light, key: string, lit: readonly Outline[]): Shape {
  const [x, y] = eye.see(placed(body, spot.on, spot.at, spot.side ?? 'R'));
  const zoom = (spot.radius / 10) * eye.scale * (AT_REST + AT_WORK * body.pose.glow);
  const transform = `translate(${round(x)} ${round(y)}) scale(${(zoom / 100).toFixed(6)})`;
  return { key, material: 'light', d: path(lit, x, y, zoom), transform };
}

function sign(eye: Camera, body: Skeleton, cue: Cue, key: string, seconds: number, life: number): Shape {
  const { during = [-1, Infinity] } = cue;
  const at = eye.see(placed(body, cue.on, cue.at, cue.side ?? 'R'));
  const [from, to] = [cue.from, cue.to].map(([x, y]) => [at[0] + x * eye.flip, at[1] + y] as const);
  const d = from && to ? cue.sign(from, to, (cue.bow ?? 0) * eye.flip, life) : '';
  const opacity = round(clamp(Math.min(seconds - during[0], during[1] - seconds) / FADE));
  return { key, material: 'line', d, opacity };
}

function shadow(d: string, [right, down]: readonly [number, number], flip: number): Shape {
  return {
    key: CAST,
    material: 'shade',
    d,
    transform: `translate(${right * flip} ${down}) ${HUNDREDTHS}`,
    opacity: 0.12,
  };
}

function paleHead(eye: Camera, movement: Movement, seconds: number): Shape {
  const { lit } = headShape(eye, skeleton(poseAt(movement, seconds)));
  return { key: GHOST, material: 'cue', d: path(lit), transform: HUNDREDTHS, opacity: 0.26 };
}
