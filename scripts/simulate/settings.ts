import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { LIMITS } from '../../utils/core/settings/limits.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { parseSettings } from '../../utils/platform/schema/settings.ts';
import { ScriptError } from './duration.ts';

const CUE_KEYS = ['kind', 'everyMinutes', 'seconds', 'longEvery', 'longSeconds'];
const RANGE_KEYS = ['days', 'from', 'to'];

/** Completes a part of the settings with the defaults, strictly: in a script a slip of the pen must not pass. */
export function settingsOf(partial: unknown): Settings {
  if (partial === undefined) return DEFAULT_SETTINGS;
  const given = recordOf(partial, 'settings');
  refuseUnknown(given, Object.keys(DEFAULT_SETTINGS), 'settings');
  for (const cue of listOf(given['cues'], 'settings.cues'))
    refuseUnknown(recordOf(cue, 'settings.cues'), CUE_KEYS, 'settings.cues');
  for (const range of listOf(given['workingHours'], 'settings.workingHours')) {
    refuseUnknown(recordOf(range, 'settings.workingHours'), RANGE_KEYS, 'settings.workingHours');
  }
  const { value, problems } = parseSettings(completed(given));
  if (problems.length > 0)
    throw new ScriptError(problems.map((problem) => told(problem.field, problem.why)).join('\n'));
  return value;
}

function completed(given: Record<string, unknown>): Record<string, unknown> {
  const filled = { ...given };
  // Cues of one's own are meant to be in force.
  if (filled['cues'] !== undefined && filled['rhythm'] === undefined) filled['rhythm'] = 'custom';
  const { dayTurnsAt } = given;
  if (typeof dayTurnsAt === 'number') filled['dayTurnsAt'] = `${String(dayTurnsAt).padStart(2, '0')}:00`;
  return filled;
}

function refuseUnknown(given: Record<string, unknown>, known: readonly string[], place: string): void {
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  if (unknown.length === 0) return;
  throw new ScriptError(
    `${place}: unknown ${unknown.map((key) => `"${key}"`).join(', ')}. Known: ${known.join(', ')}.`,
  );
}

function recordOf(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ScriptError(`${place}: an object is expected.`);
  return { ...value };
}

function listOf(value: unknown, place: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ScriptError(`${place}: a list is expected.`);
  return value;
}

function told(field: string, why: string): string {
  const name = field.split('.').at(-1) ?? '';
  const limit = Object.entries(LIMITS).find(([key]) => key === name)?.[1];
  const range = limit === undefined ? '' : ` Allowed: ${limit.min} to ${limit.max}.`;
  return `settings.${field}: cannot be used (${why}).${range}`;
}
