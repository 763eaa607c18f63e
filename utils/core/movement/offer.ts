import type { CueKind } from '../settings/settings.ts';
import type { Ask } from './ask.ts';
import type { Exercise } from './exercise.ts';
import type { History } from './history.ts';
import type { Profile } from './profile.ts';
import type { Why } from './why.ts';

/** A suggestion as icon, toast and popup need it: without the catalogue. */
export type Offer = {
  readonly exercise: string;
  /** Of an exercise of one's own; those of the catalogue have theirs in the locale files. */
  readonly name?: string;
  /** Eyes and walking exercises rest the eyes too. */
  readonly restsEyes: boolean;
  /** What speaks for it. */
  readonly why: Why;
};

/**
 * What is offered next, best first, for each kind and length of break that can come. Pages choose, with the catalogue;
 * icon, toast and popup pick from here.
 */
export type Offers = {
  /** All that they were chosen by. */
  readonly key: string;
  /** How many exercises had been done by then. */
  readonly count: number;
  readonly byBreak: Readonly<Record<string, readonly Offer[]>>;
  /** The second halves, by tool; `treatment` for one elsewhere. */
  readonly followUps: Readonly<Record<string, readonly Offer[]>>;
};

/** A kind of break and its length, seconds. */
export type BreakAsk = { readonly kind: CueKind; readonly seconds: number };

/** What is remembered of breaks, as far as it picks among offers. */
export type Remembered = Pick<History, 'done' | 'wantsFollowUp'> & {
  /** How often another one was asked for since the last break. */
  readonly turn: number;
  /** A call is on: what is done must suit it. */
  readonly inCall: boolean;
};

/** Names the break an offer is for, and whether it is one during a call. */
export function breakKey({ kind, seconds }: BreakAsk, inCall = false): string {
  return `${kind}:${seconds}${inCall ? ':call' : ''}`;
}

/** All that offers depend on: the same key, the same offers. */
export function offersKey({ history, profile }: Ask, breaks: readonly BreakAsk[]): string {
  const { done, count, dayBegan } = history;
  return JSON.stringify([done, count, dayBegan, profile, breaks.map((each) => breakKey(each))]);
}

/** Whether the offers were chosen by what this person says now; if not, one of them may be what they cannot do. */
export function chosenFor({ key }: Offers, profile: Profile): boolean {
  return key.includes(JSON.stringify(profile));
}

/**
 * The offer for a break. What was done since the offers were chosen is left out, and each wish for another one goes one
 * further.
 * @returns `null` where nothing fits, or nothing was chosen yet
 */
export function pick(
  offers: Offers,
  coming: BreakAsk,
  { done, wantsFollowUp, turn, inCall }: Remembered,
): Offer | null {
  const follows = wantsFollowUp !== null && coming.kind !== 'eyes' && !inCall;
  const after = follows ? (offers.followUps[wantsFollowUp] ?? []) : [];
  const all = after.length > 0 ? after : (offers.byBreak[breakKey(coming, inCall)] ?? []);
  const fresh = all.filter(({ exercise }) => (done[exercise]?.nth ?? 0) <= offers.count);
  const pool = fresh.length > 0 ? fresh : all;
  return pool[turn % Math.max(pool.length, 1)] ?? null;
}

/** Whether an exercise rests the eyes: those for the eyes do, and walking does. */
export function restsEyes({ kind }: Exercise): boolean {
  return kind === 'eyes' || kind === 'walk';
}
