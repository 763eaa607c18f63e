import type { Step } from './steps.ts';

/** Small seeded generator (mulberry32): the same seed plays the same days. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One plausible working day and the night (or weekend) after it: work, coffees, lunch, meetings, answers, sleep. */
export function workday(random: () => number, day: number): Step[] {
  const steps: Step[] = [];
  let spent = 0;
  const add = (step: Step): void => {
    steps.push(step);
    if ('ms' in step) spent += step.ms;
  };
  const minutes = (from: number, to: number): number => Math.round((from + random() * (to - from)) * 60) * 1000;
  const hours = 7 + random() * 3;
  while (spent < hours * HOUR) {
    add({ type: 'active', ms: minutes(8, 55) });
    const lot = random();
    if (lot < 0.3) steps.push(...answer(random));
    else if (lot < 0.6) add({ type: 'away', ms: minutes(1, 12) });
    else if (lot < 0.75) add({ type: 'locked', ms: minutes(2, 50) });
    else if (lot < 0.82) add({ type: 'typing', ms: minutes(2, 15) });
    else if (lot < 0.85) add({ type: 'asleep', ms: minutes(20, 70) });
    else if (lot < 0.86) add({ type: 'closed', ms: minutes(0, 20) });
    else if (lot < 0.88) steps.push({ type: 'killed' });
  }
  const days = day % 5 === 4 ? 3 : 1;
  const night: Step = { type: 'asleep', ms: Math.max(HOUR, days * 24 * HOUR - spent) };
  return [...steps, { type: 'away', ms: minutes(1, 15) }, night];
}

function answer(random: () => number): Step[] {
  const lot = random();
  if (lot < 0.45)
    return [
      { type: 'do', happening: 'start' },
      { type: 'away', ms: Math.round(100 + random() * 400) * 1000 },
    ];
  if (lot < 0.55)
    return [
      { type: 'do', happening: 'start' },
      { type: 'away', ms: 30_000 },
      { type: 'do', happening: 'leave' },
    ];
  if (lot < 0.75) return [{ type: 'do', happening: { type: 'snoozed' } }];
  if (lot < 0.9) return [{ type: 'do', happening: { type: 'skipped' } }];
  return [{ type: 'do', happening: { type: 'hadBreak' } }];
}
