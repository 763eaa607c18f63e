import type { ExerciseId } from './exercises.ts';

/** What an exercise rests on; for the pages that show it. */
export type ExerciseFacts = {
  /** The part of the base text that it carries out; `null` if it comes from elsewhere. */
  readonly seed: SeedPart | null;
  readonly evidence: Evidence;
  readonly dose: Dose;
  /** Ids of `sources`. */
  readonly sources: readonly string[];
  /** What to do instead in a seat, for an exercise that needs standing, a wall or the floor. */
  readonly seated: readonly ExerciseId[];
};

export type SeedPart =
  | 'fourExercises'
  | 'shortBursts'
  | 'habits'
  | 'tools'
  | 'afterTools'
  | 'props'
  | 'variety'
  | 'causes';

/**
 * The best there is for this very movement: it was tried in a trial; several trials were reviewed; a hospital,
 * university or authority describes it; clinics use it.
 */
export type Evidence = 'trial' | 'review' | 'guidance' | 'practice';

/** How much of it: counted, with what each is held and how many rounds, or for a time. Seconds. */
export type Dose =
  | { readonly counts: number; readonly holds?: Span; readonly rounds?: Span }
  | { readonly seconds: Span; readonly of: 'whole' | 'side' | 'hold' };

type Span = readonly [least: number, most: number];

