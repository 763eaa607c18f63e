import type { RhythmId } from '../core/settings/settings.ts';

/** How sure the basis of a preset is; shown as a chip beside it. */
export type Confidence =
  | 'guidanceSomeTrials'
  | 'guidanceTrials'
  | 'oneSmallTrial'
  | 'guidanceOftenSkipped'
  | 'disputed'
  | 'expertBallPark'
  | 'ownCompromise'
  | 'ownChoice';

/** What a preset's interval and length rest on; `sources` are ids of `sources.ts`. */
type PresetFacts = { readonly confidence: Confidence; readonly sources: readonly string[] };

/** Only pages that show a preset need these. */
export const PRESET_FACTS: Readonly<Record<RhythmId, PresetFacts>> = {
  'short-often': { confidence: 'guidanceSomeTrials', sources: ['stanford', 'leeds', 'qld', 'mayosit', 'waon18'] },
  'hourly-5': { confidence: 'guidanceTrials', sources: ['hsefaq', 'nibiz', 'ontario', 'niosh07'] },
  'walk-30-5': { confidence: 'oneSmallTrial', sources: ['duran23', 'cuimc23'] },
  'snack-20-2': { confidence: 'oneSmallTrial', sources: ['dunstan12'] },
  'micro-10': { confidence: 'guidanceOftenSkipped', sources: ['stanford', 'henning97'] },
  'eyes-20': { confidence: 'disputed', sources: ['talens22', 'jr22', 'medbag'] },
  'deep-90': { confidence: 'ownCompromise', sources: ['albulescu22'] },
  'cornell-20-8-2': { confidence: 'expertBallPark', sources: ['hedge'] },
  custom: { confidence: 'ownChoice', sources: [] },
};
