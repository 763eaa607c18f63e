import { EXERCISES } from '../../utils/content/exercises.ts';
import { restsEyes } from '../../utils/core/movement/offer.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import { durationMs, ScriptError } from './duration.ts';

/** What a person does, or what is left to the simulated browser: its break page, the suggested exercise. */
export type Deed = Happening | 'start' | 'done' | 'leave';

/** What needs nothing but its name. */
const PLAIN: Readonly<Record<string, Deed>> = {
  done: 'done',
  leave: 'leave',
  skip: { type: 'skipped' },
  undoSkip: { type: 'skipUndone' },
  another: { type: 'askedAnother' },
  hadBreak: { type: 'hadBreak' },
  hadTreatment: { type: 'hadTreatment' },
  resume: { type: 'resumed' },
  free: { type: 'freed' },
  wasWatching: { type: 'watchingAnswered', was: 'watching' },
  wasAway: { type: 'watchingAnswered', was: 'away' },
  sit: { type: 'positionChanged', to: 'sit' },
  stand: { type: 'positionChanged', to: 'stand' },
  change: { type: 'positionChanged', to: 'other' },
  standForCall: { type: 'positionChanged', to: 'stand', forCall: true },
  startDay: { type: 'workdaySet', on: true },
  endDay: { type: 'workdaySet', on: false },
};

/** One deed as written in a script, checked. */
export function deedOf(verb: unknown, detail: unknown, place: string): Deed {
  const plain = typeof verb === 'string' ? PLAIN[verb] : undefined;
  if (plain !== undefined) return plain;
  switch (verb) {
    case 'start':
      return typeof detail === 'string' ? startOf(detail, place) : verb;
    case 'snooze':
      return detail === undefined ? { type: 'snoozed' } : { type: 'snoozed', for: snoozeOf(detail, place) };
    case 'pause':
      return { type: 'paused', for: pauseOf(detail, place) };
    case 'forget':
      return { type: 'forgotten', from: String(detail), to: String(detail) };
    case 'inCall':
      return { type: 'busy', kind: 'call', minutes: durationMs(detail, place) / 60_000 };
    case 'presenting':
      return { type: 'busy', kind: 'presenting', minutes: durationMs(detail, place) / 60_000 };
    case 'habit':
      return { type: 'habitBegun', id: String(detail) };
    case 'habitDone':
      return { type: 'habitAnswered', id: String(detail), done: true };
    case 'habitDismissed':
      return { type: 'habitAnswered', id: String(detail), done: false };
    default:
      throw new ScriptError(`${place}: nobody can do "${String(verb)}". Known: ${KNOWN.join(', ')}.`);
  }
}

const KNOWN = [
  'start',
  'snooze',
  'pause',
  'forget',
  'inCall',
  'presenting',
  'habit',
  'habitDone',
  'habitDismissed',
  ...Object.keys(PLAIN),
];

function snoozeOf(detail: unknown, place: string): 2 | 5 | 10 | 'afterTask' {
  if (detail === 'afterTask') return detail;
  const minutes = durationMs(detail, place) / 60_000;
  if (minutes === 2 || minutes === 5 || minutes === 10) return minutes;
  throw new ScriptError(`${place}: a snooze lasts 2m, 5m, 10m or "afterTask".`);
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
