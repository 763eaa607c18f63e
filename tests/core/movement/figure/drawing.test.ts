import { expect, test } from 'vitest';
import { exerciseWords } from '../../../../utils/content/words/load.ts';
import { drawing } from '../../../../utils/core/movement/figure/drawing.ts';
import { camera } from '../../../../utils/core/movement/figure/camera.ts';
import { poseAt } from '../../../../utils/core/movement/figure/keys.ts';
import type { Movement } from '../../../../utils/core/movement/figure/movement.ts';
import { type Side, SIDES } from '../../../../utils/core/movement/figure/pose.ts';
import type { Shape } from '../../../../utils/core/movement/figure/shape.ts';
import { type Skeleton, skeleton } from '../../../../utils/core/movement/figure/skeleton.ts';
import { plus } from '../../../../utils/core/movement/figure/vector.ts';
import { distance, everyMovement, landmarks } from './frames.ts';

const movements = await everyMovement();
const words = await exerciseWords('en');
const named = movements.map((one) => [one.id, one] as const);
/** From the wrist to the finger tips. */
const HAND = 8.5;
const BODY = /^(trunk|shirt|neck|head|(arm|upper|lower|leg)[LR])-\d+$/;
const MARGIN = 3;
/** Nothing moves further than a picture shows in so many frames. */
const STRIDE = 4;

type Edges = readonly [left: number, top: number, right: number, bottom: number];

test.each(named)('%s: the same shapes in every frame, and the person inside the picture', (_, { movement, frames }) => {
  const names = (shapes: readonly Shape[]) => shapes.map(({ key, material }) => `${key} ${material}`).join();
  const first = drawing(movement, 0);
  expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
  const out: string[] = [];
  for (const [index, { at, body }] of frames.entries()) {
    if (index % STRIDE > 0) continue;
    // The picture turned over is the same picture: now and then is enough.
    const side = index % (4 * STRIDE) === STRIDE ? 'left' : 'right';
    const shapes = drawing(movement, at, { side, life: at + 0.01 });
    expect(names(shapes)).toBe(names(first));
    const text = shapes.map(({ d, transform, opacity }) => `${d}${transform}${opacity ?? 1}`).join();
    expect(/NaN|Infinity|e[-+]\d/.test(text)).toBe(false);
    out.push(...cutHands(movement, body).map((hand) => `${at.toFixed(2)} s: hand ${hand} is cut`));
    for (const { key, d } of shapes) {
      if (!BODY.test(key) || d === '' || isInside(edges(d), movement.view.bust)) continue;
      out.push(`${at.toFixed(2)} s ${side}: ${key} ${edges(d).map(Math.round).join()}`);
    }
  }
  expect(out.slice(0, 6)).toEqual([]);
});

test.each(named)('%s: the steps of its words have their parts of the loop', (id, { movement }) => {
  const { windows, seconds, hold, stills } = movement;
  const steps = words[id]?.steps;
  expect(windows.length).toBe(steps?.length);
  for (const at of [hold, ...stills, ...windows.flat()]) {
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(seconds);
  }
  for (const [index, [from, to, again = to]] of windows.entries()) {
    expect(to).toBeGreaterThanOrEqual(from);
    // What goes on and on starts over without a jump.
    expect(apart(movement, again, to), `step ${index + 1}`).toBeLessThan(0.5);
    // A counted step begins again where it ends.
    if (steps?.[index]?.repetitions) expect(apart(movement, from, to), `step ${index + 1}`).toBeLessThan(0.5);
  }
});

test.each(named)(
  '%s: a picture that keeps shadows or lights of an earlier one has all else of its own moment',
  (_, { movement }) => {
    const options = { shadowsOf: /-shade-|^cast$|^ghost$/, lightsOf: /-light-/ };
    for (const share of [0.1, 0.35, 0.6]) {
      const at = movement.seconds * share;
      const earlier = drawing(movement, at, { life: 1 });
      const whole = drawing(movement, at + 0.3, { life: 1.3 });
      for (const [option, keys] of Object.entries(options)) {
        const isKept = ({ key }: { readonly key: string }): boolean => keys.test(key);
        const kept = drawing(movement, at + 0.3, { life: 1.3, [option]: earlier });
        expect(kept.map(({ key }) => key)).toEqual(whole.map(({ key }) => key));
        expect(kept.filter((shape) => !isKept(shape))).toEqual(whole.filter((shape) => !isKept(shape)));
        expect(kept.filter(isKept)).toEqual(earlier.filter(isKept));
      }
    }
  },
);

/** How far the furthest point of the body is from one moment to another. */
function apart(movement: Movement, from: number, to: number): number {
  const [a, b] = [from, to].map((at) => landmarks(skeleton(poseAt(movement, at))));
  return Math.max(...Object.entries(a ?? {}).map(([name, place]) => distance(place, b?.[name] ?? [0, 0, 0])));
}

/** The hands that the lower edge cuts in two. A hand that is out of a bust is no hand to look at. */
function cutHands({ view }: Movement, { arms }: Skeleton): readonly Side[] {
  const { see } = camera(view, false);
  return SIDES.filter((side) => {
    const { wrist, hand } = arms[side];
    const [low, high] = [see(wrist)[1], see(plus(wrist, hand.x, HAND))[1]].toSorted((a, b) => b - a);
    return (low ?? 0) > 120 - 2 && (high ?? 0) < 120;
  });
}

/** A bust is cut by the lower edge, and by no other. */
function isInside([left, top, right, bottom]: Edges, bust = false): boolean {
  return Math.min(left, top, 120 - right) >= MARGIN && (bust || bottom <= 120 - MARGIN);
}

/** The box round path data in hundredths: left, top, right, bottom, in units. */
function edges(d: string): Edges {
  const numbers = [...d.matchAll(/([MLQA])([^MLQAZ]*)/g)].flatMap(([, command, text = '']) => {
    const all = text.trim().split(/\s+/).map(Number);
    return command === 'A' ? all.slice(5) : all;
  });
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  return [Math.min(...across) / 100, Math.min(...down) / 100, Math.max(...across) / 100, Math.max(...down) / 100];
}
