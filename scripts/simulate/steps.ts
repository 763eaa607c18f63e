import type { Around } from '../../utils/core/tracking/around.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { deedOf, type Deed } from './deeds.ts';
import { durationMs, ScriptError } from './duration.ts';

/** One line of a script. */
export type Step =
  | { readonly type: 'active' | 'typing' | 'away' | 'locked' | 'asleep' | 'closed' | 'clock'; readonly ms: number }
  /** What the browser shows for a while, and what the hands do meanwhile. */
  | { readonly type: 'shown'; readonly ms: number; readonly around: Partial<Around>; readonly hands: Hands }
  | { readonly type: 'killed' | 'updated' }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'do'; readonly happening: Deed };

export type Hands = 'active' | 'typing' | 'away' | 'locked';

const TIMED = ['active', 'typing', 'away', 'locked', 'asleep', 'closed', 'clock'] as const;
/** What stands in front of the person, and whether the hands rest by themselves. */
const SHOWN: Readonly<Record<string, { readonly around: Partial<Around>; readonly hands: Hands }>> = {
  call: { around: { call: true }, hands: 'away' },
  sharing: { around: { sharing: true }, hands: 'active' },
  video: { around: { sound: true }, hands: 'away' },
  fullscreen: { around: { fullScreen: 'silent' }, hands: 'active' },
  film: { around: { fullScreen: 'sounding', sound: true }, hands: 'away' },
};
const HANDS: readonly Hands[] = ['active', 'typing', 'away', 'locked'];
/** One step as written in a script, checked. `settingsOf` completes settings given in mid-script. */
export function stepOf(raw: unknown, place: string, settingsOf: (partial: unknown) => Settings): Step {
  if (!Array.isArray(raw) || typeof raw[0] !== 'string') {
    throw new ScriptError(`${place}: a step is a list that begins with its name, such as ["active", "45m"].`);
  }
  const [name, second, third]: unknown[] = raw;
  const timed = TIMED.find((each) => each === name);
  if (timed !== undefined) {
    return { type: timed, ms: timed === 'clock' ? durationMs(second, place) : lengthOf(second, timed, place) };
  }
  const shown = SHOWN[name];
  if (shown !== undefined)
    return { type: 'shown', ...shown, ms: lengthOf(second, name, place), hands: handsOf(third, shown.hands, place) };
  if (name === 'killed' || name === 'updated') return { type: name };
  if (name === 'settings') return { type: 'settings', settings: settingsOf(second) };
  if (name === 'do') return { type: 'do', happening: deedOf(second, third, place) };
  throw new ScriptError(
    `${place}: "${name}" is no step. Known: ${[...TIMED, ...Object.keys(SHOWN), 'killed', 'updated', 'settings', 'do'].join(', ')}.`,
  );
}

function lengthOf(text: unknown, name: string, place: string): number {
  const ms = durationMs(text, place);
  if (ms < 0) throw new ScriptError(`${place}: "${name}" cannot last less than nothing.`);
  return ms;
}

function handsOf(given: unknown, usual: Hands, place: string): Hands {
  if (given === undefined) return usual;
  const hands = HANDS.find((each) => each === given);
  if (hands !== undefined) return hands;
  throw new ScriptError(`${place}: hands cannot be ${JSON.stringify(given)}. Known: ${HANDS.join(', ')}.`);
}
