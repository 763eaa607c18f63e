import { LIMITS } from './limits.ts';
import type { Cue } from './settings.ts';

/** Intervals out of the settings of another break tool. */
export type FromOther = {
  readonly tool: 'Stretchly' | 'Workrave' | 'BreakTimer';
  readonly cues: readonly Cue[];
  /** Some of them were beyond what Limber allows, and are at its limit. */
  readonly clamped: boolean;
  /** Names of what else is in the file: Limber has no such setting, or a way of its own. */
  readonly left: readonly string[];
};

type Values = Readonly<Record<string, unknown>>;
/** Seconds between breaks and of a break; `null` where that kind of break is off. */
type Interval = readonly [every: number, length: number] | null;
type Found = { readonly micro: Interval; readonly move: Interval; readonly taken: readonly string[] };

const TOOLS: readonly (readonly [FromOther['tool'], (values: Values) => Found | null])[] = [
  ['Stretchly', stretchly],
  ['Workrave', workrave],
  ['BreakTimer', breakTimer],
];

/**
 * The intervals in another tool's settings, by the names in its file; `null` if it is none that is known. Values that are
 * not there are as that tool has them at first.
 */
export function fromOther(values: Values): FromOther | null {
  for (const [tool, read] of TOOLS) {
    const found = read(values);
    if (found === null) continue;
    const asked = [cueOf('micro', found.micro), cueOf('move', found.move)].filter((cue) => cue !== null);
    if (asked.length === 0) continue;
    const cues = asked.map(within);
    return {
      tool,
      cues,
      clamped: cues.some(
        (cue, at) => cue.seconds !== asked[at]?.seconds || cue.everyMinutes !== asked[at].everyMinutes,
      ),
      left: Object.keys(values).filter((name) => !found.taken.includes(name)),
    };
  }
  return null;
}

/** Names and values in the text of an INI file, as `section.name`. */
export function iniValues(text: string): Values {
  let section = '';
  const found: [string, string][] = [];
  for (const line of text.split(/\r?\n/)) {
    const head = /^\[(.+)\]$/.exec(line.trim());
    const at = line.indexOf('=');
    if (head) section = `${head[1] ?? ''}.`;
    else if (at > 0) found.push([(section + line.slice(0, at).trim()).replaceAll('/', '.'), line.slice(at + 1).trim()]);
  }
  return Object.fromEntries(found);
}

/** Milliseconds; a long break comes in place of a short one, after so many of those. */
function stretchly(values: Values): Found | null {
  const taken = ['microbreak', 'break', 'microbreakInterval', 'microbreakDuration', 'breakInterval', 'breakDuration'];
  if (!('microbreakInterval' in values || 'microbreakDuration' in values)) return null;
  const every = numberIn(values, 'microbreakInterval', 600_000) / 1000;
  const between = numberIn(values, 'breakInterval', 2) + 1;
  return {
    micro: isOn(values, 'microbreak') ? [every, numberIn(values, 'microbreakDuration', 20_000) / 1000] : null,
    move: isOn(values, 'break') ? [every * between, numberIn(values, 'breakDuration', 300_000) / 1000] : null,
    taken,
  };
}

/** Seconds. */
function workrave(values: Values): Found | null {
  const kind = (name: string, every: number, length: number): { interval: Interval; names: readonly string[] } => {
    const names = [
      `timers.${name}.limit`,
      `timers.${name}.auto_reset`,
      `timers.${name}.enabled`,
      `breaks.${name}.enabled`,
    ];
    const [limit = '', reset = '', ...enabled] = names;
    const on = enabled.every((each) => isOn(values, each));
    return { interval: on ? [numberIn(values, limit, every), numberIn(values, reset, length)] : null, names };
  };
  if (!Object.keys(values).some((name) => /^timers\.(?:micro_pause|rest_break)\./.test(name))) return null;
  const micro = kind('micro_pause', 180, 30);
  const move = kind('rest_break', 2700, 600);
  return { micro: micro.interval, move: move.interval, taken: [...micro.names, ...move.names] };
}

/** Seconds; earlier versions wrote moments, which say another length in each time zone. */
function breakTimer(values: Values): Found | null {
  const taken = ['breaksEnabled', 'breakFrequencySeconds', 'breakLengthSeconds'];
  if (!('breakFrequencySeconds' in values)) return null;
  const interval = [
    numberIn(values, 'breakFrequencySeconds', 1680),
    numberIn(values, 'breakLengthSeconds', 120),
  ] as const;
  return { micro: null, move: isOn(values, 'breaksEnabled') ? interval : null, taken };
}

function cueOf(kind: Cue['kind'], interval: Interval): Cue | null {
  return interval === null ? null : { kind, everyMinutes: interval[0] / 60, seconds: interval[1] };
}

function within(cue: Cue): Cue {
  const limited = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
    Math.min(max, Math.max(min, value));
  return {
    ...cue,
    everyMinutes: limited(cue.everyMinutes, LIMITS.everyMinutes),
    seconds: limited(cue.seconds, LIMITS.seconds),
  };
}

function numberIn(values: Values, name: string, first: number): number {
  const given = values[name];
  // An INI file holds texts. What is neither may be an object that cannot be made a number.
  const value = typeof given === 'string' || typeof given === 'number' ? Number(given) : 0;
  return Number.isFinite(value) && value > 0 ? value : first;
}

function isOn(values: Values, name: string): boolean {
  return ![false, 'false', '0'].some((off) => values[name] === off);
}
