import { cueOf, restingCue, withCue, withDesk, withoutCue, withRhythm } from './edit-rhythm.ts';
import { PRESETS } from './presets.ts';
import type { Cue, Settings } from './settings.ts';

/** Whether sitting and standing take turns, as at a desk for both. */
export function sitsAndStands(settings: Settings): boolean {
  return cueOf(settings, 'posture')?.standMinutes !== undefined;
}

/**
 * Lets sitting and standing take turns beside the rhythm that is in force, or takes that back. What is then left of the
 * rhythm is the preset it was before, if it is one.
 */
export function withSitStand(settings: Settings, on: boolean): Settings {
  if (on === sitsAndStands(settings)) return settings;
  if (on) return withCue(settings, withDesk(restingCue(settings, 'posture'), true));
  // The one preset that is made of it is nothing without it.
  if (settings.rhythm !== 'custom') return withRhythm(settings, 'short-often');
  const without = withoutCue(settings, 'posture');
  const preset = PRESETS.find(({ id, cues }) => id !== 'custom' && isSame(cues, without.cues));
  return preset === undefined ? without : withRhythm(without, preset.id);
}

function isSame(some: readonly Cue[], others: readonly Cue[]): boolean {
  return some.length === others.length && some.every((cue, index) => isCue(cue, others[index]));
}

function isCue(cue: Cue, other: Cue | undefined): boolean {
  const fields = ['kind', 'everyMinutes', 'seconds', 'standMinutes', 'longEvery', 'longSeconds'] as const;
  return other !== undefined && fields.every((field) => cue[field] === other[field]);
}
