import type { Cue, RhythmId, Settings } from './settings.ts';

/** How sure the basis of a preset is; shown as a chip beside it. */
export type Confidence =
  | 'guidanceSomeTrials'
  | 'guidanceTrials'
  | 'oneSmallTrial'
  | 'guidanceOftenSkipped'
  | 'disputed'
  | 'ownCompromise'
  | 'ownChoice';

/** A named set of cues with the sources its interval and length rest on. */
export type Preset = {
  readonly id: RhythmId;
  readonly cues: readonly Cue[];
  readonly confidence: Confidence;
  /** Ids of `utils/content/sources.ts`. */
  readonly sources: readonly string[];
};

const EYES: Cue = { kind: 'eyes', everyMinutes: 20, seconds: 20 };

/** The presets in the order they are offered; `custom` has no cues of its own, they stand in the settings. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'short-often',
    cues: [{ kind: 'move', everyMinutes: 30, seconds: 120, longEvery: 2, longSeconds: 300 }],
    confidence: 'guidanceSomeTrials',
    sources: ['stanford', 'leeds', 'qld', 'mayosit', 'waon18'],
  },
  {
    id: 'hourly-5',
    cues: [{ kind: 'move', everyMinutes: 50, seconds: 300 }],
    confidence: 'guidanceTrials',
    sources: ['hsefaq', 'nibiz', 'ontario', 'niosh07'],
  },
  {
    id: 'walk-30-5',
    cues: [{ kind: 'move', everyMinutes: 30, seconds: 300 }],
    confidence: 'oneSmallTrial',
    sources: ['duran23', 'cuimc23'],
  },
  {
    id: 'snack-20-2',
    cues: [{ kind: 'move', everyMinutes: 20, seconds: 120 }],
    confidence: 'oneSmallTrial',
    sources: ['dunstan12'],
  },
  {
    id: 'micro-10',
    cues: [
      { kind: 'micro', everyMinutes: 10, seconds: 30 },
      { kind: 'move', everyMinutes: 30, seconds: 120 },
    ],
    confidence: 'guidanceOftenSkipped',
    sources: ['stanford', 'henning97'],
  },
  {
    id: 'eyes-20',
    cues: [EYES],
    confidence: 'disputed',
    sources: ['talens22', 'jr22', 'medbag'],
  },
  {
    id: 'deep-90',
    cues: [{ kind: 'move', everyMinutes: 90, seconds: 600 }, EYES],
    confidence: 'ownCompromise',
    sources: ['albulescu22'],
  },
  { id: 'custom', cues: [], confidence: 'ownChoice', sources: [] },
];

/** The cues in force: those of the preset, or the person's own. */
export function cuesOf(settings: Settings): readonly Cue[] {
  if (settings.rhythm === 'custom') return settings.cues;
  return PRESETS.find((preset) => preset.id === settings.rhythm)?.cues ?? [];
}
