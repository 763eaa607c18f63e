import type { SessionItem } from './session.ts';

export type Side = 'left' | 'right';

/** How an exercise's time is shared among its steps, and the side of the body each works on. */
export type StepPlan = { readonly steps: readonly { readonly share: number; readonly side?: Side }[] };

/** One step of a guided break and when it runs, in ms from the start of the session. */
export type Slot = {
  /** Place in the session, from 0. */
  readonly item: number;
  readonly exerciseId: string;
  /** Step of the exercise, from 0. */
  readonly step: number;
  /** How many steps the exercise has. */
  readonly of: number;
  readonly side: Side | null;
  readonly from: number;
  readonly to: number;
};

/** All steps of a session in order, without gaps. An exercise without a plan is one step. */
export function slots(items: readonly SessionItem[], plans: Readonly<Record<string, StepPlan>>): readonly Slot[] {
  const all: Slot[] = [];
  let start = 0;
  for (const [item, { exerciseId, seconds }] of items.entries()) {
    const plan = plans[exerciseId];
    const shares = sharesOf(plan);
    let before = 0;
    for (const [step, share] of shares.entries()) {
      const from = Math.round(start + before * seconds * 1000);
      before += share;
      const to = Math.round(start + before * seconds * 1000);
      all.push({ item, exerciseId, step, of: shares.length, side: plan?.steps[step]?.side ?? null, from, to });
    }
    start += seconds * 1000;
  }
  return all;
}

/** The step in force `elapsedMs` into the session; before the start the first, after the end the last. */
export function stepAt(
  items: readonly SessionItem[],
  plans: Readonly<Record<string, StepPlan>>,
  elapsedMs: number,
): Slot | null {
  const all = slots(items, plans);
  return all.find((slot) => elapsedMs < slot.to) ?? all.at(-1) ?? null;
}

/** How long a session is, ms. */
export function lengthMs(items: readonly SessionItem[]): number {
  return items.reduce((total, item) => total + item.seconds * 1000, 0);
}

/**
 * Puts other exercises in place of what is left: what has run stays as long as it ran, and knows how long it was to be.
 * @param instead fills the rest; its seconds are made to add up with what ran.
 */
export function replaced(
  items: readonly SessionItem[],
  elapsedMs: number,
  instead: (seconds: number) => readonly SessionItem[],
): readonly SessionItem[] {
  const left = Math.max(Math.round((lengthMs(items) - elapsedMs) / 1000), 0);
  const done: SessionItem[] = [];
  let room = Math.round(lengthMs(items) / 1000) - left;
  for (const item of items) {
    const seconds = Math.min(item.seconds, room);
    if (seconds > 0) done.push(seconds < item.seconds ? { of: item.seconds, ...item, seconds } : item);
    room -= seconds;
  }
  return left === 0 ? items : [...done, ...instead(left)];
}

/** Shares made to add up to 1; a step without a share of its own gets nothing. */
function sharesOf(plan: StepPlan | undefined): readonly number[] {
  const shares = (plan?.steps ?? []).map((step) => Math.max(step.share, 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return total === 0 ? [1] : shares.map((share) => share / total);
}
