import { expect, test } from 'vitest';
import { FOREARM, SHIN, THIGH, UPPER_ARM } from '../../../../utils/core/movement/figure/anatomy.ts';
import { isFree } from '../../../../utils/core/movement/figure/key.ts';
import { gap } from '../../../../utils/core/movement/figure/touch.ts';
import type { Vec } from '../../../../utils/core/movement/figure/vector.ts';
import { distance, everyMovement, landmarks } from './frames.ts';
import { strained } from './joints.ts';

const movements = await everyMovement();
const named = movements.map((one) => [one.id, one] as const);

test.each(named)('%s: no bone is ever stretched', (_, { frames }) => {
  let worst = 0;
  for (const { body } of frames) {
    for (const side of ['L', 'R'] as const) {
      const { shoulder, elbow, wrist } = body.arms[side];
      const { hip, knee, ankle } = body.legs[side];
      const misses = [
        distance(shoulder, elbow) - UPPER_ARM,
        distance(elbow, wrist) - FOREARM,
        distance(hip, knee) - THIGH,
        distance(knee, ankle) - SHIN,
      ];
      worst = Math.max(worst, ...misses.map(Math.abs));
    }
  }
  expect(worst).toBeLessThan(1e-9);
});

test.each(named)('%s: no joint bends further than a body does', (_, { frames }) => {
  const told = frames.flatMap((frame) => strained(frame).map((words) => `${frame.at.toFixed(2)} s: ${words}`));
  expect(told.slice(0, 12)).toEqual([]);
});

test.each(named)('%s: hands and feet are where they are to be', (_, { frames }) => {
  const missed: string[] = [];
  for (const { at, pose, body } of frames) {
    for (const side of ['L', 'R'] as const) {
      const { wrist, goal } = body.arms[side];
      const { ankle, goal: ground } = body.legs[side];
      const resting = !isFree(pose.from[`hand${side}`].on) && !isFree(pose.to[`hand${side}`].on);
      if (resting && distance(wrist, goal) > 1)
        missed.push(`${at.toFixed(2)} s: hand ${side} ${distance(wrist, goal)}`);
      if (distance(ankle, ground) > 1) missed.push(`${at.toFixed(2)} s: foot ${side} ${distance(ankle, ground)}`);
    }
  }
  expect(missed.slice(0, 6)).toEqual([]);
});

test.each(named)('%s: the back is on what carries it', (_, { movement, frames }) => {
  const missed = frames.flatMap(({ at, pose }) =>
    (movement.settle?.touches ?? [])
      .map((touch) => gap(pose.now, touch))
      .filter((miss) => !(Math.abs(miss) <= 1))
      .map((miss) => `${at.toFixed(2)} s: ${miss.toFixed(2)}`),
  );
  expect(missed.slice(0, 6)).toEqual([]);
});

test.each(named)('%s: nothing jumps, and the loop closes', (id, { frames }) => {
  const most = id === 'walk-around-block' ? 1.3 : 1;
  const jumps: string[] = [];
  let before = landmarks(frames[0]?.body ?? expect.fail('no frame'));
  for (const { at, body } of frames.slice(1)) {
    const now = landmarks(body);
    for (const [name, place] of Object.entries(now)) {
      const moved = distance(place, before[name] ?? [0, 0, 0]);
      if (!(moved <= most)) jumps.push(`${at.toFixed(2)} s: ${name} ${moved.toFixed(2)}`);
    }
    before = now;
  }
  expect(jumps.slice(0, 6)).toEqual([]);
});

test.each(named)('%s: nothing starts, stops or turns with a jerk', (id, { frames }) => {
  const most = id === 'walk-around-block' ? 0.4 : 0.1;
  const jerks: string[] = [];
  const places = frames.map(({ body }) => landmarks(body));
  for (const [index, { at }] of frames.entries()) {
    const [before, now, next] = [places[index - 1], places[index], places[index + 1]];
    if (!before || !now || !next) continue;
    for (const name of Object.keys(now)) {
      const changed = distance(way(before, now, name), way(now, next, name));
      if (!(changed <= most)) jerks.push(`${at.toFixed(2)} s: ${name} ${changed.toFixed(2)}`);
    }
  }
  expect(jerks.slice(0, 6)).toEqual([]);
});

type Places = ReturnType<typeof landmarks>;

function way(from: Places, to: Places, name: string): Vec {
  const [a, b] = [from[name], to[name]];
  return a && b ? [b[0] - a[0], b[1] - a[1], b[2] - a[2]] : [NaN, NaN, NaN];
}
