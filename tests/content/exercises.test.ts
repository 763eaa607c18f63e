import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../utils/core/movement/exercise.ts';
import { suggest } from '../../utils/core/movement/suggest.ts';
import { LIMITS } from '../../utils/core/settings/limits.ts';
import { PRESETS } from '../../utils/core/settings/presets.ts';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { askFor } from '../support/asks.ts';

/** What each part of the body has. */
const REGIONS: Readonly<Record<Exercise['regions'][number], readonly string[]>> = {
  upperBack: [
    'thoracic-opener',
    'wall-angels',
    'banded-shoulder-distraction',
    'diaphragmatic-breathing',
    'shoulder-rolls',
    'cervical-retraction',
    'massage-gun-upper-back',
    'ball-wall-release',
    'foam-roll-upper-back',
    'heat-upper-back',
    'bolster-chest-opener',
    'scapular-isometric',
    'chair-thoracic-extension',
    'seated-thoracic-rotation',
    'seated-cat-cow',
    'band-pull-apart',
    'band-lateral-raise',
    'standing-back-extension',
  ],
  neck: [
    'diaphragmatic-breathing',
    'shoulder-rolls',
    'cervical-retraction',
    'heat-upper-back',
    'neck-isometric',
    'seated-cat-cow',
    'band-lateral-raise',
    'upper-trap-levator-stretch',
    'cyclic-sighing',
  ],
  shoulders: [
    'wall-angels',
    'banded-shoulder-distraction',
    'shoulder-rolls',
    'massage-gun-upper-back',
    'ball-wall-release',
    'heat-upper-back',
    'scapular-isometric',
    'doorway-pec-stretch',
    'band-pull-apart',
    'band-lateral-raise',
    'upper-trap-levator-stretch',
    'cyclic-sighing',
  ],
  chest: [
    'thoracic-opener',
    'wall-angels',
    'massage-gun-upper-back',
    'bolster-chest-opener',
    'chair-thoracic-extension',
    'doorway-pec-stretch',
  ],
  wristsHands: ['wrist-forearm-stretch'],
  hips: ['walk-around-block', 'seated-figure-four', 'hip-flexor-split-stance', 'sit-to-stand'],
  lowBack: [
    'seated-thoracic-rotation',
    'seated-cat-cow',
    'seated-figure-four',
    'hip-flexor-split-stance',
    'standing-back-extension',
  ],
  legs: ['walk-around-block', 'sit-to-stand', 'calf-raise', 'ankle-pumps'],
  eyes: ['eyes-20-20-20'],
  breath: ['diaphragmatic-breathing', 'bolster-chest-opener', 'cyclic-sighing'],
  wholeBody: ['walk-around-block', 'sit-to-stand'],
};

/** What answers to each cause. */
const CAUSES: Readonly<Record<Exercise['causes'][number], readonly string[]>> = {
  posture: [
    'thoracic-opener',
    'wall-angels',
    'banded-shoulder-distraction',
    'diaphragmatic-breathing',
    'shoulder-rolls',
    'cervical-retraction',
    'ball-wall-release',
    'bolster-chest-opener',
    'scapular-isometric',
    'neck-isometric',
    'chair-thoracic-extension',
    'doorway-pec-stretch',
    'band-pull-apart',
    'upper-trap-levator-stretch',
  ],
  sitting: [
    'thoracic-opener',
    'walk-around-block',
    'cervical-retraction',
    'foam-roll-upper-back',
    'chair-thoracic-extension',
    'seated-thoracic-rotation',
    'seated-cat-cow',
    'band-lateral-raise',
    'wrist-forearm-stretch',
    'seated-figure-four',
    'hip-flexor-split-stance',
    'standing-back-extension',
    'sit-to-stand',
    'calf-raise',
    'ankle-pumps',
  ],
  imbalance: [
    'wall-angels',
    'banded-shoulder-distraction',
    'massage-gun-upper-back',
    'bolster-chest-opener',
    'scapular-isometric',
    'neck-isometric',
    'doorway-pec-stretch',
    'band-pull-apart',
    'band-lateral-raise',
    'wrist-forearm-stretch',
  ],
  stiffness: [
    'thoracic-opener',
    'wall-angels',
    'banded-shoulder-distraction',
    'shoulder-rolls',
    'ball-wall-release',
    'foam-roll-upper-back',
    'heat-upper-back',
    'chair-thoracic-extension',
    'seated-thoracic-rotation',
    'seated-cat-cow',
    'seated-figure-four',
    'hip-flexor-split-stance',
    'standing-back-extension',
  ],
  stress: [
    'diaphragmatic-breathing',
    'walk-around-block',
    'shoulder-rolls',
    'massage-gun-upper-back',
    'ball-wall-release',
    'foam-roll-upper-back',
    'heat-upper-back',
    'bolster-chest-opener',
    'neck-isometric',
    'seated-cat-cow',
    'upper-trap-levator-stretch',
    'cyclic-sighing',
  ],
};

