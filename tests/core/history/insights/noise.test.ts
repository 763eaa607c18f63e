import { fc, runs } from '../../../support/property.ts';
import { expect, test } from 'vitest';
import { askedOf } from '../../../../utils/core/history/insights/asked.ts';
import type { Insight } from '../../../../utils/core/history/insights/insight.ts';
import { insightsOf } from '../../../../utils/core/history/insights/insights.ts';
import { FIRST_PROFILE } from '../../../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../../../utils/core/settings/defaults.ts';
import { EXERCISES } from '../../../../utils/content/exercises.ts';
import { entryAt, noise, stretchAt, workdays } from '../../../support/history-days.ts';
import type { Entry } from '../../../../utils/core/history/entry.ts';

const settings = { ...DEFAULT_SETTINGS, rhythm: 'cornell-20-8-2' } as const;

function told(entries: readonly Entry[]): readonly Insight[] {
  return insightsOf({ entries, settings, profile: FIRST_PROFILE, exercises: EXERCISES });
}

test('among 200 people without any pattern at most four are told of a clear one, and twenty of a likely one', () => {
  const people = Array.from({ length: 200 }, (_, seed) => told(noise(seed + 1, 40)).map(({ sure }) => sure));
  expect(people.filter((sure) => sure.includes('clear')).length).toBeLessThanOrEqual(4);
  expect(people.filter((sure) => sure.includes('likely')).length).toBeLessThanOrEqual(20);
});

/** Days as they come, with all their entries at any hour. */
const anyDays = (most: number): fc.Arbitrary<readonly Entry[]> =>
  fc
    .array(
      fc.array(
        fc.record({
          hour: fc.double({ min: 4, max: 23.5, noNaN: true }),
          outcome: fc.constantFrom('taken', 'taken', 'cutShort', 'skipped', 'missed', 'natural'),
          plannedSeconds: fc.constantFrom(60, 120, 300),
          early: fc.boolean(),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      { minLength: 1, maxLength: most },
    )
    .map((days) =>
      days.flatMap((day, at) => {
        const date = workdays(at + 1).at(-1) ?? '';
        // Some hours go worse than others, so that there is something to be found.
        const entries = day.map(({ hour, outcome, plannedSeconds, early }) =>
          entryAt(date, hour, {
            outcome: early && hour < 10 ? 'missed' : outcome,
            ...(outcome === 'natural' && !(early && hour < 10) ? {} : { cue: 'move' }),
            plannedSeconds,
          }),
        );
        return [stretchAt(date, 9, 90), ...entries];
      }),
    );

test('with fewer than ten working days nothing is told, whatever happened in them', () => {
  fc.assert(
    fc.property(anyDays(9), (entries) => {
      expect(told(entries)).toEqual([]);
    }),
    runs(200),
  );
});

test('the numbers behind an insight are those of the entries, and add up', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyDays(50), (entries) => {
      const asked = askedOf(entries);
      for (const { about, found, beside, weeks } of told(entries)) {
        seen += 1;
        expect(found.count).toBeLessThanOrEqual(found.of);
        expect(weeks).toBeGreaterThan(0);
        expect(weeks).toBeLessThanOrEqual(12);
        if (typeof beside === 'number') continue;
        const of = about.kind === 'length' ? ofLengths(asked, about.seconds, about.than) : asked;
        expect(found.of + beside.of).toBe(of.length);
        expect(found.count + beside.count).toBe(of.filter(({ became }) => HITS[about.kind]?.includes(became)).length);
      }
    }),
    runs(300),
  );
  expect(seen).toBeGreaterThan(20);
});

const HITS: Readonly<Record<string, readonly string[]>> = {
  early: ['ignored'],
  hour: ['skipped'],
  weekday: ['skipped', 'ignored'],
  half: ['kept'],
  length: ['kept'],
};

function ofLengths(asked: ReturnType<typeof askedOf>, ...lengths: readonly number[]) {
  return asked.filter(({ entry }) => lengths.includes(entry.plannedSeconds ?? 0));
}
