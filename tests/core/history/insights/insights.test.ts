import { expect, test } from 'vitest';
import type { Entry } from '../../../../utils/core/history/entry.ts';
import { insightsOf, nameOfInsight, workingDays } from '../../../../utils/core/history/insights/insights.ts';
import type { Evidence, Insight } from '../../../../utils/core/history/insights/insight.ts';
import { FIRST_PROFILE } from '../../../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../../../utils/core/settings/defaults.ts';
import { EXERCISES } from '../../../../utils/content/exercises.ts';
import { SECOND } from '../../../../utils/core/time/moment.ts';
import { entryAt, stretchAt, workdays } from '../../../support/history-days.ts';

const MOVE = { cue: 'move', plannedSeconds: 120 } as const;
const DID = { ...MOVE, outcome: 'taken', ms: 120 * SECOND } as const;

/** What stands out of these entries, beside an ordinary hour and a half at the screen on each of so many days. */
function found(of: (date: string, at: number) => readonly Entry[], given: Partial<Evidence> = {}, days = 30) {
  const entries = workdays(days).flatMap((date, at) => [
    stretchAt(date, 9, 45),
    stretchAt(date, 13, 45),
    ...of(date, at),
  ]);
  return insightsOf({ entries, settings: DEFAULT_SETTINGS, profile: FIRST_PROFILE, exercises: EXERCISES, ...given });
}

function only(kind: Insight['about']['kind'], insights: readonly Insight[]): Insight | undefined {
  return insights.find(({ about }) => about.kind === kind);
}

test('the longest stretch of a week lies on Tuesday afternoons: a fixed break there', () => {
  const insight = only(
    'stretch',
    found((date, at) => [stretchAt(date, 14, at % 5 === 1 ? 100 : 60)], {}, 55),
  );
  expect(insight).toEqual({
    about: { kind: 'stretch', weekday: 2, part: 'afternoon' },
    found: { count: 11, of: 11 },
    beside: expect.closeTo(145 / 790, 6),
    weeks: 11,
    sure: 'clear',
    change: { set: 'fixed', days: [2], at: '14:45', minutes: 10 },
  });
});

test('most held reminders waited for full screen: wait no longer', () => {
  const hold = (date: string, at: number) =>
    entryAt(date, 11, { outcome: 'hold', reason: at % 5 === 0 ? 'call' : 'fullScreen' });
  expect(
    only(
      'held',
      found((date, at) => [hold(date, at)]),
    ),
  ).toEqual({
    about: { kind: 'held', reason: 'fullScreen' },
    found: { count: 24, of: 30 },
    beside: 0.5,
    weeks: 6,
    sure: 'likely',
    change: { set: 'fullScreen', to: 'ignore' },
  });
  const settings = { ...DEFAULT_SETTINGS, fullScreen: 'ignore' } as const;
  expect(
    only(
      'held',
      found((date, at) => [hold(date, at)], { settings }),
    )?.change,
  ).toBeNull();
});

test.each([
  [[], { set: 'quietStart', minutes: 30 }],
  [[{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }], { set: 'start', at: '10:00' }],
] as const)('reminders before ten are ignored, with working hours %j: start later', (workingHours, change) => {
  const insight = only(
    'early',
    found(
      (date, at) => [
        entryAt(date, 9.5, { ...MOVE, outcome: at % 4 === 0 ? 'taken' : 'missed' }),
        entryAt(date, 11, { ...DID }),
        entryAt(date, 14, { ...DID }),
      ],
      { settings: { ...DEFAULT_SETTINGS, workingHours } },
    ),
  );
  expect(insight).toMatchObject({ found: { count: 22, of: 30 }, beside: { count: 0, of: 60 }, sure: 'clear', change });
  expect(insight?.about).toEqual({ kind: 'early', hour: 10 });
});

test('more is skipped between one and two than at other hours: a gap in the working hours', () => {
  const workingHours = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }] as const;
  const insight = only(
    'hour',
    found(
      (date, at) => [
        entryAt(date, 10, DID),
        entryAt(date, 13.4, { ...MOVE, outcome: at % 3 === 0 ? 'taken' : 'skipped' }),
        entryAt(date, 15, { ...MOVE, outcome: at % 10 === 0 ? 'skipped' : 'taken' }),
      ],
      { settings: { ...DEFAULT_SETTINGS, workingHours } },
    ),
  );
  expect(insight).toMatchObject({
    about: { kind: 'hour', hour: 13 },
    found: { count: 20, of: 30 },
    beside: { count: 3, of: 60 },
    sure: 'clear',
    change: { set: 'gap', hour: 13 },
  });
});

