import type { Cue, RhythmId, Settings } from './settings.ts';

/** A named set of cues. What it rests on stands in `utils/content/preset-facts.ts`. */
export type Preset = { readonly id: RhythmId; readonly cues: readonly Cue[] };

const EYES: Cue = { kind: 'eyes', everyMinutes: 20, seconds: 20 };

/** The presets in the order they are offered; `custom` has no cues of its own, they stand in the settings. */
export const PRESETS: readonly Preset[] = [
  { id: 'short-often', cues: [{ ...move(30, 120), longEvery: 2, longSeconds: 300 }] },
  { id: 'hourly-5', cues: [move(50, 300)] },
  { id: 'walk-30-5', cues: [move(30, 300)] },
  { id: 'snack-20-2', cues: [move(20, 120)] },
  { id: 'micro-10', cues: [{ kind: 'micro', everyMinutes: 10, seconds: 30 }, move(30, 120)] },
  { id: 'eyes-20', cues: [EYES] },
  { id: 'deep-90', cues: [move(90, 600), EYES] },
  {
    id: 'cornell-20-8-2',
    cues: [{ kind: 'posture', everyMinutes: 20, seconds: 120, standMinutes: 8 }, move(28, 120)],
  },
  { id: 'custom', cues: [] },
];

function move(everyMinutes: number, seconds: number): Cue {
  return { kind: 'move', everyMinutes, seconds };
}

/** The cues in force: those of the preset, or the person's own. */
export function cuesOf(settings: Settings): readonly Cue[] {
  if (settings.rhythm === 'custom') return settings.cues;
  return PRESETS.find((preset) => preset.id === settings.rhythm)?.cues ?? [];
}
