import { NOTHING_AROUND } from '../../../utils/core/tracking/around.ts';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../utils/core/movement/suggest.ts';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import type { Happening } from '../../../utils/core/tracking/event.ts';
import type { State } from '../../../utils/core/tracking/state.ts';
import { transition } from '../../../utils/core/tracking/transition.ts';
import { askOf } from '../../../utils/core/tracking/suggestion.ts';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';
import { view } from '../../../utils/core/tracking/view.ts';
import { day } from '../../support/day.ts';

const LONG = { rhythm: 'walk-30-5' };
const BALL = ['do', 'start', 'ball-wall-release'] as const;
const NOBODY = { presence: 'active', quietMs: 0, progress: null, around: NOTHING_AROUND } as const;

/** What is on offer at the end of a day, and why. */
function offered({ shown, world }: ReturnType<typeof day>) {
  const { worker } = world;
  const suggestion = suggest(
    EXERCISES,
    askOf({ ...worker.stored, at: world.now().at }, worker.settings, FIRST_PROFILE, shown.coming),
  );
  return [suggestion?.exercise.id, suggestion?.why.type];
}

describe('a break with a tool', () => {
  test('left after the tool is cut short, however long the tool took', () => {
    const { total, entries, ledger } = day(
      [['active', '34m'], BALL, ['away', '240s'], ['do', 'leave'], ['active', '1m']],
      { settings: LONG },
    );
    expect(total).toMatchObject({ taken: 1, cutShort: 0 });
    expect(entries).toEqual(['taken 4']);
    expect(ledger[0]?.did).toEqual(['ball-wall-release', 'wall-angels']);
  });

  test('left before its second half is relief only: it counts as cut short, and the second half is offered', () => {
    const acted = day([['active', '34m'], BALL, ['away', '100s'], ['do', 'leave'], ['active', '1m']], {
      settings: LONG,
    });
    const [entry] = acted.ledger;
    expect(entry).toMatchObject({ outcome: 'cutShort', did: ['ball-wall-release'], reliefOnly: 'ball-wall-release' });
    expect(offered(acted)).toEqual(['wall-angels', 'followUp']);
    expect(acted.shown.remembered.wantsFollowUp).toBe('ball-wall-release');
  });

  test('the second half is offered for half an hour, then no more', () => {
    const left = [['active', '34m'], BALL, ['away', '100s'], ['do', 'leave']] as const;
    expect(offered(day([...left, ['active', '29m']], { settings: LONG }))[1]).toBe('followUp');
    const later = day([...left, ['active', '31m']], { settings: LONG });
    expect(offered(later)[1]).not.toBe('followUp');
    expect(later.shown.remembered.wantsFollowUp).toBeNull();
  });

  test('the second half is offered once: whatever break comes next, it is not asked for again', () => {
    const acted = day(
      [
        ['active', '34m'],
        BALL,
        ['away', '100s'],
        ['do', 'leave'],
        ['active', '2m'],
        ['do', 'start'],
        ['away', '5m'],
        ['active', '1m'],
      ],
      { settings: LONG },
    );
    expect(acted.world.worker.stored.followUp).toBeNull();
    expect(acted.log.filter((line) => line.includes('breakStarted'))).toHaveLength(2);
  });

  test('it makes no notification of its own, the icon alone carries a plus', () => {
    const acted = day([['active', '10m'], BALL, ['away', '100s'], ['do', 'leave'], ['active', '2m']], {
      settings: LONG,
    });
    expect(acted.total).toMatchObject({ reminders: 0 });
    expect(acted.shown.badge).toBe('+');
  });

  test('a tool whose page crashed is relief only too, by what the page had saved', () => {
    const acted = day([['active', '34m'], BALL, ['away', '100s'], ['closed', '20s'], ['active', '1m']], {
      settings: LONG,
    });
    expect(acted.ledger[0]).toMatchObject({
      outcome: 'cutShort',
      reliefOnly: 'ball-wall-release',
    });
  });
});

