import { momentOf } from '../../utils/core/time/zone.ts';
import { settingsOf } from './settings.ts';
import { ScriptError } from './duration.ts';
import { stepOf, type Step } from './steps.ts';
import type { Start } from './start.ts';
import { World } from './world.ts';

export type Script = Start & { readonly steps: readonly Step[] };

const KEYS = ['start', 'timeZone', 'browser', 'settings', 'steps'];

/** A script out of parsed JSON; throws a `ScriptError` that says what is wrong and where. */
export function scriptOf(raw: unknown): Script {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new ScriptError('A script is a JSON object.');
  const given: Record<string, unknown> = { ...raw };
  const unknown = Object.keys(given).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0)
    throw new ScriptError(`Unknown ${unknown.map((key) => `"${key}"`).join(', ')}. Known: ${KEYS.join(', ')}.`);
  const zone = zoneOf(given['timeZone'] ?? 'UTC');
  const { steps } = given;
  if (!Array.isArray(steps)) throw new ScriptError('steps: a list of steps is expected.');
  return {
    at: startOf(given['start'], zone),
    zone,
    browser: browserOf(given['browser'] ?? 'chrome'),
    settings: settingsOf(given['settings']),
    steps: steps.map((step: unknown, index) => stepOf(step, `steps[${index}]`, settingsOf)),
  };
}

/** Plays a script from its first to its last step. */
export function playScript(script: Script): World {
  const world = new World(script);
  world.play(script.steps);
  return world;
}

function zoneOf(zone: unknown): string {
  try {
    if (typeof zone !== 'string') throw new RangeError('no text');
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone === '' ? 'UTC' : zone;
  } catch {
    throw new ScriptError(`timeZone: "${String(zone)}" is no time zone. Write for example "Europe/Berlin".`);
  }
}

function browserOf(browser: unknown): Start['browser'] {
  if (browser === 'chrome' || browser === 'firefox') return browser;
  throw new ScriptError(`browser: "${String(browser)}" is not known. Write "chrome" or "firefox".`);
}

function startOf(start: unknown, zone: string): number {
  const match = typeof start === 'string' ? /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(start) : null;
  const [, date = '', hours = '', minutes = '', seconds = '0'] = match ?? [];
  if (match === null || Number.isNaN(Date.parse(`${date}T${hours}:${minutes}:00Z`))) {
    throw new ScriptError(`start: "${String(start)}" is no local time. Write for example "2026-03-02T09:00:00".`);
  }
  return momentOf(zone, date, Number(hours) * 60 + Number(minutes) + Number(seconds) / 60);
}
