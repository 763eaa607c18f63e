import { expect, test } from 'vitest';
import { breathAt } from '../../../utils/core/movement/session-breath.ts';
import {
  movedRun,
  outcome,
  pausedRun,
  positionMs,
  ranMs,
  resumedRun,
  setBackRun,
  sleptRun,
  waitingRun,
} from '../../../utils/core/movement/session-clock.ts';

const AT = 1_000_000;
const LENGTH = 120_000;
const running = resumedRun(waitingRun(AT), AT);

test('a break waits at its start until it is let go', () => {
  const waiting = waitingRun(AT);
  expect(ranMs(waiting, AT + 30_000)).toBe(0);
  expect(ranMs(resumedRun(waiting, AT + 30_000), AT + 40_000)).toBe(10_000);
});

test('a pause is no exercise time', () => {
  const paused = pausedRun(running, AT + 20_000);
  expect(ranMs(paused, AT + 500_000)).toBe(20_000);
  expect(ranMs(resumedRun(paused, AT + 500_000), AT + 505_000)).toBe(25_000);
});

test('pausing twice is one pause', () => {
  const once = pausedRun(running, AT + 20_000);
  expect(pausedRun(once, AT + 60_000)).toEqual(once);
});

test('a step taken early shortens the break, a step back lengthens it', () => {
  const ahead = movedRun(running, AT + 10_000, 60_000);
  expect(positionMs(ahead, AT + 10_000, LENGTH)).toBe(60_000);
  expect(positionMs(ahead, AT + 70_000, LENGTH)).toBe(120_000);
  expect(positionMs(movedRun(running, AT + 50_000, 0), AT + 60_000, LENGTH)).toBe(10_000);
});

test('a break left early tells the time that really ran', () => {
  expect(outcome(running, AT + 30_000, LENGTH)).toEqual({ doneMs: 30_000, allSteps: false });
});

test('a break that ran to its end had all of its steps', () => {
  expect(outcome(running, AT + 120_000, LENGTH)).toEqual({ doneMs: 120_000, allSteps: true });
});

test('steps done faster than planned are still all steps', () => {
  const quick = movedRun(running, AT + 70_000, LENGTH);
  expect(outcome(quick, AT + 70_000, LENGTH)).toEqual({ doneMs: 70_000, allSteps: true });
});

test('a break clicked through in seconds is not all steps done', () => {
  const rushed = movedRun(running, AT + 4_000, LENGTH);
  expect(outcome(rushed, AT + 4_000, LENGTH)).toEqual({ doneMs: 4_000, allSteps: false });
});

test('a computer that slept through the break does not make it longer', () => {
  expect(outcome(running, AT + 8 * 3_600_000, LENGTH)).toEqual({ doneMs: 120_000, allSteps: true });
});

test('a computer that slept in mid-break goes on where it was', () => {
  const hour = 3_600_000;
  const awake = sleptRun(running, hour);
  expect(outcome(awake, AT + 60_000 + hour, LENGTH)).toEqual({ doneMs: 60_000, allSteps: false });
  const paused = pausedRun(running, AT + 20_000);
  expect(sleptRun(paused, hour)).toEqual(paused);
});

test('a clock set back does not run the timer backwards', () => {
  expect(ranMs(running, AT - 60_000)).toBe(0);
});

test('an hour set back neither stops nor restarts the timer', () => {
  const hour = 3_600_000;
  expect(ranMs(setBackRun(running, hour), AT + 30_000 - hour)).toBe(30_000);
  const paused = setBackRun(pausedRun(running, AT + 20_000), hour);
  expect(ranMs(resumedRun(paused, AT + 90_000 - hour), AT + 95_000 - hour)).toBe(25_000);
});

test('a breath is as long in and out as its pattern says', () => {
  const calm = { first: 'in', inSeconds: 4, outSeconds: 6 } as const;
  expect(breathAt(0, calm)).toEqual({ phase: 'in', through: 0, full: 0, count: 1 });
  expect(breathAt(3_999, calm).phase).toBe('in');
  expect(breathAt(4_000, calm)).toEqual({ phase: 'out', through: 0.4, full: 1, count: 1 });
  expect(breathAt(9_500, calm)).toMatchObject({ phase: 'out', count: 6 });
  expect(breathAt(10_000, calm)).toEqual({ phase: 'in', through: 0, full: 0, count: 1 });
});

test('a movement that begins with the breath out begins on top of the hill', () => {
  const outFirst = { first: 'out', inSeconds: 3, outSeconds: 3 } as const;
  expect(breathAt(0, outFirst)).toEqual({ phase: 'out', through: 0.5, full: 1, count: 1 });
  expect(breathAt(3_000, outFirst)).toEqual({ phase: 'in', through: 0, full: 0, count: 1 });
});

test('a double breath in is a breath, a sip on top, and one long breath out', () => {
  const sigh = { first: 'in', inSeconds: 3, sipSeconds: 1, outSeconds: 8 } as const;
  const phases = [0, 2_999, 3_000, 3_999, 4_000, 11_999, 12_000].map((at) => breathAt(at, sigh).phase);
  expect(phases).toEqual(['in', 'in', 'sip', 'sip', 'out', 'out', 'in']);
  expect(breathAt(3_000, sigh)).toEqual({ phase: 'sip', through: 0.25, full: 0.8, count: 1 });
  expect(breathAt(4_000, sigh)).toMatchObject({ full: 1, count: 1 });
  expect(breathAt(11_500, sigh)).toMatchObject({ phase: 'out', count: 8 });
});

test('the sip makes the lungs fuller, and nothing jumps', () => {
  const sigh = { first: 'in', inSeconds: 3, sipSeconds: 1, outSeconds: 8 } as const;
  const full = Array.from({ length: 241 }, (_, step) => breathAt(step * 50, sigh).full);
  const top = full.indexOf(1);
  expect(top).toBe(80);
  full.slice(1).forEach((now, at) => {
    const change = now - (full[at] ?? 0);
    expect(Math.abs(change)).toBeLessThan(0.05);
    expect(Math.sign(change) * (at < top ? 1 : -1)).toBeGreaterThanOrEqual(0);
  });
});

test('a double breath that begins with the breath out begins on top of the hill', () => {
  const sigh = { first: 'out', inSeconds: 3, sipSeconds: 1, outSeconds: 8 } as const;
  expect(breathAt(0, sigh)).toMatchObject({ phase: 'out', full: 1, count: 1 });
  expect(breathAt(8_000, sigh)).toMatchObject({ phase: 'in', full: 0 });
  expect(breathAt(11_000, sigh)).toMatchObject({ phase: 'sip', full: 0.8 });
});
