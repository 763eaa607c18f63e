import { REGIONS } from '../../movement/exercise.ts';
import { cueOf } from '../../settings/edit-rhythm.ts';
import { lengthStep } from '../../settings/edit-length.ts';
import { LIMITS } from '../../settings/limits.ts';
import type { Settings } from '../../settings/settings.ts';
import { HOUR, MINUTE, SECOND } from '../../time/moment.ts';
import type { Entry } from '../entry.ts';
import { HOLD_REASONS } from '../hold.ts';
import { doneIn } from '../totals.ts';
import { medianOf, type Asked } from './asked.ts';
import type { Trial } from './chance.ts';
import type { Change } from './change.ts';
import type { Evidence } from './insight.ts';
import { moreOften, moreThan, type Look } from './looks.ts';

/** Breaks shorter than this are the short form that is offered after the last snooze, or rests for eyes and hands, s. */
const SHORTEST = 60;

/** Do most reminders that are held wait for the same? */
export function held(entries: readonly Entry[], { fullScreen }: Settings): readonly Look[] {
  const holds = entries.filter(({ outcome }) => outcome === 'hold');
  return HOLD_REASONS.map((reason) => {
    const change: Change | null =
      reason === 'fullScreen' ? { set: 'fullScreen', to: fullScreen === 'hold' ? 'ask' : 'ignore' } : null;
    return moreThan(
      { kind: 'held', reason },
      trialsOf(holds, (entry) => entry.reason === reason),
      1 / 2,
      change,
    );
  });
}

/** Of the two lengths that were asked for most: is one kept more often than the other? */
export function lengths(asked: readonly Asked[], settings: Settings): readonly Look[] {
  const timed = asked.filter(({ entry }) => entry.cue === 'move' && (entry.plannedSeconds ?? 0) >= SHORTEST);
  const [most, second] = [...Map.groupBy(timed, ({ entry }) => entry.plannedSeconds ?? 0)].toSorted(
    (a, b) => b[1].length - a[1].length,
  );
  if (most === undefined || second === undefined) return [];
  const cue = cueOf(settings, 'move');
  return [[most, second] as const, [second, most] as const].map(([[seconds, kept], [than, other]]) => {
    const inForce = cue !== null && [cue.seconds, cue.longSeconds].includes(than);
    const change: Change | null = inForce ? { set: 'length', seconds } : null;
    return moreOften({ kind: 'length', seconds, than }, keptOf(kept), keptOf(other), change);
  });
}

/** Do most guided breaks end early? */
export function cut(entries: readonly Entry[], settings: Settings): readonly Look[] {
  const guided = entries.filter(({ reason, cue }) => reason === 'guided' && cue === 'move');
  const short = guided.filter(({ outcome }) => outcome === 'cutShort').map(({ ms }) => (ms ?? 0) / SECOND);
  const usual = medianOf(short);
  const seconds = Math.max(LIMITS.seconds.min, lengthStep(usual + 1, -1));
  const cue = cueOf(settings, 'move');
  const change: Change | null = cue !== null && seconds < cue.seconds ? { set: 'length', seconds } : null;
  const trials = trialsOf(guided, ({ outcome }) => outcome === 'cutShort');
  return [moreThan({ kind: 'cut', seconds: Math.round(usual) }, trials, 1 / 2, change)];
}

/** Do most breaks happen by walking away? */
export function walking(entries: readonly Entry[]): readonly Look[] {
  const had = entries.filter(({ outcome }) => ['taken', 'natural', 'cutShort'].includes(outcome));
  return [
    moreThan(
      { kind: 'walking' },
      trialsOf(had, ({ outcome }) => outcome === 'natural'),
      1 / 2,
      { set: 'badge' },
    ),
  ];
}

/** At a desk for both: is there less standing than planned on most days, or more? By chance it would be half of them. */
export function standing(entries: readonly Entry[], settings: Settings): readonly Look[] {
  const cue = cueOf(settings, 'posture');
  if (cue?.standMinutes === undefined) return [];
  const { everyMinutes: every, standMinutes: minutes } = cue;
  const planned = minutes / (every + minutes);
  const known = entries.filter(({ outcome, position }) => outcome === 'position' && position !== undefined);
  const days = [...Map.groupBy(known, ({ date }) => date ?? '')].flatMap(([date, day]) => {
    const all = msOf(day);
    return all < HOUR ? [] : [{ date, all, stood: msOf(day.filter(({ position }) => position === 'stand')) }];
  });
  const stood = sum(days.map((day) => day.stood));
  const usual = Math.round((every * stood) / Math.max(MINUTE, sum(days.map(({ all }) => all)) - stood));
  const { min, max } = LIMITS.standMinutes;
  const change: Change = { set: 'stand', minutes: Math.min(max, Math.max(min, usual)) };
  return [false, true].map((more) => {
    const trials = days.map((day) => ({ date: day.date, hit: more === day.stood > planned * day.all }));
    return moreThan({ kind: 'standing', more, minutes, every }, trials, 1 / 2, change);
  });
}

/** Is a part of the body hardly ever moved, held against how many of the movements on offer are for it? */
export function regions(entries: readonly Entry[], { exercises, profile }: Evidence): readonly Look[] {
  const done = entries.flatMap((entry) =>
    doneIn(entry).flatMap((id) => {
      const moved = exercises.find((each) => each.id === id)?.regions;
      return moved === undefined ? [] : [{ date: entry.date ?? '', moved }];
    }),
  );
  return REGIONS.filter((region) => !NOT_MOVED.has(region) && !profile.regionsOff.includes(region)).map((region) => {
    const offered = exercises.filter((each) => each.regions.includes(region)).length / exercises.length;
    const trials = done.map(({ date, moved }) => ({ date, hit: !moved.includes(region) }));
    const change: Change | null = profile.regionsMore.includes(region) ? null : { set: 'region', region };
    const look = moreThan({ kind: 'region', region }, trials, 1 - offered, change);
    const { count, of } = look.insight.found;
    return of - count <= (offered * of) / HARDLY ? look : { ...look, chance: 1 };
  });
}

/** Hardly ever moved: a third of what its share of the movements would bring, or less. */
const HARDLY = 3;

/** These get their turn by a cue of their own, or with every other movement. */
const NOT_MOVED: ReadonlySet<string> = new Set(['eyes', 'breath', 'wholeBody']);

function trialsOf(entries: readonly Entry[], isHit: (entry: Entry) => boolean): readonly Trial[] {
  return entries.map((entry) => ({ date: entry.date ?? '', hit: isHit(entry) }));
}

function keptOf(asked: readonly Asked[]): readonly Trial[] {
  return asked.map(({ date, became }) => ({ date, hit: became === 'kept' }));
}

function msOf(entries: readonly Entry[]): number {
  return sum(entries.map(({ start, end }) => end - start));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
