import { weekOf } from '../../diary/week.ts';
import { atLeast, atLeastOfBoth, shareOf, thinned, type Trial } from './chance.ts';
import type { Change } from './change.ts';
import type { About, Insight } from './insight.ts';

/** Fewer events than these are told nothing of, however rare they are; on several days, because one is no pattern. */
const LEAST = { trials: 8, hits: 4, days: 4 } as const;

/** A difference of less than this is not worth a sentence, however sure it is. */
const APART = 0.1;

/** One look at what happened: how likely chance alone would bring it, and what would be told of it. */
export type Look = { readonly chance: number; readonly insight: Omit<Insight, 'sure'> };

/** Whether hits are more frequent in the first group than in the second; the chance is 1 where there is too little. */
export function moreOften(
  about: About,
  first: readonly Trial[],
  second: readonly Trial[],
  change: Change | null = null,
): Look {
  const found = shareOf(first);
  const beside = shareOf(second);
  const enough =
    isEnough(first) && beside.of >= LEAST.trials && found.count / found.of >= beside.count / beside.of + APART;
  return {
    chance: enough ? atLeastOfBoth(thinned(first, -1), thinned(second, 1)) : 1,
    insight: { about, found, beside, weeks: weeksOf([...first, ...second]), change },
  };
}

/** Whether there are more hits than `expected`, the share 0-1 there would be without a pattern. */
export function moreThan(about: About, trials: readonly Trial[], expected: number, change: Change | null = null): Look {
  const found = shareOf(trials);
  const enough = isEnough(trials) && found.count / found.of >= expected + APART / 2;
  return {
    chance: enough ? atLeast(thinned(trials, -1), expected) : 1,
    insight: { about, found, beside: expected, weeks: weeksOf(trials), change },
  };
}

/** In how many weeks something happened. */
function weeksOf(trials: readonly Pick<Trial, 'date'>[]): number {
  const dates = new Set(trials.map(({ date }) => date));
  return new Set([...dates].map((date) => weekOf(date).key)).size;
}

function isEnough(trials: readonly Trial[]): boolean {
  const days = new Set(trials.map(({ date }) => date)).size;
  return trials.length >= LEAST.trials && days >= LEAST.days && shareOf(trials).count >= LEAST.hits;
}
