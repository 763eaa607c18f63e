import type { View } from '../../../utils/core/tracking/shown.ts';
import { day, type ActedDay } from '../../support/day.ts';

type Line = readonly [string, ...unknown[]];

/** A Monday from 9:00 in the zone of this machine, because a page shows the clock of the system. */
export function lived(steps: readonly Line[], settings: Record<string, unknown> = {}): ActedDay {
  return day(steps, { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, settings });
}

/** What a page shows after such a day. */
export function shownAfter(steps: readonly Line[], settings: Record<string, unknown> = {}): { view: View; at: number } {
  const acted = lived(steps, settings);
  return { view: acted.shown, at: acted.world.now().at };
}