/** By id of the exercise. */
export const EXERCISE_FACTS: Readonly<Record<string, ExerciseFacts>> = {
  'thoracic-opener': {
    seed: 'fourExercises',
    evidence: 'practice',
    dose: { seconds: [60, 120], of: 'whole' },
    sources: ['seed', 'fitpro', 'prehabTx', 'core', 'dentalce', 'bioroll', 'sharecare'],
    seated: ['chair-thoracic-extension', 'seated-cat-cow'],
  },
  'wall-angels': {
    seed: 'fourExercises',
    evidence: 'practice',
    dose: { counts: 8, rounds: [1, 2] },
    sources: ['seed', 'longmont', 'elevate'],
    seated: ['scapular-isometric', 'shoulder-rolls'],
  },
  'banded-shoulder-distraction': {
    seed: 'fourExercises',
    evidence: 'practice',
    dose: { seconds: [30, 45], of: 'side' },
    sources: ['seed', 'fitmet'],
    seated: ['shoulder-rolls'],
  },
  'diaphragmatic-breathing': {
    seed: 'fourExercises',
    evidence: 'guidance',
    dose: { seconds: [120, 180], of: 'whole' },
    sources: ['seed', 'ccfbreath', 'mayobreath'],
    seated: [],
  },
  'walk-around-block': {
    seed: 'shortBursts',
    evidence: 'trial',
    dose: { seconds: [120, 600], of: 'whole' },
    sources: ['seed', 'duran23', 'nprdiaz', 'dunstan12'],
    seated: ['shoulder-rolls', 'seated-thoracic-rotation', 'seated-cat-cow'],
  },
  'shoulder-rolls': {
    seed: 'shortBursts',
    evidence: 'practice',
    dose: { counts: 6 },
    sources: ['seed', 'rollmy', 'blackpool'],
    seated: [],
  },
  'cervical-retraction': {
    seed: 'shortBursts',
    evidence: 'practice',
    dose: { counts: 8, holds: [2, 5] },
    sources: ['seed', 'pwphysio', 'blackpool', 'mckneck', 'nymg'],
    seated: [],
  },
  'massage-gun-upper-back': {
    seed: 'tools',
    evidence: 'guidance',
    dose: { seconds: [30, 60], of: 'side' },
    sources: ['seed', 'prisma', 'gunpt', 'gunbio', 'gunbio2'],
    seated: [],
  },
  'ball-wall-release': {
    seed: 'tools',
    evidence: 'guidance',
    dose: { seconds: [60, 90], of: 'side' },
    sources: ['seed', 'nwball', 'core'],
    seated: ['shoulder-rolls'],
  },
  'foam-roll-upper-back': {
    seed: 'tools',
    evidence: 'review',
    dose: { seconds: [45, 60], of: 'whole' },
    sources: ['seed', 'prehabTx', 'moonpt', 'sharecare', 'rolling', 'wilke20'],
    seated: ['seated-thoracic-rotation', 'seated-cat-cow'],
  },
  'heat-upper-back': {
    seed: 'tools',
    evidence: 'guidance',
    dose: { seconds: [900, 1200], of: 'whole' },
    sources: ['seed', 'heatabc', 'leeds'],
    seated: [],
  },
  'bolster-chest-opener': {
    seed: 'props',
    evidence: 'practice',
    dose: { seconds: [180, 300], of: 'whole' },
    sources: ['seed', 'highbrow', 'y4c'],
    seated: ['diaphragmatic-breathing', 'seated-cat-cow'],
  },
  'scapular-isometric': {
    seed: 'afterTools',
    evidence: 'practice',
    dose: { counts: 6, holds: [5, 8] },
    sources: ['seed', 'blackpool', 'aphs', 'isoneck'],
    seated: [],
  },
  'neck-isometric': {
    seed: 'afterTools',
    evidence: 'practice',
    dose: { counts: 2, holds: [5, 5] },
    sources: ['seed', 'isoneck', 'isoneck2'],
    seated: [],
  },
  'chair-thoracic-extension': {
    seed: 'fourExercises',
    evidence: 'practice',
    dose: { counts: 10 },
    sources: ['osteow'],
    seated: [],
  },
  'seated-thoracic-rotation': {
    seed: 'causes',
    evidence: 'practice',
    dose: { counts: 4, holds: [5, 10] },
    sources: ['fuel', 'heneghan18', 'ros'],
    seated: [],
  },
  'seated-cat-cow': {
    seed: 'variety',
    evidence: 'guidance',
    dose: { counts: 5 },
    sources: ['eskcat', 'ros'],
    seated: [],
  },
  'doorway-pec-stretch': {
    seed: 'causes',
    evidence: 'practice',
    dose: { seconds: [30, 30], of: 'hold' },
    sources: ['peakpec', 'rebal'],
    seated: ['scapular-isometric', 'seated-cat-cow'],
  },
  'band-pull-apart': {
    seed: 'causes',
    evidence: 'practice',
    dose: { counts: 12, rounds: [1, 2] },
    sources: ['mensj', 'fitcom'],
    seated: [],
  },
  'band-lateral-raise': {
    seed: 'causes',
    evidence: 'trial',
    dose: { seconds: [60, 120], of: 'whole' },
    sources: ['andersen11', 'andersen11b', 'andersen12'],
    seated: ['band-pull-apart', 'scapular-isometric'],
  },
  'upper-trap-levator-stretch': {
    seed: 'causes',
    evidence: 'guidance',
    dose: { seconds: [20, 20], of: 'hold' },
    sources: ['mayosit', 'uwell'],
    seated: [],
  },
  'wrist-forearm-stretch': {
    seed: 'causes',
    evidence: 'guidance',
    dose: { seconds: [20, 20], of: 'hold' },
    sources: ['mayosit', 'kptendon'],
    seated: [],
  },
  'seated-figure-four': {
    seed: 'causes',
    evidence: 'guidance',
    dose: { seconds: [20, 20], of: 'side' },
    sources: ['eskpiri', 'lane'],
    seated: [],
  },
  'hip-flexor-split-stance': {
    seed: 'causes',
    evidence: 'practice',
    dose: { seconds: [25, 25], of: 'side' },
    sources: ['eortho'],
    seated: ['seated-figure-four', 'seated-cat-cow'],
  },
  'standing-back-extension': {
    seed: 'variety',
    evidence: 'practice',
    dose: { counts: 5, holds: [2, 3] },
    sources: ['oaevans', 'mckstand'],
    seated: ['seated-cat-cow', 'chair-thoracic-extension'],
  },
  'sit-to-stand': {
    seed: 'causes',
    evidence: 'guidance',
    dose: { counts: 10 },
    sources: ['norton'],
    seated: ['ankle-pumps', 'seated-thoracic-rotation'],
  },
  'calf-raise': {
    seed: 'habits',
    evidence: 'practice',
    dose: { counts: 12 },
    sources: ['heel', 'dvt'],
    seated: ['ankle-pumps', 'shoulder-rolls'],
  },
  'ankle-pumps': {
    seed: 'shortBursts',
    evidence: 'practice',
    dose: { counts: 15 },
    sources: ['crimson', 'sitfit'],
    seated: [],
  },
  'eyes-20-20-20': {
    seed: null,
    evidence: 'trial',
    dose: { counts: 5 },
    sources: ['jr22', 'talens22', 'talens22b', 'hsevdu', 'blink', 'blink2'],
    seated: [],
  },
  'cyclic-sighing': {
    seed: 'causes',
    evidence: 'trial',
    dose: { seconds: [60, 300], of: 'whole' },
    sources: ['balban23'],
    seated: [],
  },
} satisfies Readonly<Record<ExerciseId, ExerciseFacts>>;
