import type { Exercise } from './exercise.ts';
import type { Ask } from './suggest.ts';

/** A suggestion as icon, toast and popup need it: without the catalogue. */
export type Offer = {
  readonly exercise: string;
  /** Eyes and walking exercises rest the eyes too. */
  readonly restsEyes: boolean;
};

/** What is offered for each kind and length of break that can come next, and what it was chosen by. */
export type Offers = { readonly key: string; readonly byBreak: Readonly<Record<string, Offer>> };

/** The offer that is an exercise. */
export function offerOf(exercise: Exercise): Offer {
  return { exercise: exercise.id, restsEyes: exercise.kind === 'eyes' || exercise.kind === 'walk' };
}

/** Names the break an offer is for. */
export function breakKey(ask: Ask): string {
  return `${ask.kind}:${ask.seconds}`;
}

/** All that the offers for these asks depend on: the same key, the same offers. */
export function offersKey(asks: readonly Ask[]): string {
  return JSON.stringify(asks);
}