describe('the catalogue', () => {
  test('holds thirty movements', () => {
    expect(EXERCISES.map(({ id }) => id)).toEqual([
      'thoracic-opener',
      'wall-angels',
      'banded-shoulder-distraction',
      'diaphragmatic-breathing',
      'walk-around-block',
      'shoulder-rolls',
      'cervical-retraction',
      'massage-gun-upper-back',
      'ball-wall-release',
      'foam-roll-upper-back',
      'heat-upper-back',
      'bolster-chest-opener',
      'scapular-isometric',
      'neck-isometric',
      'chair-thoracic-extension',
      'seated-thoracic-rotation',
      'seated-cat-cow',
      'doorway-pec-stretch',
      'band-pull-apart',
      'band-lateral-raise',
      'upper-trap-levator-stretch',
      'wrist-forearm-stretch',
      'seated-figure-four',
      'hip-flexor-split-stance',
      'standing-back-extension',
      'sit-to-stand',
      'calf-raise',
      'ankle-pumps',
      'eyes-20-20-20',
      'cyclic-sighing',
    ]);
  });

  test('has something for every part of the body', () => {
    for (const [region, expected] of Object.entries(REGIONS)) {
      expect(
        idsOf(({ regions }) => regions.some((each) => each === region)),
        region,
      ).toEqual(expected);
    }
  });

  test('has something for every cause', () => {
    for (const [cause, expected] of Object.entries(CAUSES)) {
      expect(
        idsOf(({ causes }) => causes.some((each) => each === cause)),
        cause,
      ).toEqual(expected);
    }
  });

  test('leans back, turns and breathes', () => {
    expect(idsOf(({ directions }) => directions.includes('extension'))).toEqual([
      'thoracic-opener',
      'bolster-chest-opener',
      'chair-thoracic-extension',
      'seated-cat-cow',
      'standing-back-extension',
    ]);
    expect(idsOf(({ directions }) => directions.includes('rotation'))).toEqual(['seated-thoracic-rotation']);
    expect(idsOf(({ directions }) => directions.includes('breathing'))).toEqual([
      'diaphragmatic-breathing',
      'bolster-chest-opener',
      'cyclic-sighing',
    ]);
  });

  test('holds some stretches still, works against weight or a hand, and moves in the others', () => {
    expect(idsOf(({ mode }) => mode === 'passive')).toEqual([
      'bolster-chest-opener',
      'doorway-pec-stretch',
      'upper-trap-levator-stretch',
      'wrist-forearm-stretch',
      'seated-figure-four',
      'hip-flexor-split-stance',
    ]);
    expect(idsOf(({ kind }) => kind === 'strength')).toEqual([
      'band-pull-apart',
      'band-lateral-raise',
      'sit-to-stand',
      'calf-raise',
    ]);
    expect(idsOf(({ kind }) => kind === 'isometric')).toEqual(['scapular-isometric', 'neck-isometric']);
  });

  test('asks for nothing to be had in eleven of them', () => {
    expect(idsOf(({ equipmentAnyOf }) => equipmentAnyOf.includes('none'))).toEqual([
      'diaphragmatic-breathing',
      'walk-around-block',
      'shoulder-rolls',
      'cervical-retraction',
      'scapular-isometric',
      'neck-isometric',
      'wrist-forearm-stretch',
      'standing-back-extension',
      'ankle-pumps',
      'eyes-20-20-20',
      'cyclic-sighing',
    ]);
  });

  test('names every thing that will do instead', () => {
    const choices = EXERCISES.filter(({ equipmentAnyOf }) => equipmentAnyOf.length > 1);
    expect(choices.map(({ id, equipmentAnyOf }) => [id, ...equipmentAnyOf])).toEqual([
      ['thoracic-opener', 'foam-roller', 'peanut-ball'],
      ['bolster-chest-opener', 'bolster', 'cushion'],
      ['doorway-pec-stretch', 'door-frame', 'wall'],
      ['hip-flexor-split-stance', 'desk', 'wall'],
      ['calf-raise', 'desk', 'wall'],
    ]);
    expect(idsOf(({ equipmentAnyOf: any }) => any.length === 0 || (any.length > 1 && any.includes('none')))).toEqual(
      [],
    );
  });

  test('knows what nobody notices, and what is for a room of one’s own', () => {
    expect(idsOf(({ discretion }) => discretion === 'unseen')).toEqual([
      'diaphragmatic-breathing',
      'heat-upper-back',
      'scapular-isometric',
      'ankle-pumps',
      'eyes-20-20-20',
    ]);
    expect(idsOf(({ discretion }) => discretion === 'private')).toEqual([
      'thoracic-opener',
      'massage-gun-upper-back',
      'foam-roll-upper-back',
      'bolster-chest-opener',
    ]);
    expect(idsOf(({ discretion }) => discretion === 'visible')).toEqual([
      'wall-angels',
      'banded-shoulder-distraction',
      'ball-wall-release',
      'neck-isometric',
      'doorway-pec-stretch',
      'band-pull-apart',
      'band-lateral-raise',
      'sit-to-stand',
    ]);
  });

  test('knows what goes with a camera on, and what goes with no call at all', () => {
    expect(idsOf(({ call }) => call === 'video')).toEqual([
      'diaphragmatic-breathing',
      'shoulder-rolls',
      'heat-upper-back',
      'scapular-isometric',
      'seated-figure-four',
      'ankle-pumps',
      'eyes-20-20-20',
    ]);
    expect(idsOf(({ call }) => call === 'no')).toEqual([
      'thoracic-opener',
      'banded-shoulder-distraction',
      'massage-gun-upper-back',
      'foam-roll-upper-back',
      'bolster-chest-opener',
    ]);
  });

  test('has fourteen that take a minute or less', () => {
    expect(idsOf(({ seconds }) => seconds <= 60)).toEqual([
      'wall-angels',
      'shoulder-rolls',
      'cervical-retraction',
      'foam-roll-upper-back',
      'chair-thoracic-extension',
      'seated-cat-cow',
      'seated-figure-four',
      'hip-flexor-split-stance',
      'standing-back-extension',
      'sit-to-stand',
      'calf-raise',
      'ankle-pumps',
      'eyes-20-20-20',
      'cyclic-sighing',
    ]);
  });

  test('tools and bands wait for their safety gates', () => {
    expect(idsOf(({ gate }) => gate === 'soft-tissue')).toEqual([
      'thoracic-opener',
      'massage-gun-upper-back',
      'ball-wall-release',
      'foam-roll-upper-back',
      'heat-upper-back',
    ]);
    expect(idsOf(({ gate }) => gate === 'band')).toEqual([
      'banded-shoulder-distraction',
      'band-pull-apart',
      'band-lateral-raise',
    ]);
    expect(idsOf(({ softTissueTool, gate }) => softTissueTool !== (gate === 'soft-tissue'))).toEqual([]);
    expect(idsOf(({ equipmentAnyOf, gate }) => equipmentAnyOf.includes('band') !== (gate === 'band'))).toEqual([]);
  });

  test('warmth alone runs beside the work', () => {
    expect(idsOf(({ besideWork }) => besideWork)).toEqual(['heat-upper-back']);
  });

  test('every break a preset asks for has a movement that fits', () => {
    const breaks = PRESETS.flatMap(({ cues }) => cues).flatMap(({ kind, seconds, longSeconds = seconds }) => [
      { kind, seconds },
      { kind, seconds: longSeconds },
    ]);
    expect(breaks.filter((each) => suggest(EXERCISES, askFor(each)) === null)).toEqual([]);
  });

  test('the shortest break a person can choose still has a movement', () => {
    for (const kind of ['move', 'micro', 'eyes'] as const) {
      expect(suggest(EXERCISES, askFor({ kind, seconds: LIMITS.seconds.min })), kind).not.toBeNull();
    }
  });
});

describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', (_id, exercise) => {
  test('takes a time between its shortest and its longest form', () => {
    expect(exercise.range.min).toBeLessThanOrEqual(exercise.seconds);
    expect(exercise.seconds).toBeLessThanOrEqual(exercise.range.max);
  });

  test('names each thing once', () => {
    for (const list of [exercise.regions, exercise.causes, exercise.equipmentAnyOf, exercise.followUp]) {
      expect(new Set<string>(list).size).toBe(list.length);
    }
    expect(exercise.regions).not.toEqual([]);
  });

  test('says how it moves, if it is mobility on the person’s own', () => {
    const byHand = ['thoracic-opener', 'banded-shoulder-distraction'];
    expect(exercise.mode !== undefined).toBe(exercise.kind === 'mobility' && !byHand.includes(exercise.id));
  });

  test('is followed by movements of the catalogue', () => {
    const next = EXERCISES.filter(({ id }) => exercise.followUp.includes(id));
    expect(next).toHaveLength(exercise.followUp.length);
    expect(next.filter(({ softTissueTool }) => softTissueTool)).toEqual([]);
  });

  test('ends in active motion or a hold, if it is a tool', () => {
    if (!exercise.softTissueTool) return;
    const next = EXERCISES.filter(({ id }) => exercise.followUp.includes(id));
    expect(next.filter(({ kind, mode }) => kind !== 'isometric' && mode !== 'active')).toEqual([]);
    expect(next.some(({ kind }) => kind === 'isometric')).toBe(true);
    expect(next.some(({ mode }) => mode === 'active')).toBe(true);
  });
});

function idsOf(which: (exercise: Exercise) => boolean): readonly string[] {
  return EXERCISES.filter(which).map(({ id }) => id);
}
