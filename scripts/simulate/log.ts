import type { BreakOutcome } from '../../utils/core/history/entry.ts';
import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import { offsetAt } from '../../utils/core/time/zone.ts';
import type { Decision } from '../../utils/core/tracking/decision.ts';
import { unentered } from '../../utils/core/tracking/unentered.ts';
import { view } from '../../utils/core/tracking/view.ts';
import type { World } from './world.ts';

/** A moment as ISO local time with its offset. */
function isoLocal(at: number, zone: string): string {
  const offset = offsetAt(zone, at);
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const two = (value: number): string => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const local = new Date(at + offset).toISOString().slice(0, at % SECOND === 0 ? 19 : 23);
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const MOMENTS = new Set(['at', 'start', 'until']);

/** One decision as a line of the log: moments in local time, lengths in seconds. */
export function lineOf(decision: Decision, zone: string): Record<string, unknown> {
  const line: Record<string, unknown> = { at: isoLocal(decision.at, zone), type: decision.type };
  for (const [key, value] of Object.entries(decision)) {
    if (key === 'at' || key === 'type') continue;
    if (MOMENTS.has(key) && typeof value === 'number') line[key] = isoLocal(value, zone);
    else if (key === 'ms') line['seconds'] = rounded(Number(value) / SECOND);
    else if (key.endsWith('Ms')) line[`${key.slice(0, -2)}Seconds`] = rounded(Number(value) / SECOND);
    else line[key] = value;
  }
  return line;
}

/** What `view` shows at the end, over the whole script. */
export function totalOf(world: World): Record<string, unknown> {
  const { worker } = world;
  const shown = view(worker.stored, worker.settings, world.now());
  const { stretch, entries } = unentered(worker.stored, worker.settings, world.now());
  // After a kill the outbox holds what stands in the ledger already.
  const all = [...new Map([...worker.ledger, ...entries.map((entry) => [entry.key, entry] as const)]).values()];
  const sum = (outcome: BreakOutcome): number => all.filter((entry) => entry.outcome === outcome).length;
  const stretches = all.filter(({ outcome }) => outcome === 'screen');
  const screenMs = stretches.reduce((total, { ms = 0 }) => total + ms, stretch?.ms ?? 0);
  return {
    type: 'total',
    screenMinutes: rounded(screenMs / MINUTE),
    streakMinutes: rounded(shown.streakMs / MINUTE),
    taken: sum('taken'),
    natural: sum('natural'),
    cutShort: sum('cutShort'),
    skipped: sum('skipped'),
    missed: sum('missed'),
    reminders: worker.log.filter((decision) => decision.type === 'reminder').length,
    remindAgain: worker.log.filter((decision) => decision.type === 'remindAgain').length,
    wakes: world.wakes.count,
    aliveSeconds: rounded(world.wakes.aliveMs / SECOND),
    alivePresentSeconds: rounded(world.wakes.presentMs / SECOND),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
