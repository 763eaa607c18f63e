import { totalOf } from '../simulate/log.ts';
import { playScript, scriptOf } from '../simulate/script.ts';
import { measure, type Measure } from './budget.ts';

type Line = readonly [string, string];

const STEADY: readonly Line[] = [
  ['active', '31m'],
  ['away', '3m'],
  ['active', '26m'],
];
const BUSY: readonly Line[] = Array.from({ length: 6 }, (): Line[] => [
  ['active', '520s'],
  ['away', '80s'],
]).flat();

/** A call begins before the break is due, and goes on: looked at every five minutes. */
const HELD: readonly Line[] = [
  ['active', '28m'],
  ['call', '60m'],
];

/** How much of the time present the worker lives, by the simulator: 30 s after each turn, overlaps once. */
export function aliveByTheSimulator(): Measure[] {
  return [
    hour('worker alive, steady hour', STEADY, 12.5, 57 * 60),
    hour('worker alive, busy hour', BUSY, 20, 52 * 60),
    hour('worker alive, an hour under a detected hold', HELD, 12.5, 88 * 60),
  ];
}

function hour(name: string, steps: readonly Line[], budget: number, present: number): Measure {
  const script = scriptOf({ start: '2026-03-02T09:00:00', timeZone: 'UTC', browser: 'chrome', steps });
  const total = totalOf(playScript(script));
  const percent = (Number(total['aliveSeconds']) / present) * 100;
  return measure(name, percent, budget, '% of the time present', 'simulator', {
    wakes: total['wakes'],
    aliveSeconds: total['aliveSeconds'],
  });
}

/** Seconds alive in one hour away in Firefox, which wakes the page every 30 s; stated, not budgeted. */
export function firefoxAwayHour(): Record<string, unknown> {
  const steps = [
    ['active', '5m'],
    ['away', '60m'],
  ];
  const total = totalOf(
    playScript(scriptOf({ start: '2026-03-02T09:00:00', timeZone: 'UTC', browser: 'firefox', steps })),
  );
  return { wakes: total['wakes'], aliveSeconds: total['aliveSeconds'] };
}
