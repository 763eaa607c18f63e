import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../utils/core/movement/exercise.ts';
import { routineItems } from '../../utils/core/movement/routine.ts';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { routineKey } from '../../utils/content/page-keys.ts';
import { FOLLOW_UPS, ROUTINES } from '../../utils/content/routines.ts';
import { messages } from './texts.ts';

const english = messages('en');

describe('the routines', () => {
  test('are fifteen, each as long as its name promises', () => {
    const lengths = ROUTINES.map((routine) => [
      english.get(routineKey(routine.id)),
      routineItems(routine, EXERCISES).reduce((sum, { seconds }) => sum + seconds, 0),
    ]);
    expect(lengths).toEqual([
      ['Half-minute reset', 35],
      ['Eyes away', 30],
      ['Between emails', 60],
      ['Two at the desk', 120],
      ['Call on your feet', 135],
      ['Camera on', 180],
      ['Open, then pull', 180],
      ['The first four', 390],
      ['Five on foot', 300],
      ['Undo the chair', 180],
      ['Two strong minutes', 120],
      ['Let the shoulders down', 220],
      ['Tool, then move', 285],
      ['Sofa evening', 490],
      ['Hands and eyes', 120],
    ]);
  });

  test('hold these movements, in this order', () => {
    const items = ROUTINES.map(({ id, items: each }) => [id, ...each.map(({ exerciseId }) => exerciseId)]);
    expect(items).toEqual([
      ['r-micro-desk', 'shoulder-rolls'],
      ['r-eyes', 'eyes-20-20-20'],
      ['r-emails', 'wall-angels', 'shoulder-rolls'],
      ['r-desk2', 'chair-thoracic-extension', 'scapular-isometric'],
      ['r-call-stand', 'calf-raise', 'hip-flexor-split-stance', 'shoulder-rolls'],
      ['r-call-camera', 'ankle-pumps', 'scapular-isometric', 'diaphragmatic-breathing'],
      ['r-open-close', 'doorway-pec-stretch', 'band-pull-apart'],
      ['r-seed4', 'thoracic-opener', 'wall-angels', 'banded-shoulder-distraction', 'diaphragmatic-breathing'],
      ['r-walk5', 'walk-around-block'],
      ['r-sit-undo', 'sit-to-stand', 'hip-flexor-split-stance', 'standing-back-extension'],
      ['r-strong2', 'band-lateral-raise'],
      ['r-tense', 'cyclic-sighing', 'upper-trap-levator-stretch', 'neck-isometric'],
      ['r-tool-then-move', 'ball-wall-release', 'wall-angels', 'scapular-isometric'],
      ['r-tv', 'foam-roll-upper-back', 'seated-thoracic-rotation', 'bolster-chest-opener', 'wall-angels'],
      ['r-hands', 'wrist-forearm-stretch', 'eyes-20-20-20'],
    ]);
  });

  test('give each movement a time that suits it', () => {
    for (const routine of ROUTINES) {
      const items = routineItems(routine, EXERCISES);
      expect(items, routine.id).toHaveLength(routine.items.length);
      const unsuited = items.filter(({ exerciseId, seconds }) => {
        const { range } = known(exerciseId);
        return seconds < range.min || seconds > range.max;
      });
      expect(unsuited, routine.id).toEqual([]);
    }
  });

  test('never end on a tool, and follow each tool at once with what has to come after it', () => {
    for (const { id, items } of ROUTINES) {
      const exercises = items.map(({ exerciseId }) => known(exerciseId));
      expect(exercises.at(-1)?.softTissueTool, id).toBe(false);
      for (const [at, { softTissueTool, followUp }] of exercises.entries()) {
        if (softTissueTool) expect(followUp, id).toContain(exercises[at + 1]?.id);
      }
    }
  });

  test('hold something for the upper back, but for those that are eyes, hands or a walk', () => {
    const without = ROUTINES.filter(({ items }) => !items.some(({ exerciseId }) => isThoracic(known(exerciseId))));
    expect(without.map(({ id }) => id)).toEqual(['r-eyes', 'r-walk5', 'r-hands']);
  });

  test('suit the place they are named for', () => {
    const unsuited = ROUTINES.filter(({ items, contexts }) => {
      const exercises = items.map(({ exerciseId }) => known(exerciseId));
      return !contexts.every((context) => exercises.every((exercise) => suits(exercise, context)));
    });
    expect(unsuited.map(({ id }) => id)).toEqual([]);
    expect(ROUTINES.filter(({ contexts }) => contexts.length === 0)).toEqual([]);
  });

  test('only the call goes round again, and only the strong minutes are for once a day', () => {
    expect(ROUTINES.filter(({ repeats }) => repeats).map(({ id }) => id)).toEqual(['r-call-stand']);
    expect(ROUTINES.filter(({ onceADay }) => onceADay).map(({ id }) => id)).toEqual(['r-strong2']);
  });
});

describe('what comes after a tool', () => {
  test('is active motion or a hold, for every tool and for a treatment elsewhere', () => {
    expect(FOLLOW_UPS.map(({ after, active, isometric }) => [after, active, isometric])).toEqual([
      ['massage-gun-upper-back', ['shoulder-rolls'], ['scapular-isometric']],
      ['ball-wall-release', ['wall-angels'], ['scapular-isometric']],
      ['foam-roll-upper-back', ['seated-thoracic-rotation'], ['scapular-isometric']],
      ['heat-upper-back', ['seated-cat-cow', 'seated-thoracic-rotation'], ['scapular-isometric', 'neck-isometric']],
      ['thoracic-opener', ['wall-angels'], ['scapular-isometric']],
      ['treatment', ['shoulder-rolls', 'seated-cat-cow'], ['scapular-isometric']],
    ]);
    for (const { active, isometric } of FOLLOW_UPS) {
      expect(active.filter((id) => known(id).mode !== 'active')).toEqual([]);
      expect(isometric.filter((id) => known(id).kind !== 'isometric')).toEqual([]);
    }
  });

  test('is known for every tool, and the same as the tool itself says', () => {
    const tools = EXERCISES.filter(({ softTissueTool }) => softTissueTool);
    expect(new Set(FOLLOW_UPS.map(({ after }) => after))).toEqual(new Set([...tools.map(({ id }) => id), 'treatment']));
    for (const { after, active, isometric } of FOLLOW_UPS) {
      if (after === 'treatment') continue;
      expect(known(after).followUp).toEqual(expect.arrayContaining([...active, ...isometric]));
    }
  });
});

function known(id: string): Exercise {
  const exercise = EXERCISES.find((each) => each.id === id);
  if (exercise === undefined) throw new Error(`No exercise ${id}`);
  return exercise;
}

/** It is for the upper back, or moves the thoracic spine in one of its three ways. */
function isThoracic({ regions, directions }: Exercise): boolean {
  return regions.includes('upperBack') || directions.length > 0;
}

function suits({ discretion, call }: Exercise, context: (typeof ROUTINES)[number]['contexts'][number]): boolean {
  const quiet = discretion === 'unseen' || discretion === 'ordinary';
  return {
    anywhere: quiet,
    openOffice: quiet,
    office: discretion !== 'private',
    quiet: discretion !== 'private',
    audioCall: call !== 'no',
    videoCall: call === 'video',
    ownRoom: true,
    home: true,
  }[context];
}
