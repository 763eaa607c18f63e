import type { Cue, CueKind } from './settings.ts';

/** A break as it would come if nothing gets in between; `at` and `seconds` count from the start of the strip. */
export type PlannedBreak = { readonly kind: CueKind; readonly at: number; readonly seconds: number };

/** Screen time between two breaks, in seconds from the start of the strip. */
export type Stretch = { readonly from: number; readonly to: number };

/** A cue due within this much screen time joins the one that falls due: one break answers both. */
const JOIN_SECONDS = 180;

type Running = { readonly cue: Cue; readonly clock: number; readonly round: number };

/**
 * Breaks in the first `minutes` of a day on which each one is taken when it falls due. A break that would begin at
 * or after the end is left out; one that begins inside is counted whole.
 */
export function plannedBreaks(cues: readonly Cue[], minutes: number): readonly PlannedBreak[] {
  const breaks: PlannedBreak[] = [];
  let running: readonly Running[] = cues.map((cue) => ({ cue, clock: 0, round: 0 }));
  let at = 0;
  for (;;) {
    const wait = Math.min(...running.map(left));
    at += wait;
    // No cue waits for ever, and a cue of no length of time would come for ever.
    if (at >= minutes * 60 || (wait <= 0 && breaks.length > 0)) return breaks;
    running = running.map((each) => ({ ...each, clock: each.clock + wait }));
    const joined = running.filter((each) => left(each) <= JOIN_SECONDS);
    const taken = joined.reduce(longer);
    const seconds = offered(taken);
    breaks.push({ kind: taken.cue.kind, at, seconds });
    at += seconds;
    running = running.map((each) => afterBreak(each, joined.includes(each), seconds));
  }
}

/** What is left between the breaks: bars of screen time up to the end of the strip. */
export function stretches(breaks: readonly PlannedBreak[], minutes: number): readonly Stretch[] {
  const end = minutes * 60;
  const starts = [0, ...breaks.map((each) => each.at + each.seconds)];
  return starts
    .map((from, index) => ({ from, to: breaks[index]?.at ?? end }))
    .filter((stretch) => stretch.from < stretch.to);
}

/** Time of all breaks together, in whole minutes, rounded. */
export function movementMinutes(breaks: readonly PlannedBreak[]): number {
  return Math.round(breaks.reduce((sum, each) => sum + each.seconds, 0) / 60);
}

/** The breaks that get a label: the longest first, none nearer to another than `gap` or to an end than `endGap` seconds. */
export function labelled(
  breaks: readonly PlannedBreak[],
  minutes: number,
  gap: number,
  endGap: number,
): readonly PlannedBreak[] {
  const chosen: PlannedBreak[] = [];
  for (const each of breaks.toSorted((a, b) => b.seconds - a.seconds || a.at - b.at)) {
    const apart = chosen.every((other) => Math.abs(middleOf(other) - middleOf(each)) >= gap);
    if (apart && toNearestEnd(each, minutes) >= endGap) chosen.push(each);
  }
  return chosen.toSorted((a, b) => a.at - b.at);
}

/** The middle of a break, in seconds from the start of the strip. */
export function middleOf({ at, seconds }: PlannedBreak): number {
  return at + seconds / 2;
}

/** Seconds from the middle of a break to the nearer end of the strip. */
export function toNearestEnd(each: PlannedBreak, minutes: number): number {
  return Math.min(middleOf(each), minutes * 60 - middleOf(each));
}

function left({ cue, clock }: Running): number {
  return cue.everyMinutes * 60 - clock;
}

function offered({ cue, round }: Running): number {
  const long = cue.longEvery !== undefined && (round + 1) % cue.longEvery === 0;
  return long ? (cue.longSeconds ?? cue.seconds) : cue.seconds;
}

function longer(a: Running, b: Running): Running {
  const more = offered(b) - offered(a) || b.cue.everyMinutes - a.cue.everyMinutes;
  return more > 0 ? b : a;
}

/** A break answers what joined it, and starts every clock whose base length it reaches. */
function afterBreak(each: Running, joined: boolean, seconds: number): Running {
  if (joined) return { ...each, clock: 0, round: each.round + 1 };
  return seconds >= each.cue.seconds ? { ...each, clock: 0 } : each;
}
