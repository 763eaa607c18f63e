import { EXERCISES } from '../../utils/content/exercises.ts';
import { restsEyes } from '../../utils/core/movement/offer.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';

/** One line of a script. */
export type Step =
  | { readonly type: 'active' | 'typing' | 'away' | 'locked' | 'asleep' | 'closed' | 'clock'; readonly ms: number }
  | { readonly type: 'killed' | 'updated' }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'do'; readonly happening: Happening | 'start' | 'done' | 'leave' };

/** A script that cannot be played; the message says why in words. */
export class ScriptError extends Error {}

const TIMED = ['active', 'typing', 'away', 'locked', 'asleep', 'closed', 'clock'] as const;
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `45m`, `1h30m`, `-20s` as ms. */
export function durationMs(text: unknown, place: string): number {
  const match = typeof text === 'string' ? /^([+-]?)((?:\d+(?:\.\d+)?[smhd])+)$/.exec(text.trim()) : null;
  if (match === null)
    throw new ScriptError(`${place}: "${String(text)}" is no duration. Write for example "45m", "20s", "1h30m".`);
  const parts = [...(match[2] ?? '').matchAll(/(\d+(?:\.\d+)?)([smhd])/g)];
  const sum = parts.reduce((total, [, amount, unit]) => total + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0);
  return Math.round(match[1] === '-' ? -sum : sum);
}

/** One step as written in a script, checked. `settingsOf` completes settings given in mid-script. */
export function stepOf(raw: unknown, place: string, settingsOf: (partial: unknown) => Settings): Step {
  if (!Array.isArray(raw) || typeof raw[0] !== 'string') {
    throw new ScriptError(`${place}: a step is a list that begins with its name, such as ["active", "45m"].`);
  }
  const [name, second, third]: unknown[] = raw;
  const timed = TIMED.find((each) => each === name);
  if (timed !== undefined) {
    const ms = durationMs(second, place);
    if (ms < 0 && timed !== 'clock') throw new ScriptError(`${place}: "${timed}" cannot last less than nothing.`);
    return { type: timed, ms };
  }
  if (name === 'killed' || name === 'updated') return { type: name };
  if (name === 'settings') return { type: 'settings', settings: settingsOf(second) };
  if (name === 'do') return { type: 'do', happening: happeningOf(second, third, place) };
  throw new ScriptError(
    `${place}: "${name}" is no step. Known: ${[...TIMED, 'killed', 'updated', 'settings', 'do'].join(', ')}.`,
  );
}

function happeningOf(verb: unknown, detail: unknown, place: string): Extract<Step, { type: 'do' }>['happening'] {
  switch (verb) {
    case 'start':
      return typeof detail === 'string' ? startOf(detail, place) : verb;
    case 'done':
    case 'leave':
      return verb;
    case 'snooze':
      return { type: 'snoozed' };
    case 'skip':
      return { type: 'skipped' };
    case 'undoSkip':
      return { type: 'skipUndone' };
    case 'another':
      return { type: 'askedAnother' };
    case 'hadBreak':
      return { type: 'hadBreak' };
    case 'hadTreatment':
      return { type: 'hadTreatment' };
    case 'resume':
      return { type: 'resumed' };
    case 'pause':
      return { type: 'paused', for: pauseOf(detail, place) };
    default:
      throw new ScriptError(
        `${place}: nobody can do "${String(verb)}". Known: start, done, leave, snooze, skip, undoSkip, another, hadBreak, hadTreatment, pause, resume.`,
      );
  }
}

function pauseOf(detail: unknown, place: string): Extract<Happening, { type: 'paused' }>['for'] {
  if (detail === undefined || detail === 'resumed' || detail === 'untilResumed') return 'resumed';
  if (detail === 'tomorrow' || detail === 'untilTomorrow') return 'tomorrow';
  return { minutes: durationMs(detail, place) / 60_000 };
}

/** Start with an exercise of the person's choice. */
function startOf(id: string, place: string): Happening {
  const exercise = EXERCISES.find((each) => each.id === id);
  if (exercise === undefined) throw new ScriptError(`${place}: there is no exercise "${id}".`);
  return { type: 'started', exercise: id, restsEyes: restsEyes(exercise) };
}
