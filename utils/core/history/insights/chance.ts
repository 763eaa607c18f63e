/** Something that happened on a day or did not: a break was kept, a reminder was ignored. */
export type Trial = { readonly date: string; readonly hit: boolean };

/** So many of so many. */
export type Share = { readonly count: number; readonly of: number };

/** How sure a pattern is; what is less than `maybe` is not told. */
export const CERTAINTIES = ['clear', 'likely', 'maybe'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * How often chance alone may bring so sure a word for anybody whose days have no pattern at all: once in a hundred such
 * people, five times, twenty times. Their choice is ours; it stands in the page.
 */
const MOST_BY_CHANCE: Readonly<Record<Certainty, number>> = { clear: 0.01, likely: 0.05, maybe: 0.2 };

/**
 * The word for a chance of one look, when the best of so many looks is told. Chances of looks add up (Bonferroni: Dunn
 * 1961, doi:10.1080/01621459.1961.10482090), so the more places were looked at, the rarer must be what is told.
 */
export function certaintyOf(chance: number, looks: number): Certainty | null {
  return CERTAINTIES.find((word) => chance * looks <= MOST_BY_CHANCE[word]) ?? null;
}

/** How many of them are hits. */
export function shareOf(trials: readonly Trial[]): Share {
  return { count: trials.filter(({ hit }) => hit).length, of: trials.length };
}

/**
 * The chance that at least so many of so many hit, where each does with the probability `expected`, 0-1: the exact
 * binomial tail (Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404).
 */
export function atLeast({ count, of }: Share, expected: number): number {
  if (count <= 0 || expected >= 1) return 1;
  if (expected <= 0) return 0;
  let sum = 0;
  for (let hits = count; hits <= of; hits += 1) {
    sum += Math.exp(logChoose(of, hits) + hits * Math.log(expected) + (of - hits) * Math.log(1 - expected));
  }
  return Math.min(1, sum);
}

/**
 * The chance that at least so many of all hits of both groups fall into the first, where both hit alike: Fisher's exact
 * test, one tail (Fisher 1922, doi:10.2307/2340521).
 */
export function atLeastOfBoth(first: Share, second: Share): number {
  const hits = first.count + second.count;
  const all = logChoose(first.of + second.of, hits);
  let sum = 0;
  for (let here = first.count; here <= Math.min(hits, first.of); here += 1) {
    if (hits - here > second.of) continue;
    sum += Math.exp(logChoose(first.of, here) + logChoose(second.of, hits - here) - all);
  }
  return Math.min(1, sum);
}

/**
 * What happens on one day hangs together: one bad day is no pattern. Hits and trials count for less by the factor by
 * which days differ more than chance would have them (Rao & Scott 1992, doi:10.2307/2532311). Rounded towards `lean`:
 * −1 to fewer hits, 1 to more, so that nothing looks surer than it is.
 */
export function thinned(trials: readonly Trial[], lean: 1 | -1): Share {
  const { count, of } = shareOf(trials);
  const days = Map.groupBy(trials, ({ date }) => date);
  const share = count / of;
  const even = share * (1 - share) * of;
  if (days.size < 2 || even === 0) return { count, of };
  let spread = 0;
  for (const day of days.values()) {
    const own = shareOf(day);
    spread += (own.count - own.of * share) ** 2;
  }
  const factor = Math.max(1, spread / even);
  const less = up(of / factor);
  return { count: Math.min(less, lean === 1 ? up(count / factor) : down(count / factor)), of: less };
}

/** The whole number above or below, but for the last digits of a number that is meant to be whole. */
function up(value: number): number {
  return Math.ceil(value - 1e-9);
}

function down(value: number): number {
  return Math.floor(value + 1e-9);
}

const logFactorials = [0];

function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next += 1) {
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next));
  }
  return logFactorials[n] ?? 0;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
