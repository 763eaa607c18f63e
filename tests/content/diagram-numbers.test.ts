import { beforeAll, expect, test } from 'vitest';
import { placed } from '../../utils/core/movement/figure/place.ts';
import { poseAt } from '../../utils/core/movement/figure/keys.ts';
import { skeleton } from '../../utils/core/movement/figure/skeleton.ts';
import type { Units } from '../../utils/core/workspace/amount.ts';
import { type Panel, stillOf } from '../../utils/core/workspace/diagram.ts';
import { EYE_LEVEL } from '../../utils/content/diagrams/furniture.ts';
import { EYE } from '../../utils/content/diagrams/seated.ts';
import { fakeMessages } from '../support/i18n.ts';
import { boxesOf, type Drawn, everyDiagram } from './diagrams.ts';

/** What each picture says in numbers: in centimetres, and in inches where that differs. */
const SAID: Readonly<Record<string, readonly (string | readonly [string, string])[]>> = {
  'scr-height': [
    ['top line 0–5 cm below', 'top line 0–2 in below'],
    '15–20° down',
    ['arm’s length, 50–75 cm', 'arm’s length, 20–30 in'],
  ],
  'scr-distance': [['arm’s length, 50–75 cm', 'arm’s length, 20–30 in']],
  'scr-readable': ['text at 110–150 %'],
  'lap-place': ['over 1 h'],
};

/** Somebody of 1.7 m: so many centimetres are one hundredth of their height. */
const CM = 1.7;

const drawn = await everyDiagram();
beforeAll(() => fakeMessages());

test.each(Object.entries(SAID))('%s says its numbers, in centimetres or inches', (id, amounts) => {
  const one = drawn.find((each) => each.id === id) ?? expect.fail('not drawn');
  const metric = amounts.map((each) => (typeof each === 'string' ? each : each[0]));
  const imperial = amounts.map((each) => (typeof each === 'string' ? each : each[1]));
  expect(withNumbers(one, 'metric')).toEqual(expect.arrayContaining(metric));
  expect(withNumbers(one, 'imperial')).toEqual(expect.arrayContaining(imperial));
});

test('no picture has a number that is not looked at here', () => {
  const unseen = drawn.flatMap((one) =>
    withNumbers(one, 'metric')
      .filter((text) => !SAID[one.id]?.some((each) => text === (typeof each === 'string' ? each : each[0])))
      .map((text) => `${one.id}: ${text}`),
  );
  expect(unseen).toEqual([]);
});

test('a screen is drawn where its numbers say', () => {
  const panel = drawn.find(({ id }) => id === 'scr-height')?.diagram.panels[1] ?? expect.fail('not drawn');
  const [ahead, up] = eyeOf(panel);
  expect(up).toBeCloseTo(EYE_LEVEL, 1);
  const [, middle] = endOf(panel, 'dotted');
  const [glass] = endOf(panel, 'gaze');
  const away = (glass - ahead) * CM;
  expect(away).toBeGreaterThanOrEqual(50);
  expect(away).toBeLessThanOrEqual(75);
  const down = Math.atan2(up - middle, glass - ahead) * (180 / Math.PI);
  expect(down).toBeGreaterThanOrEqual(15);
  expect(down).toBeLessThanOrEqual(20);
});

function withNumbers({ diagram }: Drawn, units: Units): readonly string[] {
  return diagram.panels
    .flatMap((panel) => boxesOf(panel, units, false).map(({ text }) => text.replaceAll('\u00a0', ' ')))
    .filter((text) => /\d/.test(text));
}

function eyeOf(panel: Panel) {
  return placed(skeleton(poseAt(stillOf(panel), 0)), EYE.on, EYE.at, 'R');
}

/** Where a line of the picture ends in the world. */
function endOf({ marks = [] }: Panel, look: string): readonly [number, number, number] {
  const end = marks.find((mark) => mark.look === look)?.through.at(-1);
  return end && !('on' in end) && end.length === 3 ? end : expect.fail(`no ${look}`);
}
