import type { Entry, Outcome } from '../../utils/core/history/entry.ts';
import { localOf } from '../../utils/core/time/zone.ts';
import type { Decision } from '../../utils/core/tracking/decision.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { toolbarOf, type Toolbar } from '../../utils/core/tracking/toolbar.ts';
import { view } from '../../utils/core/tracking/view.ts';
import { totalOf } from '../../scripts/simulate/log.ts';
import { playScript, scriptOf } from '../../scripts/simulate/script.ts';
import type { World } from '../../scripts/simulate/world.ts';

type Line = readonly [string, ...unknown[]];

export type DayOptions = {
  readonly start?: string;
  readonly timeZone?: string;
  readonly browser?: 'chrome' | 'firefox';
  readonly settings?: Record<string, unknown>;
};

/** A day that was acted out, told in short lines such as `09:32:55 reminder move`. */
export type ActedDay = {
  readonly log: readonly string[];
  readonly total: Readonly<Record<string, number>>;
  readonly shown: View & Toolbar;
  readonly world: World;
  /** Ledger entries but stretches and holds as `outcome minutes`, in order of their beginning. */
  readonly entries: readonly string[];
  /** Stretches at the screen as `from-to minutes of screen time, what ended it`. */
  readonly stretches: readonly string[];
  /** Holds as `from-to reason`. */
  readonly holds: readonly string[];
  /** What of it can be looked at in full. */
  readonly ledger: readonly Entry[];
};

/** Acts a day with the simulator: Monday, 2 March 2026, 9:00 in Berlin, Chrome, unless said otherwise. */
export function day(steps: readonly Line[], options: DayOptions = {}): ActedDay {
  const script = scriptOf({ start: '2026-03-02T09:00:00', timeZone: 'Europe/Berlin', ...options, steps });
  const world = playScript(script);
  const { worker } = world;
  const shown = view(worker.stored, worker.settings, world.now());
  const ledger = [...worker.ledger.values()].toSorted((a, b) => a.start - b.start);
  const of = (outcome: Outcome): Entry[] => ledger.filter((entry) => entry.outcome === outcome);
  const span = ({ start, end }: Entry): string => `${clock(start, script.zone)}-${clock(end, script.zone)}`;
  return {
    world,
    log: worker.log.map((decision) => told(decision, script.zone)),
    total: totalOf(world) as Record<string, number>,
    shown: { ...shown, ...toolbarOf(shown) },
    entries: ledger
      .filter(({ outcome }) => outcome !== 'screen' && outcome !== 'hold')
      .map((entry) => `${entry.outcome} ${minutesOf(entry.end - entry.start)}`),
    stretches: of('screen').map((entry) => `${span(entry)} ${minutesOf(entry.ms ?? 0)} ${entry.reason}`),
    holds: of('hold').map((entry) => `${span(entry)} ${entry.reason}`),
    ledger: ledger.filter(({ outcome }) => outcome !== 'screen' && outcome !== 'hold'),
  };
}

function minutesOf(ms: number): number {
  return Math.round(ms / 6000) / 10;
}

/** `09:32:55` on the clock of the zone. */
function clock(at: number, zone: string): string {
  const { minutes } = localOf(zone, at);
  const seconds = Math.round(minutes * 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function told(decision: Decision, zone: string): string {
  return [clock(decision.at, zone), ...wordsOf(decision, zone)].join(' ');
}

function wordsOf(decision: Decision, zone: string): string[] {
  switch (decision.type) {
    case 'reminder':
      return ['reminder', decision.cue];
    case 'remindAgain':
      return ['remindAgain', decision.cue, decision.because];
    case 'hold':
    case 'released':
    case 'withdrawn':
      return [decision.type, decision.cue, decision.reason];
    case 'breakStarted':
      return ['breakStarted', decision.cue, decision.reason];
    case 'break':
      return [decision.outcome, ...(decision.cue === undefined ? [] : [decision.cue]), decision.reason];
    case 'breakExtended':
      return ['breakExtended', decision.outcome];
    case 'pause':
      return ['pause', decision.reason];
    case 'snoozed':
      return ['snoozed', decision.cue, String(decision.left), 'left'];
    case 'skipUndone':
      return ['skipUndone', decision.cue];
    case 'quiet':
      return ['quiet', decision.until === null ? 'untilResumed' : clock(decision.until, zone)];
    case 'resumed':
      return ['resumed', decision.reason];
    case 'busy':
      return ['busy', decision.kind, clock(decision.until, zone)];
    case 'freed':
      return ['freed', decision.kind, decision.reason];
    case 'watched':
      return ['watched', `${Math.round(decision.ms / 6000) / 10}`, decision.reason];
    case 'position':
      return ['position', decision.to, decision.reason];
    case 'workday':
      return [
        'workday',
        decision.on ? 'on' : 'off',
        clock(decision.until, zone),
        ...(decision.reason === 'over' ? ['over'] : []),
      ];
    case 'limit':
      return ['limit', decision.cue, String(decision.count)];
    case 'habit':
      return ['habit', decision.id, decision.reason];
    case 'clockSetBack':
      return ['clockSetBack'];
  }
}
