import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import type { Ask } from '../../../utils/core/movement/ask.ts';
import type { OwnExercise } from '../../../utils/core/movement/own-exercise.ts';
import { suggest, suggestions } from '../../../utils/core/movement/suggest.ts';
import { askFor, having } from '../../support/asks.ts';

const EVERYTHING = [
  'wall',
  'chair',
  'desk',
  'door-frame',
  'foam-roller',
  'peanut-ball',
  'lacrosse-ball',
  'band',
  'massage-gun',
  'heating-pad',
  'cushion',
  'bolster',
] as const;

/** All that asking for another one would bring, once each. */
function all(ask: Ask): readonly string[] {
  const found = new Set<string>();
  for (let seed = 0; seed < 60; seed += 1) {
    const id = suggest(EXERCISES, { ...ask, seed })?.exercise.id;
    if (id !== undefined) found.add(id);
  }
  return [...found];
}

const first = (ask: Ask) => suggest(EXERCISES, ask)?.exercise.id;

describe('what is never offered', () => {
  test('what needs a thing that is not there', () => {
    const offered = all(askFor({ seconds: 300 }, { profile: { place: 'ownRoom' } }));
    expect(offered).not.toContain('band-pull-apart');
    expect(offered).not.toContain('foam-roll-upper-back');
    expect(offered).toContain('wall-angels');
    const owned = all(askFor({ seconds: 300 }, { profile: { place: 'ownRoom', equipment: EVERYTHING } }));
    expect(owned).toContain('band-pull-apart');
    expect(owned).toContain('foam-roll-upper-back');
  });

  test('lying on the floor of an open office', () => {
    const open = all(askFor({ seconds: 300 }, { profile: { equipment: EVERYTHING } }));
    expect(open).not.toContain('bolster-chest-opener');
    expect(open).not.toContain('massage-gun-upper-back');
  });

  test('on camera, what would be seen there', () => {
    expect(all(askFor({ call: 'video' })).toSorted()).toEqual([
      'ankle-pumps',
      'diaphragmatic-breathing',
      'scapular-isometric',
      'seated-figure-four',
      'shoulder-rolls',
    ]);
  });

  test('heat, which runs beside the work, as a break', () => {
    const offered = all(askFor({ seconds: 1800 }, { profile: { place: 'ownRoom', equipment: EVERYTHING } }));
    expect(offered).not.toContain('heat-upper-back');
  });

  test('what was hidden, and what is for a part of the body that is left alone', () => {
    const offered = all(askFor({}, { profile: { hidden: ['shoulder-rolls'], regionsOff: ['neck'] } }));
    expect(offered).not.toContain('shoulder-rolls');
    expect(offered).not.toContain('cervical-retraction');
    expect(offered).toContain('seated-cat-cow');
  });

  test('a tool that nothing may follow', () => {
    const limits = ['osteoporosis', 'highBloodPressure'] as const;
    const profile = { place: 'ownRoom', equipment: EVERYTHING } as const;
    expect(all(askFor({ seconds: 300 }, { profile }))).toContain('ball-wall-release');
    expect(all(askFor({ seconds: 300 }, { profile: { ...profile, limits } }))).not.toContain('ball-wall-release');
  });

  test('the last three, as long as there is anything else', () => {
    const history = having('walk-around-block', 'wall-angels', 'ankle-pumps');
    const offered = all(askFor({}, { history }));
    for (const id of ['walk-around-block', 'wall-angels', 'ankle-pumps']) expect(offered).not.toContain(id);
    expect(first(askFor({ kind: 'eyes', seconds: 20 }, { history: having('eyes-20-20-20') }))).toBe('eyes-20-20-20');
  });
});

describe('what gets its turn more often', () => {
  const HANDS = 'wrist-forearm-stretch';
  const rankOf = (ask: Ask): number => suggestions(EXERCISES, ask).findIndex(({ exercise }) => exercise.id === HANDS);
  const whyOf = (ask: Ask) => suggestions(EXERCISES, ask)[rankOf(ask)]?.why;

  test('a part of the body that was chosen, and Limber says so', () => {
    const chosen = { profile: { regionsMore: ['wristsHands'] } } as const;
    expect(rankOf(askFor({}, chosen))).toBeLessThan(rankOf(askFor()));
    const history = having(HANDS, 'walk-around-block', 'wall-angels', 'ankle-pumps', 'shoulder-rolls');
    expect(whyOf(askFor({}, { ...chosen, history }))).toEqual({ type: 'area' });
  });

  test('what an open item of the workspace asks for, and Limber says so', () => {
    const open = { profile: { wants: { wristsHands: 'arms' } } } as const;
    expect(rankOf(askFor({}, open))).toBeLessThan(rankOf(askFor()));
    expect(whyOf(askFor({}, open))).toEqual({ type: 'workspace', section: 'arms' });
  });
});

