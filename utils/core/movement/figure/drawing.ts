import { type Half, armShape, sleeve } from './arm-shape.ts';
import { type Camera, camera } from './camera.ts';
import { clipped } from './clip.ts';
import { cueShape } from './cue-shape.ts';
import { headShape, neckShape, profile } from './head-shape.ts';
import { poseAt } from './keys.ts';
import { legShape } from './leg-shape.ts';
import { alive } from './life.ts';
import { lightShapes } from './light-shape.ts';
import type { BodyPart, Movement, Part } from './movement.ts';
import { isBodyPart, ordered } from './order.ts';
import { type Outline, outlineOf, path, polygon } from './outline.ts';
import { type Side, SIDES } from './pose.ts';
import { propLayers } from './prop.ts';
import type { Layer, Painted, Shape } from './shape.ts';
import { type Skeleton, skeleton } from './skeleton.ts';
import { shirt } from './trunk-shape.ts';

export type Options = {
  /** The side that works; the other than the movement's own turns the picture over. */
  readonly side?: Side | null;
  /** Seconds of the clock of breath and blinking, which goes on while a pose is held. Without it nothing lives. */
  readonly life?: number;
  /** A moment whose head is shown pale behind, instead of the movement's own. */
  readonly ghost?: number;
};

/** How far a limb's shadow reaches beyond it and is shifted: wide and faint, then near and clear. */
const SHADES = [
  { material: 'shade', grown: 1.5, right: 0.5, down: 0.8 },
  { material: 'shade-near', grown: 0.55, right: 0.25, down: 0.4 },
] as const;

/** The picture of a movement at a moment of its loop: paths in the order they are painted, the same ones in every frame. */
export function drawing(movement: Movement, seconds: number, options: Options = {}): readonly Shape[] {
  const { side, life = 0, ghost = movement.ghost } = options;
  const eye = camera(movement.view, Boolean(movement.side && side && side !== movement.side));
  const pose = poseAt(movement, seconds);
  const body = skeleton(life > 0 ? alive(pose, life) : pose);
  const shapes: Shape[] = [];
  const below: Outline[] = [];
  for (const part of ordered(movement)) {
    if (!isBodyPart(part)) {
      shapes.push(...written(part, propLayers(eye, body, movement.props?.[part] ?? [])));
      continue;
    }
    const { layers, lit, thrown } = painted(eye, body, movement, part);
    if (thrown && below.length > 0) shapes.push(...shades(part, thrown, below, eye.scale));
    shapes.push(...written(part, layers), ...lightShapes(eye, body, movement, part, lit));
    below.push(...lit);
  }
  const cues = movement.cues ?? [];
  const signs = cues.map((cue, index) => cueShape(eye, body, cue, `cue-${index}`, seconds % movement.seconds, life));
  return [...(ghost === undefined ? [] : [ghostShape(eye, movement, ghost)]), ...shapes, ...signs];
}

function painted(eye: Camera, body: Skeleton, movement: Movement, part: BodyPart): Painted {
  const far = movement.order === 'side' || (typeof movement.order !== 'string' && movement.view.turn < 55) ? 'left' : null;
  const arm = (side: Side, half: Half): Painted =>
    armShape(eye, body, side, half, far === side, ordered(movement).includes('shirt'));
  switch (part) {
    case 'trunk':
      return cloth(shirt(eye, body));
    case 'shirt':
      return cloth([...shirt(eye, body), ...SIDES.map((side) => sleeve(eye, body, side))]);
    case 'neck':
      return neckShape(eye, body);
    case 'head':
      return headShape(eye, body);
    case 'legL':
      return legShape(eye, body, 'left', far === 'left');
    case 'legR':
      return legShape(eye, body, 'right', false);
    case 'armL':
      return arm('left', 'whole');
    case 'armR':
      return arm('right', 'whole');
    case 'upperL':
      return arm('left', 'upper');
    case 'upperR':
      return arm('right', 'upper');
    case 'lowerL':
      return arm('left', 'lower');
    case 'lowerR':
      return arm('right', 'lower');
  }
}

function cloth(outlines: readonly Outline[]): Painted {
  return { layers: [{ name: 'shirt', material: 'shirt', outlines }], lit: outlines };
}

/** The shadows of a part on all that is painted before it. */
function shades(
  part: Part,
  thrown: (grown: number) => readonly Outline[],
  below: readonly Outline[],
  scale: number,
): readonly Shape[] {
  const subjects = below.map(polygon);
  return SHADES.map(({ material, grown, right, down }) => {
    const windows = thrown(grown * scale).map((outline) =>
      polygon(outline).map(([x, y]) => [x + right * scale, y + down * scale] as const),
    );
    const pieces = windows.flatMap((window) => subjects.map((subject) => outlineOf(clipped(subject, window))));
    return { key: `${part}-${material}`, material, d: path(pieces.filter(({ corners }) => corners.length > 2)) };
  });
}

function written(part: Part, layers: readonly Layer[]): readonly Shape[] {
  return layers.map(({ name, material, outlines, opacity }) => ({
    key: `${part}-${name}`,
    material,
    d: path(outlines),
    ...(opacity === undefined ? {} : { opacity: Math.round(opacity * 100) / 100 }),
  }));
}

function ghostShape(eye: Camera, movement: Movement, seconds: number): Shape {
  return { key: 'ghost', material: 'ghost', d: path(profile(eye, skeleton(poseAt(movement, seconds)))) };
}
