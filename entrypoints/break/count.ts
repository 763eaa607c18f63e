import type { Step } from '../../utils/content/words/exercise-words.ts';
import type { Slot } from '../../utils/core/movement/session-steps.ts';
import { number, t } from '../../utils/platform/i18n.ts';
import { timer } from './lengths.ts';

/** What is said beside the time that is left: the repetition now, where they are counted. `place` in ms. */
export function repetitionOf(slot: Slot, step: Step | undefined, place: number): string {
  const counted = repetitions(slot, step, place);
  return counted === null ? t('break_left') : t('break_left_repetition', number(counted.now), number(counted.all));
}

/** The large number where no figure stands in the sun: the repetition, else the time that is left of the step. */
export function countOf(
  slot: Slot,
  step: Step | undefined,
  place: number,
): { readonly figure: string; readonly caption: string } {
  const counted = repetitions(slot, step, place);
  if (counted !== null) return { figure: number(counted.now), caption: t('break_of_repetitions', counted.all) };
  const seconds = Math.ceil((slot.to - place) / 1000);
  const short = seconds < 60;
  return {
    figure: short ? number(seconds) : timer(seconds * 1000),
    caption: short ? t('break_seconds_in_step') : t('break_in_step'),
  };
}

function repetitions(slot: Slot, step: Step | undefined, place: number) {
  const each = step?.repetitions?.seconds;
  if (each === undefined) return null;
  const all = Math.max(Math.round((slot.to - slot.from) / 1000 / each), 1);
  const now = Math.floor((place - slot.from) / 1000 / each) + 1;
  return { now: Math.min(Math.max(now, 1), all), all };
}
