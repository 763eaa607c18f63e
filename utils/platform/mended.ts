import type { Now } from '../core/time/moment.ts';
import { envelope, resealed } from './kinds.ts';
import { settingsOf, stateOf } from './parse.ts';
import { withReport } from './reports.ts';
import { isSealed, sealed } from './seal.ts';
import { aside, usable } from './set-aside.ts';

/** What stands in storage, or is to be written there, by key. */
export type Items = Readonly<Record<string, unknown>>;

/**
 * What is to be written so that state, settings and reports can be used: each that could not be is kept as a copy under
 * `kept:<key>:<at>`, mended, and reported. Nothing, if all of them can be used.
 */
export function mended(stored: Items, moment: Now): Items {
  const { at } = moment;
  const items: Record<string, unknown> = {};
  const { sound, kept } = usable(stored['reports'], at);
  let reports = sound;
  const look = (key: string, value: unknown, problems: Parameters<typeof aside>[0]['problems']): void => {
    if (problems.length === 0) return;
    const keptAs = `kept:${key}:${at}`;
    items[keptAs] = stored[key];
    items[key] = value;
    reports = withReport(reports, aside({ key, raw: stored[key], problems }, at, keptAs));
  };
  const state = stateOf(stored['tracker'], moment);
  look('tracker', sealed(state.value), state.problems);
  // Sound, but not written by the worker as it is now: an earlier version's, or brought back by hand.
  if (state.problems.length === 0 && !isSealed(stored['tracker'])) items['tracker'] = sealed(state.value);
  const settings = settingsOf(stored['settings']);
  const chosen = sealed(resealed(stored['settings'], settings.value));
  look('settings', chosen, settings.problems);
  if (settings.problems.length === 0 && stored['settings'] !== undefined && !isSealed(stored['settings']))
    items['settings'] = chosen;
  return reports === sound && kept === null ? items : { ...items, ...kept, reports: envelope(reports) };
}
