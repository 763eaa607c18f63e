import type { Ask } from './ask.ts';
import type { Exercise } from './exercise.ts';
import type { Why } from './why.ts';

/** A suggestion as icon, toast and popup need it: without the catalogue. */
export type Offer = {
  readonly exercise: string;
  /** Eyes and walking exercises rest the eyes too. */
  readonly restsEyes: boolean;
  /** What speaks for it. */
  readonly why: Why;
};

/** What is offered for each kind and length of break that can come next, and what it was chosen by. */
export type Offers = { readonly key: string; readonly byBreak: Readonly<Record<string, Offer>> };

/** Whether an exercise rests the eyes: those for the eyes do, and walking does. */
export function restsEyes({ kind }: Exercise): boolean {
  return kind === 'eyes' || kind === 'walk';
}

/** Names the break an offer is for. */
export function breakKey({ context }: Ask): string {
  return `${context.kind}:${context.seconds}:${context.call}`;
}

/** All that the offers for these asks depend on, which differ by their context alone: the same key, the same offers. */
export function offersKey(asks: readonly Ask[]): string {
  const [first] = asks;
  return JSON.stringify([first?.history, first?.profile, first?.seed, asks.map(breakKey)]);
}
