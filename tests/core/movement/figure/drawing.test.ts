import { expect, test } from 'vitest';
import { EXERCISE_WORDS } from '../../../../utils/content/words/en.ts';
import { drawing } from '../../../../utils/core/movement/figure/drawing.ts';
import { poseAt } from '../../../../utils/core/movement/figure/keys.ts';
import type { Movement } from '../../../../utils/core/movement/figure/movement.ts';
import type { Shape } from '../../../../utils/core/movement/figure/shape.ts';
import { skeleton } from '../../../../utils/core/movement/figure/skeleton.ts';
import { distance, everyMovement, landmarks } from './frames.ts';

const movements = await everyMovement();
const named = movements.map((one) => [one.id, one] as const);
const BODY = /^(trunk|shirt|neck|head|(arm|upper|lower|leg)[LR])-\d+$/;
const MARGIN = 3;

test.each(named)('%s: the same shapes in every frame, all of them numbers', (_, { movement, frames }) => {
  const names = (shapes: readonly Shape[]) => shapes.map(({ key, material }) => `${key} ${material}`).join();
  const first = drawing(movement, 0);
  expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
  for (const { at } of frames) {
    const shapes = drawing(movement, at, { life: at + 0.01 });
    expect(names(shapes)).toBe(names(first));
    const text = shapes.map(({ d, transform, opacity }) => `${d}${transform}${opacity ?? 1}`).join();
    expect(/NaN|Infinity|e[-+]\d/.test(text)).toBe(false);
  }
});

test.each(named)('%s: the person stays inside the picture', (_, { movement, frames }) => {
  const out: string[] = [];
  for (const { at } of frames) {
    for (const side of ['left', 'right'] as const) {
      for (const { key, d } of drawing(movement, at, { side, life: at + 0.01 })) {
        if (!BODY.test(key) || d === '') continue;
        const [left, top, right, bottom] = edges(d);
        const above = Math.min(left, top, 120 - right) >= MARGIN;
        // A bust is cut by the lower edge, but what hangs beyond the sides and the hands and the head are not.
        const inside = above && (movement.view.bust || bottom <= 120 - MARGIN);
        if (!inside)
          out.push(`${at.toFixed(2)} s ${side}: ${key} ${[left, top, right, bottom].map(Math.round).join()}`);
      }
    }
  }
  expect(out.slice(0, 6)).toEqual([]);
});

test.each(named)('%s: the steps of its words have their parts of the loop', (id, { movement }) => {
  const { windows, seconds, hold, stills } = movement;
  const steps = EXERCISE_WORDS[id]?.steps;
  if (steps) expect(windows.length).toBe(steps.length);
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

/** The box round path data: left, top, right, bottom. */
function edges(d: string): readonly [number, number, number, number] {
  const numbers = [...d.matchAll(/([MLQA])([^MLQAZ]*)/g)].flatMap(([, command, text = '']) => {
    const all = text.trim().split(/\s+/).map(Number);
    return command === 'A' ? all.slice(5) : all;
  });
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}
