import type { Cue, CueKind } from './settings.ts';

/** A break as it would come if nothing gets in between; `at` and `seconds` count from the start of the strip. */
export type PlannedBreak = { readonly kind: CueKind; readonly at: number; readonly seconds: number };

/** Screen time between two breaks, in seconds from the start of the strip. */
export type Stretch = { readonly from: number; readonly to: number; readonly standing: boolean };

/** What a rhythm brings to the first minutes of a day. */
export type Plan = {
  readonly breaks: readonly PlannedBreak[];
  /** Bars of screen time up to the end of the strip, with a cut wherever somebody stands up or sits down. */
  readonly stretches: readonly Stretch[];
  /** When the position changes without a desk that says how, in seconds from the start. It takes no time. */
  readonly changes: readonly number[];
};

/** A cue due within this much screen time joins the one that falls due: one break answers both. */
const JOIN_SECONDS = 180;

type Running = { readonly cue: Cue; readonly clock: number; readonly round: number };

/**
 * The first `minutes` of a day on which each break is taken and each change made when it falls due. A break that would
 * begin at or after the end is left out; one that begins inside is counted whole.
 */
export function planned(cues: readonly Cue[], minutes: number): Plan {
  const end = minutes * 60;
  const breaks: PlannedBreak[] = [];
  const parts: Stretch[] = [];
  const changes: number[] = [];
  // A cue of no length of time would come for ever.
  let running = cues.filter((cue) => cue.everyMinutes > 0).map((cue): Running => ({ cue, clock: 0, round: 0 }));
  let at = 0;
  let from = 0;
  let standing = false;
  for (;;) {
    const wait = Math.max(0, Math.min(...running.map((each) => left(each, standing))));
    at += wait;
    // No cue waits for ever.
    if (at >= end) break;
    running = running.map((each) => ({ ...each, clock: each.clock + wait }));
    const joined = running.filter((each) => left(each, standing) <= JOIN_SECONDS);
    const lead = joined.reduce(longer);
    if (isPosture(lead)) {
      running = running.map((each) => (isPosture(each) ? { ...each, clock: 0 } : each));
      if (lead.cue.standMinutes === undefined) {
        changes.push(at);
        continue;
      }
    }
    parts.push({ from, to: at, standing });
    if (isPosture(lead)) {
      standing = !standing;
    } else {
      const seconds = offered(lead);
      breaks.push({ kind: lead.cue.kind, at, seconds });
      at += seconds;
      standing &&= !running.some((each) => sitsAfter(each, seconds));
      running = running.map((each) => afterBreak(each, joined.includes(each), seconds));
    }
    from = at;
  }
  const stretches = [...parts, { from, to: end, standing }].filter((part) => part.from < part.to);
  return { breaks, stretches, changes };
}

/** Time of all breaks together, in whole minutes, rounded. */
export function movementMinutes(breaks: readonly PlannedBreak[]): number {
  return Math.round(breaks.reduce((sum, each) => sum + each.seconds, 0) / 60);
}

/** Screen time standing, in whole minutes, rounded. */
export function standingMinutes(stretches: readonly Stretch[]): number {
  return Math.round(stretches.reduce((sum, { from, to, standing }) => sum + (standing ? to - from : 0), 0) / 60);
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

/** Screen time until the cue is due, in seconds. */
function left({ cue, clock }: Running, standing: boolean): number {
  return (standing ? (cue.standMinutes ?? cue.everyMinutes) : cue.everyMinutes) * 60 - clock;
}

function isPosture({ cue }: Running): boolean {
  return cue.kind === 'posture';
}

/** Work goes on sitting after a rest as long as the one that changes the position anyway. */
function sitsAfter({ cue }: Running, seconds: number): boolean {
  return cue.standMinutes !== undefined && seconds >= cue.seconds;
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
