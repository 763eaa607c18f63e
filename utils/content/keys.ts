import type { CueKind, RhythmId } from '../core/settings/settings.ts';
import type { SectionId } from '../core/workspace/checklist.ts';
import type { Confidence } from './preset-facts.ts';

// Message keys know no hyphens and no capitals, so each id has its stem here, where the compiler sees a missing one.
const EXERCISE_STEMS = {
  'thoracic-opener': 'thoracic_opener',
  'wall-angels': 'wall_angels',
  'banded-shoulder-distraction': 'banded_shoulder_distraction',
  'diaphragmatic-breathing': 'diaphragmatic_breathing',
  'walk-around-block': 'walk_around_block',
  'shoulder-rolls': 'shoulder_rolls',
  'cervical-retraction': 'cervical_retraction',
  'standing-back-extension': 'standing_back_extension',
  'eyes-20-20-20': 'eyes_20_20_20',
} as const;

const PRESET_STEMS = {
  'short-often': 'short_often',
  'hourly-5': 'hourly_5',
  'walk-30-5': 'walk_30_5',
  'snack-20-2': 'snack_20_2',
  'micro-10': 'micro_10',
  'eyes-20': 'eyes_20',
  'deep-90': 'deep_90',
  custom: 'custom',
} as const satisfies Record<RhythmId, string>;

const CONFIDENCE_STEMS = {
  guidanceSomeTrials: 'guidance_some_trials',
  guidanceTrials: 'guidance_trials',
  oneSmallTrial: 'one_small_trial',
  guidanceOftenSkipped: 'guidance_often_skipped',
  disputed: 'disputed',
  ownCompromise: 'own_compromise',
  ownChoice: 'own_choice',
} as const satisfies Record<Confidence, string>;

type Stem<Stems> = Stems[keyof Stems];

/** `prompt` leads a notification, `why` is one sentence for it, `first` is the first step. */
export type ExercisePart = 'name' | 'prompt' | 'why' | 'first';
export type ExerciseKey = `exercise_${Stem<typeof EXERCISE_STEMS> | 'other'}_${ExercisePart}`;

/** The message of an exercise; one that is not in the catalogue, from another version's history, is "a movement". */
export function exerciseKey(id: string, part: ExercisePart): ExerciseKey {
  return `exercise_${isKnown(id) ? EXERCISE_STEMS[id] : 'other'}_${part}`;
}

/** The message of a preset: its label, or one line about it. */
export function presetKey(
  id: RhythmId,
  part: 'name' | 'text',
): `preset_${Stem<typeof PRESET_STEMS>}_${'name' | 'text'}` {
  return `preset_${PRESET_STEMS[id]}_${part}`;
}

/** The message of the chip that says how sure the basis of a preset is. */
export function confidenceKey(confidence: Confidence): `confidence_${Stem<typeof CONFIDENCE_STEMS>}` {
  return `confidence_${CONFIDENCE_STEMS[confidence]}`;
}

/** The message of a kind of cue: its name, or one line about it. */
export function cueKey(kind: CueKind, part: 'name' | 'text'): `cue_${CueKind}` | `cue_${CueKind}_text` {
  return part === 'name' ? `cue_${kind}` : `cue_${kind}_text`;
}

/** The message of a section of the checklist. */
export function sectionKey(section: SectionId): `section_${SectionId}` {
  return `section_${section}`;
}

function isKnown(id: string): id is keyof typeof EXERCISE_STEMS {
  return Object.hasOwn(EXERCISE_STEMS, id);
}