test('fewer breaks are kept on Fridays, and more in the morning: a fixed break in the middle of those that are not', () => {
  const insights = found((date, at) => [
    entryAt(date, 9, DID),
    entryAt(date, 10, DID),
    entryAt(date, 14, { ...MOVE, outcome: at % 5 === 4 || at % 4 === 0 ? 'missed' : 'taken' }),
    entryAt(date, 16, { ...MOVE, outcome: at % 5 === 4 ? 'skipped' : 'taken' }),
  ]);
  expect(only('weekday', insights)).toMatchObject({
    about: { kind: 'weekday', weekday: 5 },
    found: { count: 12, of: 24 },
    change: { set: 'fixed', days: [5], at: '16:00', minutes: 10 },
  });
  expect(only('half', insights)).toMatchObject({
    about: { kind: 'half', part: 'morning' },
    found: { count: 60, of: 60 },
    beside: { count: 42, of: 60 },
    change: { set: 'fixed', days: [1, 2, 3, 4, 5], at: '14:00', minutes: 10 },
  });
});

test('short breaks are kept more often than long ones: all of them short', () => {
  const insight = only(
    'length',
    found((date, at) => [
      entryAt(date, 10, DID),
      entryAt(date, 14, { ...MOVE, plannedSeconds: 300, outcome: at % 3 === 0 ? 'taken' : 'skipped' }),
    ]),
  );
  expect(insight).toMatchObject({
    about: { kind: 'length', seconds: 120, than: 300 },
    found: { count: 30, of: 30 },
    beside: { count: 10, of: 30 },
    sure: 'clear',
    change: { set: 'length', seconds: 120 },
  });
});

test('most guided breaks end early: as short as they usually are', () => {
  const insight = only(
    'cut',
    found((date, at) => [
      entryAt(date, 10, { ...DID, outcome: at % 6 === 0 ? 'taken' : 'cutShort', ms: at % 6 === 0 ? 120_000 : 64_000 }),
    ]),
  );
  expect(insight).toMatchObject({
    about: { kind: 'cut', seconds: 64 },
    found: { count: 25, of: 30 },
    change: { set: 'length', seconds: 60 },
  });
});

test('most breaks happen by walking away: icon and badge are enough', () => {
  const insight = only(
    'walking',
    found((date, at) => [entryAt(date, 10, { outcome: 'natural' }), ...(at % 4 === 0 ? [entryAt(date, 14, DID)] : [])]),
  );
  expect(insight).toMatchObject({ found: { count: 30, of: 38 }, sure: 'clear', change: { set: 'badge' } });
});

test('at a desk for both there is less standing than planned on most days: shorter stands', () => {
  const settings = { ...DEFAULT_SETTINGS, rhythm: 'cornell-20-8-2' } as const;
  const insight = only(
    'standing',
    found(
      (date, at) => [
        entryAt(date, 9, { outcome: 'position', reason: 'asked', position: 'sit' }, 200),
        entryAt(date, 13, { outcome: 'position', reason: 'asked', position: 'stand' }, at % 10 === 0 ? 100 : 50),
      ],
      { settings },
    ),
  );
  expect(insight).toMatchObject({
    about: { kind: 'standing', more: false, minutes: 8, every: 20 },
    found: { count: 27, of: 30 },
    sure: 'clear',
    change: { set: 'stand', minutes: 6 },
  });
});

test('one part of the body is hardly ever moved: its turn more often', () => {
  const did = ['shoulder-rolls', 'wall-angels', 'calf-raise', 'walk-around-block', 'diaphragmatic-breathing'];
  const of = (date: string) => did.map((id, at) => entryAt(date, 9 + at, { ...DID, did: [id] }));
  const insight = only('region', found(of));
  expect(insight?.about).toEqual({ kind: 'region', region: 'lowBack' });
  expect(insight).toMatchObject({ found: { count: 150, of: 150 }, sure: 'clear', change: { set: 'region' } });
  const profile = { ...FIRST_PROFILE, regionsMore: ['lowBack' as const] };
  expect(only('region', found(of, { profile }))?.change).toBeNull();
  const off = { ...FIRST_PROFILE, regionsOff: ['lowBack' as const] };
  expect(only('region', found(of, { profile: off }))?.about).not.toEqual({ kind: 'region', region: 'lowBack' });
});

test('one bad day is no pattern, and nine working days are too few', () => {
  const bad = (date: string, at: number) =>
    Array.from({ length: 8 }, (_, each) =>
      entryAt(date, 8 + each / 10, { ...MOVE, outcome: at === 3 ? 'missed' : 'taken' }),
    );
  expect(
    only(
      'early',
      found((date, at) => [...bad(date, at), entryAt(date, 14, DID)]),
    ),
  ).toBeUndefined();
  const walked = (date: string) => [10, 11, 12, 14, 15].map((hour) => entryAt(date, hour, { outcome: 'natural' }));
  expect(found(walked, {}, 9)).toEqual([]);
  expect(found(walked, {}, 10).map(nameOfInsight)).toEqual(['walking']);
});

test('a working day has at least an hour at the screen', () => {
  expect(
    workingDays([stretchAt('2026-11-02', 9, 59), stretchAt('2026-11-03', 9, 30), stretchAt('2026-11-03', 11, 30)]),
  ).toEqual(['2026-11-03']);
});