describe('a treatment by somebody else', () => {
  test('is followed by an active movement or a hold', () => {
    expect(
      offered(
        day([
          ['active', '10m'],
          ['do', 'hadTreatment'],
          ['active', '1m'],
        ]),
      )[1],
    ).toBe('followUp');
  });
});

describe('a break asked for by itself', () => {
  const tense: Happening = { type: 'started', exercise: 'cyclic-sighing', restsEyes: false, seconds: 60 };

  test('of a minute leaves what is due as it was', () => {
    const { world } = day([['active', '34m']]);
    const { at, zone } = world.now();
    const [started] = transition(world.worker.stored, { ...tense, facts: NOBODY }, world.worker.settings, { at, zone });
    expect(started.where).toMatchObject({ phase: 'onBreak', seconds: 60, exercise: 'cyclic-sighing' });
    const [after] = end(started, at + 60_000);
    expect(after.reminder?.dueAt).toBe(world.worker.stored.reminder?.dueAt);
    expect(view(after, world.worker.settings, { at: at + 60_000, zone }).scene).toBe('due');
  });

  test('leaves a second half that is owed on offer', () => {
    const { world } = day([['active', '34m'], BALL, ['away', '100s'], ['do', 'leave'], ['active', '2m']], {
      settings: LONG,
    });
    const { at, zone } = world.now();
    const [started] = transition(world.worker.stored, { ...tense, facts: NOBODY }, world.worker.settings, { at, zone });
    const [after] = end(started, at + 60_000);
    expect(after.followUp?.after).toBe('ball-wall-release');
  });

  test('opens no page where the page that asks guides it, but comes forward when it is started again elsewhere', () => {
    const { world } = day([['active', '10m']]);
    const { settings, stored } = world.worker;
    const now = world.now();
    const [opened] = transition(stored, { ...tense, facts: NOBODY }, settings, now);
    const [here] = transition(stored, { ...tense, here: true, facts: NOBODY }, settings, now);
    expect(opened.outbox).toMatchObject([{ type: 'openBreak' }]);
    expect(here.outbox).toEqual([]);
    expect(here.where).toEqual(opened.where);
    const [again] = transition(here, { ...tense, facts: NOBODY }, settings, now);
    expect(again.outbox).toMatchObject([{ type: 'openBreak', startedAt: now.at }]);
  });

  test('that is as long as what is due answers it', () => {
    const { world } = day([['active', '34m']]);
    const { at, zone } = world.now();
    const long = { ...tense, seconds: 150 };
    const [started] = transition(world.worker.stored, { ...long, facts: NOBODY }, world.worker.settings, { at, zone });
    expect(end(started, at + 150_000)[0].reminder).toBeNull();
  });

  function end(started: State, at: number) {
    const startedAt = started.where.phase === 'onBreak' ? started.where.startedAt : 0;
    const done = { doneMs: at - startedAt, allSteps: true, did: ['cyclic-sighing'], reliefOnly: null };
    const { settings } = day([['active', '1m']]).world.worker;
    return transition(started, { type: 'breakEnded', startedAt, ...done, facts: NOBODY }, settings, {
      at,
      zone: started.zone,
    });
  }
});

test('what the person said of a break is written into its entry', () => {
  const { world } = day([
    ['active', '34m'],
    ['do', 'start'],
    ['away', '2m'],
    ['active', '1m'],
  ]);
  const now = world.now();
  const [, effects] = transition(
    world.worker.stored,
    { type: 'felt', startedAt: 5, feeling: 'better', facts: NOBODY },
    world.worker.settings,
    now,
  );
  expect(effects).toMatchObject([{ type: 'amend', key: 'rest:5', feeling: 'better' }]);
});

test('what was done is remembered in its order, the newest last', () => {
  const { done, doneCount } = day([
    ['active', '34m'],
    ['do', 'start'],
    ['away', '2m'],
    ['active', '1m'],
  ]).world.worker.stored;
  expect(Object.values(done).map(({ nth }) => nth)).toContain(doneCount);
  expect(doneCount).toBe(Object.keys(done).length);
});
