import type { Cause, Exercise, Region } from '../core/movement/exercise.ts';
import { leftOutBy } from './left-out.ts';

/**
 * The catalogue: only what chooses a movement, because the background loads this file. What it rests on stands in
 * `exercise-facts`, steps, breath and caution in `words`, names in the locale files.
 */
const CATALOGUE = [
  exercise('thoracic-opener', ['upperBack', 'chest'], ['posture', 'sitting', 'stiffness'], [60, 90, 120], {
    kind: 'mobility',
    position: 'floor',
    equipmentAnyOf: ['foam-roller', 'peanut-ball'],
    discretion: 'private',
    call: 'no',
    followUp: ['wall-angels', 'scapular-isometric'],
    directions: ['extension'],
    gate: 'soft-tissue',
  }),
  exercise('wall-angels', ['shoulders', 'upperBack', 'chest'], ['posture', 'imbalance', 'stiffness'], [25, 60, 120], {
    kind: 'mobility',
    mode: 'active',
    position: 'wall',
    equipmentAnyOf: ['wall'],
    discretion: 'visible',
  }),
  exercise(
    'banded-shoulder-distraction',
    ['shoulders', 'upperBack'],
    ['imbalance', 'stiffness', 'posture'],
    [60, 90, 180],
    {
      kind: 'mobility',
      position: 'standing',
      equipmentAnyOf: ['band'],
      discretion: 'visible',
      call: 'no',
      followUp: ['wall-angels', 'band-pull-apart'],
      gate: 'band',
    },
  ),
  exercise('diaphragmatic-breathing', ['breath', 'neck', 'upperBack'], ['stress', 'posture'], [120, 150, 180], {
    kind: 'breathing',
    position: 'seated',
    discretion: 'unseen',
    call: 'video',
    directions: ['breathing'],
  }),
  exercise('walk-around-block', ['wholeBody', 'legs', 'hips'], ['sitting', 'stress'], [120, 300, 600], {
    kind: 'walk',
    position: 'standing',
  }),
  exercise('shoulder-rolls', ['shoulders', 'neck', 'upperBack'], ['posture', 'stress', 'stiffness'], [15, 35, 70], {
    kind: 'mobility',
    mode: 'active',
    position: 'any',
    call: 'video',
  }),
  exercise('cervical-retraction', ['neck', 'upperBack'], ['posture', 'sitting'], [25, 50, 60], {
    kind: 'mobility',
    mode: 'active',
    position: 'any',
  }),
  exercise('massage-gun-upper-back', ['upperBack', 'shoulders', 'chest'], ['stress', 'imbalance'], [75, 120, 150], {
    kind: 'soft-tissue',
    position: 'seated',
    equipmentAnyOf: ['massage-gun'],
    discretion: 'private',
    call: 'no',
    followUp: ['shoulder-rolls', 'scapular-isometric'],
    gate: 'soft-tissue',
  }),
  exercise('ball-wall-release', ['upperBack', 'shoulders'], ['stress', 'posture', 'stiffness'], [140, 150, 200], {
    kind: 'soft-tissue',
    position: 'wall',
    equipmentAnyOf: ['lacrosse-ball'],
    discretion: 'visible',
    followUp: ['wall-angels', 'scapular-isometric'],
    gate: 'soft-tissue',
  }),
  exercise('foam-roll-upper-back', ['upperBack'], ['stiffness', 'sitting', 'stress'], [45, 60, 60], {
    kind: 'soft-tissue',
    position: 'floor',
    equipmentAnyOf: ['foam-roller'],
    discretion: 'private',
    call: 'no',
    followUp: ['seated-thoracic-rotation', 'scapular-isometric', 'wall-angels'],
    gate: 'soft-tissue',
  }),
  exercise('heat-upper-back', ['upperBack', 'neck', 'shoulders'], ['stress', 'stiffness'], [900, 900, 1200], {
    kind: 'soft-tissue',
    position: 'seated',
    equipmentAnyOf: ['heating-pad'],
    discretion: 'unseen',
    call: 'video',
    followUp: ['seated-cat-cow', 'seated-thoracic-rotation', 'scapular-isometric', 'neck-isometric'],
    gate: 'soft-tissue',
    besideWork: true,
  }),
  exercise(
    'bolster-chest-opener',
    ['chest', 'upperBack', 'breath'],
    ['posture', 'imbalance', 'stress'],
    [180, 240, 300],
    {
      kind: 'mobility',
      mode: 'passive',
      position: 'floor',
      equipmentAnyOf: ['bolster', 'cushion'],
      discretion: 'private',
      call: 'no',
      followUp: ['wall-angels'],
      directions: ['extension', 'breathing'],
    },
  ),
  exercise('scapular-isometric', ['upperBack', 'shoulders'], ['imbalance', 'posture'], [35, 75, 150], {
    kind: 'isometric',
    position: 'any',
    discretion: 'unseen',
    call: 'video',
  }),
  exercise('neck-isometric', ['neck'], ['posture', 'imbalance', 'stress'], [40, 70, 105], {
    kind: 'isometric',
    position: 'seated',
    discretion: 'visible',
  }),
  exercise('chair-thoracic-extension', ['upperBack', 'chest'], ['posture', 'sitting', 'stiffness'], [25, 50, 100], {
    kind: 'mobility',
    mode: 'active',
    position: 'seated',
    equipmentAnyOf: ['chair'],
    directions: ['extension'],
  }),
  exercise('seated-thoracic-rotation', ['upperBack', 'lowBack'], ['stiffness', 'sitting'], [40, 70, 140], {
    kind: 'mobility',
    mode: 'active',
    position: 'seated',
    equipmentAnyOf: ['chair'],
    directions: ['rotation'],
  }),
  exercise('seated-cat-cow', ['upperBack', 'lowBack', 'neck'], ['stiffness', 'sitting', 'stress'], [25, 50, 100], {
    kind: 'mobility',
    mode: 'active',
    position: 'seated',
    equipmentAnyOf: ['chair'],
    directions: ['extension'],
  }),
  exercise('doorway-pec-stretch', ['chest', 'shoulders'], ['imbalance', 'posture'], [40, 70, 105], {
    kind: 'mobility',
    mode: 'passive',
    position: 'standing',
    equipmentAnyOf: ['door-frame', 'wall'],
    discretion: 'visible',
    followUp: ['band-pull-apart', 'scapular-isometric'],
  }),
  exercise('band-pull-apart', ['upperBack', 'shoulders'], ['imbalance', 'posture'], [40, 75, 150], {
    kind: 'strength',
    position: 'any',
    equipmentAnyOf: ['band'],
    discretion: 'visible',
    gate: 'band',
  }),
  exercise('band-lateral-raise', ['shoulders', 'neck', 'upperBack'], ['imbalance', 'sitting'], [60, 120, 120], {
    kind: 'strength',
    position: 'standing',
    equipmentAnyOf: ['band'],
    discretion: 'visible',
    gate: 'band',
  }),
  exercise('upper-trap-levator-stretch', ['neck', 'shoulders'], ['stress', 'posture'], [70, 90, 135], {
    kind: 'mobility',
    mode: 'passive',
    position: 'seated',
    equipmentAnyOf: ['chair'],
  }),
  exercise('wrist-forearm-stretch', ['wristsHands'], ['imbalance', 'sitting'], [65, 85, 125], {
    kind: 'mobility',
    mode: 'passive',
    position: 'any',
  }),
  exercise('seated-figure-four', ['hips', 'lowBack'], ['sitting', 'stiffness'], [40, 50, 75], {
    kind: 'mobility',
    mode: 'passive',
    position: 'seated',
    equipmentAnyOf: ['chair'],
    call: 'video',
  }),
  exercise('hip-flexor-split-stance', ['hips', 'lowBack'], ['sitting', 'stiffness'], [40, 60, 70], {
    kind: 'mobility',
    mode: 'passive',
    position: 'standing',
    equipmentAnyOf: ['desk', 'wall'],
  }),
  exercise('standing-back-extension', ['lowBack', 'upperBack'], ['sitting', 'stiffness'], [20, 30, 60], {
    kind: 'mobility',
    mode: 'active',
    position: 'standing',
    directions: ['extension'],
  }),
  exercise('sit-to-stand', ['legs', 'hips', 'wholeBody'], ['sitting'], [25, 45, 90], {
    kind: 'strength',
    position: 'standing',
    equipmentAnyOf: ['chair'],
    discretion: 'visible',
  }),
  exercise('calf-raise', ['legs'], ['sitting'], [20, 40, 80], {
    kind: 'strength',
    position: 'standing',
    equipmentAnyOf: ['desk', 'wall'],
  }),
  exercise('ankle-pumps', ['legs'], ['sitting'], [20, 40, 80], {
    kind: 'mobility',
    mode: 'active',
    position: 'seated',
    discretion: 'unseen',
    call: 'video',
  }),
  // Screen load is none of the five causes.
  exercise('eyes-20-20-20', ['eyes'], [], [15, 30, 60], {
    kind: 'eyes',
    position: 'any',
    discretion: 'unseen',
    call: 'video',
  }),
  exercise('cyclic-sighing', ['breath', 'neck', 'shoulders'], ['stress'], [60, 60, 300], {
    kind: 'breathing',
    position: 'seated',
    directions: ['breathing'],
  }),
];

export const EXERCISES: readonly Exercise[] = CATALOGUE;
export type ExerciseId = (typeof CATALOGUE)[number]['id'];

type Given = 'leftOutBy' | 'id' | 'regions' | 'causes' | 'seconds' | 'range' | 'softTissueTool';
type Own = Pick<Exercise, 'kind' | 'position'> & Partial<Omit<Exercise, Given>>;

/** An exercise without equipment, ordinary at a desk and on the phone, unless its own fields say otherwise. */
function exercise<const Id extends string>(
  id: Id,
  regions: readonly Region[],
  causes: readonly Cause[],
  [min, seconds, max]: readonly [shortest: number, usual: number, longest: number],
  own: Own,
): Exercise & { readonly id: Id } {
  const all: Omit<Exercise, 'leftOutBy'> & { readonly id: Id } = {
    id,
    regions,
    causes,
    seconds,
    range: { min, max },
    softTissueTool: own.gate === 'soft-tissue',
    equipmentAnyOf: ['none'],
    discretion: 'ordinary',
    call: 'audio',
    followUp: [],
    directions: [],
    gate: null,
    besideWork: false,
    ...own,
  };
  return { ...all, leftOutBy: leftOutBy(all) };
}
