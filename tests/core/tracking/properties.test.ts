import { fc, runs } from '../../support/property.ts';
import { describe, expect, test } from 'vitest';
import { playScript, scriptOf } from '../../../scripts/simulate/script.ts';
import { durationMs } from '../../../scripts/simulate/duration.ts';
import { totalOf } from '../../../scripts/simulate/log.ts';
import { World } from '../../../scripts/simulate/world.ts';
import { isPlain, settlePlain } from '../../../utils/core/tracking/settle-plain.ts';
import { viewBy } from '../../../utils/core/tracking/view-by.ts';
import { view } from '../../../utils/core/tracking/view.ts';
import { randomSetting, randomSteps, type Line } from '../../support/random-day.ts';

type Setting = { browser: 'chrome' | 'firefox'; start: string; settings: Record<string, unknown> };

const RUNS = runs(150);

function play(steps: readonly Line[], setting: Setting): World {
  return playScript(scriptOf({ ...setting, timeZone: 'Europe/Berlin', steps }));
}

function elapsedMinutes(steps: readonly Line[]): number {
  const timed = steps.filter(([name]) => !['do', 'settings', 'updated', 'killed', 'clock'].includes(name));
  return timed.reduce((sum, [, length]) => sum + durationMs(length, 'step'), 0) / 60_000;
}

const withKills = (steps: readonly Line[], where: readonly boolean[]): Line[] =>
  steps.flatMap((step, index) => (where[index] === true ? [step, ['killed'] as Line] : [step]));

describe('on any day', () => {
  test('screen time is never negative and never more than the time that passed', () => {
    fc.assert(
      fc.property(randomSteps, randomSetting, (steps, setting) => {
        const { screenMinutes, streakMinutes } = totalOf(play(steps, setting)) as Record<string, number>;
        expect(screenMinutes).toBeGreaterThanOrEqual(0);
        expect(streakMinutes).toBeGreaterThanOrEqual(0);
        expect(screenMinutes).toBeLessThanOrEqual(elapsedMinutes(steps) + 0.001);
      }),
      RUNS,
    );
  });

  test('no stage of a reminder is shown twice', () => {
    fc.assert(
      fc.property(randomSteps, randomSetting, (steps, setting) => {
        const { worker } = play(steps, setting);
        const showings = worker.log.filter((each) => each.type === 'reminder' || each.type === 'remindAgain');
        expect(worker.toasts.size).toBe(showings.length);
      }),
      RUNS,
    );
  });

  test('no entry is lost or doubled: the totals are those of the ledger, and rests do not overlap', () => {
    fc.assert(
      fc.property(randomSteps, randomSetting, (steps, setting) => {
        const world = play(steps, setting);
        const entries = [...world.worker.ledger.values()];
        for (const outcome of ['taken', 'natural', 'cutShort', 'skipped', 'missed'] as const) {
          const counted = world.worker.days.reduce((sum, each) => sum + (each.counts[outcome] ?? 0), 0);
          expect([outcome, counted]).toEqual([outcome, entries.filter((entry) => entry.outcome === outcome).length]);
        }
        const rests = entries.filter((entry) => entry.key.startsWith('rest:') && entry.reason !== 'saidSo');
        const ordered = rests.toSorted((a, b) => a.start - b.start);
        for (const [index, rest] of ordered.entries()) {
          expect(rest.end).toBeGreaterThanOrEqual(rest.start);
          expect(ordered[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(rest.end);
        }
      }),
      RUNS,
    );
  });

  test('the worker may be killed after any step: log, ledger and numbers are the same', () => {
    fc.assert(
      fc.property(
        randomSteps,
        randomSetting,
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        (steps, setting, kills) => {
          const calm = play(steps, setting);
          const harsh = play(withKills(steps, kills), setting);
          expect(harsh.worker.log).toEqual(calm.worker.log);
          expect([...harsh.worker.ledger]).toEqual([...calm.worker.ledger]);
          expect(totalOf(harsh)).toMatchObject({ screenMinutes: totalOf(calm)['screenMinutes'] });
        },
      ),
      RUNS,
    );
  });

  test('while somebody is present there is a next wake, in the future and within a heartbeat', () => {
    fc.assert(
      fc.property(randomSteps, randomSetting, (steps, setting) => {
        const script = scriptOf({ ...setting, timeZone: 'Europe/Berlin', steps });
        const world = new World(script);
        const turn = world.worker.turn.bind(world.worker);
        world.worker.turn = (happening, facts, now) => {
          const projection = turn(happening, facts, now);
          expect(projection.wakeAt).toBeGreaterThan(now.at);
          if (world.worker.stored.where.phase === 'present')
            expect(projection.wakeAt).toBeLessThanOrEqual(now.at + 300_000);
          return projection;
        };
        world.play(script.steps);
      }),
      RUNS,
    );
  });

  test('the view settles to any later moment without changing what is stored', () => {
    fc.assert(
      fc.property(
        randomSteps,
        randomSetting,
        fc.integer({ min: -7_200_000, max: 90_000_000 }),
        (steps, setting, later) => {
          const { worker, ...rest } = play(steps, setting);
          expect(rest).toBeDefined();
          const before = JSON.stringify(worker.stored);
          const shown = view(worker.stored, worker.settings, { at: worker.stored.at + later, zone: 'Europe/Berlin' });
          expect(shown.ring).toBeGreaterThanOrEqual(0);
          expect(shown.ring).toBeLessThanOrEqual(1);
          expect(shown.streakMs).toBeGreaterThanOrEqual(0);
          expect(JSON.stringify(worker.stored)).toBe(before);
        },
      ),
      RUNS,
    );
  });

  test('a page that knows only the plain rules shows the same, while they are all it takes', () => {
    let plain = 0;
    fc.assert(
      fc.property(randomSteps, randomSetting, fc.integer({ min: 0, max: 420_000 }), (steps, setting, later) => {
        const { worker } = play(steps, setting);
        const now = { at: worker.stored.at + later, zone: 'Europe/Berlin' };
        if (!isPlain(worker.stored, now)) return;
        plain += 1;
        expect(viewBy(worker.stored, worker.settings, now, settlePlain)).toEqual(
          view(worker.stored, worker.settings, now),
        );
      }),
      RUNS,
    );
    expect(plain).toBeGreaterThan(20);
  });

  test('a clock that is set about adds no more than a heartbeat each time', () => {
    const clocks = fc.constantFrom<Line>(
      ['clock', '1h'],
      ['clock', '-1h'],
      ['clock', '-20m'],
      ['clock', '-3s'],
      ['clock', '25h'],
    );
    const shuffled = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: randomSteps.map((steps): Line => steps[0] ?? ['active', '1s']) },
        { weight: 1, arbitrary: clocks },
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(shuffled, randomSetting, (steps, setting) => {
        const { screenMinutes } = totalOf(play(steps, setting)) as Record<string, number>;
        const changes = steps.filter(([name]) => name === 'clock').length;
        expect(screenMinutes).toBeGreaterThanOrEqual(0);
        expect(screenMinutes).toBeLessThanOrEqual(elapsedMinutes(steps) + 5 * changes + 0.001);
      }),
      RUNS,
    );
  });
});
