import type { Entry } from './entry.ts';

/**
 * What is kept of one local day beside its entries, for charts over years. It always follows from them: `totalsOf` of the
 * day's entries gives the same again.
 */
export type DayTotals = {
  /** `YYYY-MM-DD`; the day begins at the turn-over hour. */
  readonly date: string;
  /**
   * How many entries there are of each kind, under `did:<id>` how often each exercise was done, and under `of:<device>` how
   * many were brought in that were written on another computer.
   */
  readonly counts: Readonly<Record<string, number>>;
  /** How long those of each kind lasted in all, ms; of `screen` and of breaks, what of them counts. */
  readonly ms: Readonly<Record<string, number>>;
  /** Stretches at the screen in order: when each began, epoch ms, and its screen time, ms. */
  readonly stretches: readonly (readonly [start: number, ms: number])[];
  /** Minutes east of UTC where the day began. */
  readonly offsetMinutes: number;
};

/** Before the name of a computer, in the counts of a day. */
export const OF = 'of:';

/**
 * What an entry is counted as: its outcome, with the reason of a `hold` and the position of a `position` or a `call`
 * behind it, such as `hold:call`, `position:stand` or `taken`.
 */
export function kindOf({ outcome, reason, position }: Entry): string {
  const which = outcome === 'hold' ? reason : position;
  return which === undefined ? outcome : `${outcome}:${which}`;
}

/** The exercises that were done in it, with a habit too; what was only begun is none. */
export function doneIn({ outcome, did, exercise }: Entry): readonly string[] {
  if (did !== undefined) return did;
  return exercise !== undefined && (outcome === 'taken' || outcome === 'habit') ? [exercise] : [];
}

/** The totals of a day out of all its entries, in any order; `null` for a day without any. */
export function totalsOf(entries: readonly Entry[]): DayTotals | null {
  const sorted = entries.toSorted((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
  const [first] = sorted;
  if (first?.date === undefined) return null;
  const counts: Record<string, number> = {};
  const ms: Record<string, number> = {};
  const stretches: [number, number][] = [];
  const add = (to: Record<string, number>, what: string, by: number): void => {
    to[what] = (to[what] ?? 0) + by;
  };
  for (const entry of sorted) {
    const length = entry.ms ?? entry.end - entry.start;
    const kind = kindOf(entry);
    add(counts, kind, 1);
    add(ms, kind, length);
    if (entry.device !== undefined) add(counts, OF + entry.device, 1);
    for (const id of doneIn(entry)) add(counts, `did:${id}`, 1);
    if (kind === 'screen') stretches.push([entry.start, length]);
  }
  return { date: first.date, counts, ms, stretches, offsetMinutes: first.offsetMinutes };
}
