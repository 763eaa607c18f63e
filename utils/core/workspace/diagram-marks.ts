import { camera, type Spot } from '../movement/figure/camera.ts';
import { poseAt } from '../movement/figure/keys.ts';
import { placed } from '../movement/figure/place.ts';
import { type Skeleton, skeleton } from '../movement/figure/skeleton.ts';
import { round } from '../movement/figure/outline.ts';
import { type Label, type Look, type Mark, type Panel, type Place, stillOf } from './diagram.ts';

/** A line to draw, in the picture's units. */
export type Stroke = { readonly look: Look; readonly points: readonly Spot[] };

/** A label and the point it stands at. */
export type PlacedLabel<Say extends string> = Label<Say> & { readonly at: Spot };

export type Marks<Say extends string> = {
  readonly strokes: readonly Stroke[];
  readonly labels: readonly PlacedLabel<Say>[];
};

/** Half the length of a tick, and how far an arrow's barbs reach. */
const TICK = 1.6;
const BARB = 3.2;
const RADIUS = 12;
/** How far an arc goes between two of its points, radians. */
const ARC_STEP = 0.1;

/** Where the marks of a panel are, seen by the camera that sees the figure. */
export function marksOf<Say extends string>(panel: Panel<Say>): Marks<Say> {
  const still = stillOf(panel);
  const body = skeleton(poseAt(still, 0));
  const eye = camera(still.view, false);
  const seen = (panel.marks ?? []).map((mark) => ({
    mark,
    points: mark.through.map((place): Spot => {
      const [x, y] = inPicture(place, body, eye.see);
      return [round(mark.x ?? x), round(mark.y ?? y)];
    }),
  }));
  return {
    strokes: seen.flatMap(({ mark, points }) => strokesOf(mark, points)),
    labels: seen.flatMap(({ mark: { label, look, radius }, points }) =>
      label ? [{ ...label, at: label.at ?? middleOf(look, points, radius) }] : [],
    ),
  };
}

function inPicture(place: Place, body: Skeleton, see: (at: readonly [number, number, number]) => Spot): Spot {
  if ('on' in place) return see(placed(body, place.on, place.at, place.side ?? 'R'));
  return place.length === 2 ? place : see(place);
}

function strokesOf({ look, label, radius = RADIUS }: Mark, points: readonly Spot[]): readonly Stroke[] {
  const [first = [0, 0], second = first, third = second] = points;
  const last = points.at(-1) ?? first;
  switch (look) {
    case 'words':
      return [];
    case 'gaze':
    case 'dotted':
    case 'line':
      return [{ look, points }];
    case 'length': {
      const [x, y] = across(first, second);
      const tick = ([left, top]: Spot): Stroke => ({
        look,
        points: [
          [round(left - x * TICK), round(top - y * TICK)],
          [round(left + x * TICK), round(top + y * TICK)],
        ],
      });
      return [{ look, points }, tick(first), tick(second)];
    }
    case 'angle':
      return [{ look, points: arc(first, second, third, radius) }];
    case 'arrow': {
      const before = points.at(-2) ?? first;
      const back = Math.atan2(before[1] - last[1], before[0] - last[0]);
      const barb = (turn: number): Spot => polar(last, back + turn, BARB);
      return [
        { look, points },
        { look, points: [barb(0.5), last, barb(-0.5)] },
      ];
    }
    case 'point':
      // The dot is a line of no length with a round end.
      return [
        { look: 'line', points: [label?.at ?? first, ...points] },
        { look, points: [last, last] },
      ];
  }
}

/** From the direction of `from` to that of `to` about `apex`, the shorter way. */
function arc(from: Spot, apex: Spot, to: Spot, radius: number): readonly Spot[] {
  const [start, sweep] = swept(from, apex, to);
  const steps = Math.max(2, Math.ceil(Math.abs(sweep) / ARC_STEP));
  return Array.from({ length: steps + 1 }, (_, step) => polar(apex, start + (sweep * step) / steps, radius));
}

function swept(from: Spot, apex: Spot, to: Spot): readonly [start: number, sweep: number] {
  const start = Math.atan2(from[1] - apex[1], from[0] - apex[0]);
  const turn = Math.atan2(to[1] - apex[1], to[0] - apex[0]) - start;
  return [start, Math.atan2(Math.sin(turn), Math.cos(turn))];
}

function middleOf(look: Look, points: readonly Spot[], radius = RADIUS): Spot {
  const [first = [0, 0], second = first, third = second] = points;
  const last = points.at(-1) ?? first;
  if (look === 'point') return last;
  if (look !== 'angle') return [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
  const [start, sweep] = swept(first, second, third);
  return polar(second, start + sweep / 2, radius + 2);
}

function polar([x, y]: Spot, turn: number, far: number): Spot {
  return [round(x + Math.cos(turn) * far), round(y + Math.sin(turn) * far)];
}

/** Square to the way from one point to another, of length 1. */
function across(from: Spot, to: Spot): Spot {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const size = Math.hypot(x, y) || 1;
  return [-y / size, x / size];
}
