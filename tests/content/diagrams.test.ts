import { beforeAll, describe, expect, test } from 'vitest';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import { drawing } from '../../utils/core/movement/figure/drawing.ts';
import { isFree } from '../../utils/core/movement/figure/key.ts';
import { poseAt } from '../../utils/core/movement/figure/keys.ts';
import { SIDES } from '../../utils/core/movement/figure/pose.ts';
import { skeleton } from '../../utils/core/movement/figure/skeleton.ts';
import { stillOf } from '../../utils/core/workspace/diagram.ts';
import { marksOf } from '../../utils/core/workspace/diagram-marks.ts';
import { distance } from '../core/movement/figure/frames.ts';
import { strained } from '../core/movement/figure/joints.ts';
import { fakeMessages } from '../support/i18n.ts';
import { boxesOf, everyDiagram } from './diagrams.ts';

const drawn = await everyDiagram();
const panels = drawn.flatMap(({ id, diagram: { panels: all, height = 100 } }) =>
  all.map((panel, index) => [all.length > 1 ? `${id} ${index + 1}` : id, panel, height] as const),
);
const BODY = /^(trunk|shirt|neck|head|(arm|upper|lower|leg)[LR])-\d+$/;

beforeAll(() => fakeMessages());

describe.each(panels)('%s', (_, panel, height) => {
  const stills = [panel, ...(panel.also ?? [])].map(stillOf);
  const bodies = stills.map((still) => {
    const pose = poseAt(still, 0);
    return { pose, body: skeleton(pose) };
  });

  test('no joint bends further than a body does', () => {
    for (const { pose, body } of bodies) expect(strained({ at: 0, pose, body })).toEqual([]);
  });

  test('hands and feet are where they are to be', () => {
    for (const [{ pose, body }, side] of bodies.flatMap((each) => SIDES.map((one) => [each, one] as const))) {
      const { wrist, goal } = body.arms[side];
      if (!isFree(pose.now[`hand${side}`].on)) expect(distance(wrist, goal), `hand ${side}`).toBeLessThan(1);
      expect(distance(body.legs[side].ankle, body.legs[side].goal), `foot ${side}`).toBeLessThan(1);
    }
  });

  test('words and lines stay inside the picture, in inches and with longer words too', () => {
    for (const { points } of marksOf(panel).strokes) {
      for (const [x, y] of points) expect(x >= 1 && x <= 119 && y >= 1 && y <= height - 1, `${x} ${y}`).toBe(true);
    }
    for (const units of ['metric', 'imperial'] as const) {
      for (const longer of [false, true]) {
        for (const { text, left, top, right, bottom } of boxesOf(panel, units, longer)) {
          const edges = [left, top, 120 - right, height - bottom].map(Math.round);
          expect(Math.min(left, top, 120 - right, height - bottom), `"${text}" ${edges.join()}`).toBeGreaterThanOrEqual(
            0.5,
          );
        }
      }
    }
  });

  test('words cover neither the person nor each other, not even longer ones', () => {
    const points = stills
      .flatMap((still) => drawing(still, 0))
      .filter(({ key }) => BODY.test(key))
      .flatMap(({ d }) => pointsOf(d));
    const boxes = boxesOf(panel, 'metric', true);
    for (const [index, { text, left, top, right, bottom }] of boxes.entries()) {
      const covered = points.filter(([x, y]) => x > left && x < right && y > top + 0.8 && y < bottom - 0.8);
      expect(covered.slice(0, 1), `"${text}" on the person`).toEqual([]);
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(right, other.right) - Math.max(left, other.left);
        const down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        expect(across > 0 && down > 0.8, `"${text}" on "${other.text}"`).toBe(false);
      }
    }
  });
});

test('every question has a picture', () => {
  const isDrawn = new Set(drawn.map(({ id }) => id));
  expect(CHECKLIST.map(({ id }) => id).filter((id) => !isDrawn.has(id))).toEqual([]);
});

test('two pictures of one question are one that works against the person and one that fits, in this order', () => {
  for (const { id, diagram } of drawn) {
    const verdicts = diagram.panels.map(({ verdict }) => verdict);
    if (verdicts.length > 1 && verdicts.some(Boolean)) expect(verdicts, id).toEqual(['worksAgainst', 'fits']);
  }
});

/** Points of path data in hundredths. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  return [...d.matchAll(/([MLQA])([^MLQAZ]*)/g)].flatMap(([, command, text = '']) => {
    const all = text.trim().split(/\s+/).map(Number);
    const numbers = command === 'A' ? all.slice(5) : all;
    return numbers.flatMap((x, index) =>
      index % 2 === 0 ? [[x / 100, (numbers[index + 1] ?? 0) / 100] as const] : [],
    );
  });
}
