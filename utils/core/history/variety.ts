import type { Direction, Exercise, Region } from '../movement/exercise.ts';
import type { Item } from './day-items.ts';
import { doneIn } from './totals.ts';

/** One way to move: where and how somebody moved what part of the body. */
export type Way = { readonly position: Exercise['position']; readonly kind: Exercise['kind']; readonly region: Region };

export type Variety = {
  /** Each way once, in the order they were done. */
  readonly ways: readonly Way[];
  /** How often sitting and standing took turns. */
  readonly changes: number;
  /** How the upper back was moved. */
  readonly directions: ReadonlySet<Direction>;
};

/** How varied a day was, by what the catalogue says of each exercise that was done. */
export function varietyOf(items: readonly Item[], catalogue: readonly Exercise[]): Variety {
  const done = items.flatMap(({ entry }) => doneIn(entry)).flatMap((id) => catalogue.filter((each) => each.id === id));
  const ways = new Map<string, Way>();
  for (const { position, kind, regions } of done) {
    const [region] = regions;
    if (region !== undefined) ways.set(`${position} ${kind} ${region}`, { position, kind, region });
  }
  return {
    ways: [...ways.values()],
    changes: changesIn(items),
    directions: new Set(done.flatMap(({ directions }) => directions)),
  };
}

/** One follows where another ends; who goes home while sitting has not changed. A change without a name for it is one too. */
function changesIn(items: readonly Item[]): number {
  const positions = items.filter(({ entry }) => entry.outcome === 'position');
  const begins = new Set(positions.map(({ entry }) => entry.start));
  return positions.filter(({ entry, open }) => !open && (entry.position === undefined || begins.has(entry.end))).length;
}
