import { HOUR } from '../../time/moment.ts';
import type { Entry } from '../entry.ts';
import { askedOf } from './asked.ts';
import { certaintyOf, CERTAINTIES } from './chance.ts';
import { editOf } from './change.ts';
import type { Evidence, Insight } from './insight.ts';
import type { Look } from './looks.ts';
import { cut, held, lengths, regions, standing, walking } from './what.ts';
import { early, halves, hours, stretches, weekdays } from './when.ts';

/** So far back it is looked, in days: twelve weeks. */
export const LOOKED_BACK = 84;

/** With fewer working days than this nothing is told. */
export const LEAST_DAYS = 10;

/** A day with at least this much time at the screen is a working day. */
const WORKING = HOUR;

/** What stands out in the entries, the surest first; nothing of it as long as there are too few working days. */
export function insightsOf(evidence: Evidence): readonly Insight[] {
  const { entries, settings } = evidence;
  if (workingDays(entries).length < LEAST_DAYS) return [];
  const asked = askedOf(entries);
  const kinds = [
    stretches(entries),
    held(entries, settings),
    early(asked, settings),
    hours(asked),
    weekdays(asked),
    halves(asked),
    lengths(asked, settings),
    cut(entries, settings),
    walking(entries),
    standing(entries, settings),
    regions(entries, evidence),
  ];
  return kinds
    .flatMap((looks) => told(looks, kinds.length, evidence))
    .toSorted((a, b) => CERTAINTIES.indexOf(a.sure) - CERTAINTIES.indexOf(b.sure));
}

/** The working days among those of the entries, in order. */
export function workingDays(entries: readonly Entry[]): readonly string[] {
  const screen = new Map<string, number>();
  for (const { outcome, date, ms, start, end } of entries) {
    if (outcome === 'screen' && date !== undefined) screen.set(date, (screen.get(date) ?? 0) + (ms ?? end - start));
  }
  return [...screen].flatMap(([date, ms]) => (ms >= WORKING ? [date] : [])).toSorted();
}

/** Of the looks of one kind the one that chance explains least, if it is rare enough among all there were. */
function told(looks: readonly Look[], kinds: number, { settings }: Evidence): readonly Insight[] {
  const [best] = looks.toSorted((a, b) => a.chance - b.chance);
  const sure = best === undefined ? null : certaintyOf(best.chance, looks.length * kinds);
  if (best === undefined || sure === null) return [];
  const { change } = best.insight;
  const works = change !== null && (change.set === 'region' || editOf(change, settings) !== null);
  return [{ ...best.insight, sure, change: works ? change : null }];
}

/** The name of an insight among others: the same finding has the same one. */
export function nameOfInsight({ about }: Insight): string {
  return Object.values(about).join(' ');
}
