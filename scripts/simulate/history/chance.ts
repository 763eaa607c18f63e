import { seeded } from '../workdays.ts';

/** What happens by chance; the same seed gives the same again. */
export class Chance {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** Whether something happens that happens with this probability, 0 to 1. */
  happens(probability: number): boolean {
    return this.random() < probability;
  }

  /** A number from one to below the other. */
  between(from: number, to: number): number {
    return from + this.random() * (to - from);
  }

  /** So many minutes, in ms, on a whole second. */
  minutes(from: number, to: number): number {
    return Math.round(this.between(from, to) * 60) * 1000;
  }

  /** One of these. */
  one<T>(of: readonly [T, ...T[]]): T {
    return of[Math.floor(this.random() * of.length)] ?? of[0];
  }
}
