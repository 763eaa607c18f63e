import { history, type History } from '../../scripts/simulate/history/history.ts';

/** Ten years of work, as they are filled in: about 80,000 entries. Takes some seconds to play. */
export function tenYears(): History {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return history({ workdays: 2600, seed: 1, endingAt: Date.now(), zone });
}

/** The years there are entries of, the latest first. */
export function yearsOf({ days }: History): readonly number[] {
  return [...new Set(days.map(({ date }) => Number(date.slice(0, 4))))].toReversed();
}
