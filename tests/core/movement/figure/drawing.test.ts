import { expect, test } from 'vitest';
import { exerciseWords } from '../../../../utils/content/words/load.ts';
import { drawing } from '../../../../utils/core/movement/figure/drawing.ts';
import { poseAt } from '../../../../utils/core/movement/figure/keys.ts';
import type { Movement } from '../../../../utils/core/movement/figure/movement.ts';
import type { Shape } from '../../../../utils/core/movement/figure/shape.ts';
import { skeleton } from '../../../../utils/core/movement/figure/skeleton.ts';
import { distance, everyMovement, landmarks } from './frames.ts';

const movements = await everyMovement();
const words = await exerciseWords('en');
const named = movements.map((one) => [one.id, one] as const);
const BODY = /^(trunk|shirt|neck|head|(arm|upper|lower|leg)[LR])-\d+$/;
const MARGIN = 3;

type Edges = readonly [left: number, top: number, right: number, bottom: number];

test.each(named)('%s: the same shapes in every frame, and the person inside the picture', (_, { movement, frames }) => {
  const names = (shapes: readonly Shape[]) => shapes.map(({ key, material }) => `${key} ${material}`).join();
  const first = drawing(movement, 0);
  expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
  const out: string[] = [];
  for (const [index, { at }] of frames.entries()) {
    // The picture turned over is the same picture: now and then is enough.
    const side = index % 12 === 1 ? 'left' : 'right';
    const shapes = drawing(movement, at, { side, life: at + 0.01 });
    expect(names(shapes)).toBe(names(first));
    const text = shapes.map(({ d, transform, opacity }) => `${d}${transform}${opacity ?? 1}`).join();
    expect(/NaN|Infinity|e[-+]\d/.test(text)).toBe(false);
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
  for (const [index, [from, to]] of windows.entries()) {
    expect(to).toBeGreaterThanOrEqual(from);
    // A counted step begins again where it ends.
    if (steps?.[index]?.repetitions) expect(apart(movement, from, to), `step ${index + 1}`).toBeLessThan(0.5);
  }
});

/** How far the furthest point of the body is from one moment to another. */
function apart(movement: Movement, from: number, to: number): number {
  const [a, b] = [from, to].map((at) => landmarks(skeleton(poseAt(movement, at))));
  return Math.max(...Object.entries(a ?? {}).map(([name, place]) => distance(place, b?.[name] ?? [0, 0, 0])));
}

/** A bust is cut by the lower edge, and by no other. */
function isInside([left, top, right, bottom]: Edges, bust = false): boolean {
  return Math.min(left, top, 120 - right) >= MARGIN && (bust || bottom <= 120 - MARGIN);
}

/** The box round path data: left, top, right, bottom. */
function edges(d: string): Edges {
  const numbers = [...d.matchAll(/([MLQA])([^MLQAZ]*)/g)].flatMap(([, command, text = '']) => {
    const all = text.trim().split(/\s+/).map(Number);
    return command === 'A' ? all.slice(5) : all;
  });
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}
