import { beforeAll, expect, test } from 'vitest';
import { angle } from '../../utils/core/movement/figure/frame.ts';
import { placed } from '../../utils/core/movement/figure/place.ts';
import { poseAt } from '../../utils/core/movement/figure/keys.ts';
import { skeleton } from '../../utils/core/movement/figure/skeleton.ts';
import { dot, plus, unit, type Vec, way } from '../../utils/core/movement/figure/vector.ts';
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
  'chair-lumbar': ['trunk to thigh 100–130°'],
  'chair-depth': ['gap of 2–3 fingers', ['about 4–6 cm', 'about 1.5–2.5 in']],
  'arm-elbows': ['bent 90–120°'],
  'kb-wrists': [['8–10 cm to the edge', '3–4 in to the edge']],
  'lap-place': ['over 1 h'],
  'desk-legs': [['at least 6 cm', 'at least 2.5 in']],
  'desk-reach': [['40–45 cm', '16–18 in']],
  'light-level': ['300–500 lux'],
  'air-noise': [['19–23 °C', '66–73 °F'], 'humidity 40–60 %', 'under 55 dB(A)'],
  'habit-variety': ['every 30 min'],
  'habit-sitstand': ['stand 30–60 min a day', 'in parts, up to 1 h at once'],
  'habit-eyes': [['about 6 m', 'about 20 ft']],
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

test('trunk and elbows are drawn as open as their numbers say', () => {
  const lumbar = bodyOf('chair-lumbar');
  const { hip, knee } = lumbar.legs.R;
  const trunk = degrees(lumbar.arms.R.shoulder, hip, knee);
  expect(trunk).toBeGreaterThanOrEqual(100);
  expect(trunk).toBeLessThanOrEqual(130);
  const { shoulder, elbow, wrist } = bodyOf('arm-elbows').arms.R;
  const bend = degrees(shoulder, elbow, wrist);
  expect(bend).toBeGreaterThanOrEqual(90);
  expect(bend).toBeLessThanOrEqual(120);
});

test('hands and arms are in line where the wrists fit, and bent where they do not', () => {
  const [against, fits] = [0, 1].map((panel) => {
    const { elbow, wrist, hand } = bodyOf('kb-wrists', panel).arms.R;
    return degrees(elbow, wrist, plus(wrist, hand.x));
  });
  expect(against).toBeLessThan(150);
  expect(fits).toBeGreaterThan(170);
});

test('the keyboard lies as far from the edge as its numbers say', () => {
  const edge = panelOf('kb-wrists').marks?.find(({ look }) => look === 'length')?.through ?? [];
  const [from = 0, to = 0] = edge.map((place) => ('on' in place ? 0 : place[0]));
  expect((to - from) * CM).toBeGreaterThanOrEqual(8);
  expect((to - from) * CM).toBeLessThanOrEqual(10);
});

test('the legs have as much room under the desk, and the hands reach as far, as their numbers say', () => {
  expect(lengthOf('desk-legs') * CM).toBeGreaterThanOrEqual(6);
  const reach = lengthOf('desk-reach') * CM;
  expect(reach).toBeGreaterThanOrEqual(40);
  expect(reach).toBeLessThanOrEqual(45);
});

test('elbows hang beside the body where hands reach far enough, and are at the height of both desks', () => {
  const [from] = lineOf('desk-reach');
  const { elbow } = bodyOf('desk-reach').arms.L;
  expect(Math.hypot(elbow[0] - (from?.[0] ?? 0), elbow[2] - (from?.[2] ?? 0)) * CM).toBeLessThan(6);
  const stands = panelOf('habit-sitstand', 0);
  const sits = stands.also?.[0] ?? expect.fail('nobody sits');
  for (const [scene, desk] of [
    [stands, 62],
    [sits, 41],
  ] as const) {
    const [, height] = skeleton(poseAt(stillOf(scene), 0)).arms.R.elbow;
    expect(Math.abs(height - desk) * CM).toBeLessThan(6);
  }
});

/** The ends of a dimension line, in the world. */
function lineOf(id: string): readonly Vec[] {
  const line = panelOf(id).marks?.find(({ look }) => look === 'length')?.through ?? [];
  return line.flatMap((place) => ('on' in place || place.length === 2 ? [] : [place]));
}

function lengthOf(id: string): number {
  const [from, to] = lineOf(id);
  return from && to ? Math.hypot(...way(from, to)) : expect.fail('no length');
}

function panelOf(id: string, panel = 1): Panel {
  return drawn.find((each) => each.id === id)?.diagram.panels[panel] ?? expect.fail('not drawn');
}

function bodyOf(id: string, panel = 1) {
  return skeleton(poseAt(stillOf(panelOf(id, panel)), 0));
}

/** The angle at the middle of three points. */
function degrees(from: Vec, apex: Vec, to: Vec): number {
  return angle(dot(unit(way(apex, from)), unit(way(apex, to))));
}

function withNumbers({ diagram }: Drawn, units: Units): readonly string[] {
  return diagram.panels
    .flatMap((panel) =>
      boxesOf(panel, units, false).map(({ text }) => text.replaceAll('\u00a0', ' ').replaceAll(/[\u2068\u2069]/g, '')),
    )
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