describe('what a break gets', () => {
  test('an eyes break rests the eyes, and no other break does', () => {
    expect(all(askFor({ kind: 'eyes', seconds: 20 }))).toEqual(['eyes-20-20-20']);
    expect(all(askFor())).not.toContain('eyes-20-20-20');
  });

  test('who can only rest the eyes does that in every break', () => {
    expect(all(askFor({}, { profile: { limits: ['eyesOnly'] } }))).toEqual(['eyes-20-20-20']);
  });

  test('half a minute gets something that is done in half a minute', () => {
    for (const id of all(askFor({ kind: 'micro', seconds: 30 }))) {
      expect(EXERCISES.find((exercise) => exercise.id === id)?.range.min).toBeLessThanOrEqual(30);
    }
  });

  test('five minutes begin with a walk, the first of the day', () => {
    expect(first(askFor({ seconds: 300 }))).toBe('walk-around-block');
  });

  test('what was marked as felt often comes before the rest', () => {
    const stress = suggest(EXERCISES, askFor({}, { profile: { causes: { stress: 2 } } }))?.exercise;
    expect(stress?.causes).toContain('stress');
    const sitting = suggest(EXERCISES, askFor({}, { profile: { causes: { sitting: 2 } } }))?.exercise;
    expect(sitting?.causes).toContain('sitting');
  });

  test('the same ask has the same answer, another one has another', () => {
    expect(first(askFor())).toBe(first(askFor()));
    expect(first(askFor({}, { seed: 1 }))).not.toBe(first(askFor()));
  });

  test('an exercise of one’s own is among them', () => {
    const own: OwnExercise = {
      id: 'own-1',
      name: 'Reach for the shelf',
      steps: ['Reach up'],
      seconds: 60,
      regions: ['shoulders'],
      equipment: ['none'],
    };
    expect(all(askFor({}, { profile: { own: [own] } }))).toContain('own-1');
  });
});

describe('why this one', () => {
  const back = { done: { 'wall-angels': { at: 5, nth: 1 } }, count: 1, dayBegan: 10 };

  test('a way the upper back has not moved today is the first reason', () => {
    const rotation = suggest(EXERCISES, { ...askFor({}, { profile: { hidden: others('seated-thoracic-rotation') } }) });
    expect(rotation?.why).toEqual({ type: 'direction', direction: 'rotation' });
  });

  test('then a part of the body that has not', () => {
    const legs = suggest(EXERCISES, askFor({}, { profile: { hidden: others('calf-raise') } }));
    expect(legs?.why).toEqual({ type: 'region', region: 'legs' });
  });

  test('then what was marked', () => {
    const history = { ...having('sit-to-stand'), dayBegan: 0 };
    const profile = { hidden: others('calf-raise'), causes: { sitting: 1 } } as const;
    // Done today, so that nothing about it is new; hidden exercises were done all the same.
    const again = { ...history, done: { ...history.done, 'calf-raise': { at: 1, nth: 0 } } };
    const legs = suggest(EXERCISES, askFor({}, { profile, history: again }));
    expect(legs?.why).toEqual({ type: 'cause', cause: 'sitting' });
  });

  test('what was done yesterday is new today', () => {
    const angels = suggest(EXERCISES, askFor({}, { history: back, profile: { hidden: others('wall-angels') } }));
    expect(angels?.why).toEqual({ type: 'region', region: 'shoulders' });
  });
});

describe('the second half of a tool', () => {
  test('comes before all else, whatever was done last', () => {
    const history = { ...having('wall-angels'), wantsFollowUp: 'ball-wall-release' };
    const suggestion = suggest(EXERCISES, askFor({}, { history }));
    expect(suggestion?.exercise.id).toBe('wall-angels');
    expect(suggestion?.why).toEqual({ type: 'followUp', after: 'ball-wall-release' });
    expect(first(askFor({}, { history, seed: 1 }))).toBe('scapular-isometric');
  });

  test('keeps to the limits', () => {
    const history = { ...having(), wantsFollowUp: 'ball-wall-release' };
    expect(first(askFor({}, { history, profile: { limits: ['noOverhead'] } }))).toBe('scapular-isometric');
  });

  test('after a treatment elsewhere is an active movement or a hold of the upper back', () => {
    const history = { ...having(), wantsFollowUp: 'treatment' };
    const { exercise, why } = suggest(EXERCISES, askFor({}, { history })) ?? {};
    expect(exercise?.regions).toContain('upperBack');
    expect(why).toEqual({ type: 'followUp', after: 'treatment' });
  });

  test('does not take the place of a rest for the eyes', () => {
    const history = { ...having(), wantsFollowUp: 'ball-wall-release' };
    expect(first(askFor({ kind: 'eyes', seconds: 20 }, { history }))).toBe('eyes-20-20-20');
  });
});

/** All but one. */
function others(id: string): readonly string[] {
  return EXERCISES.map((exercise) => exercise.id).filter((each) => each !== id);
}

test('the only movement that was ever done does not come twice running', () => {
  const ask = askFor(
    {},
    { profile: { causes: { stress: 2 } }, history: { ...having('diaphragmatic-breathing'), dayBegan: 2 } },
  );
  expect(suggest(EXERCISES, ask)?.exercise.id).not.toBe('diaphragmatic-breathing');
});
