import { fc } from './property.ts';

export type Line = readonly [string, ...unknown[]];

const seconds = (most: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: most }).map((each) => `${each}s`);

const span: fc.Arbitrary<Line> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('active'), seconds(3600)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('typing'), seconds(1500)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('away'), seconds(900)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('away'), seconds(20_000)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('locked'), seconds(1800)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('asleep'), seconds(40_000)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('closed'), seconds(1800)) },
  {
    weight: 4,
    arbitrary: fc.tuple(
      fc.constantFrom('call', 'video', 'film', 'fullscreen', 'sharing'),
      seconds(9000),
      fc.constantFrom('active', 'typing', 'away', 'locked'),
    ),
  },
);

const deed: fc.Arbitrary<Line> = fc.oneof(
  ...['start', 'done', 'leave', 'snooze', 'skip', 'undoSkip', 'another', 'hadBreak', 'resume'].map((verb) =>
    fc.constant<Line>(['do', verb]),
  ),
  fc
    .constantFrom('free', 'wasWatching', 'wasAway', 'sit', 'stand', 'change', 'standForCall', 'startDay', 'endDay')
    .map((verb): Line => ['do', verb]),
  fc.constantFrom<Line>(
    ['do', 'snooze', 'afterTask'],
    ['do', 'snooze', '10m'],
    ['do', 'inCall', '30m'],
    ['do', 'presenting', '20m'],
    ['do', 'habit', 'h'],
    ['do', 'habitDone', 'h'],
  ),
  fc.constantFrom<Line>(['do', 'pause', '30m'], ['do', 'pause'], ['do', 'pause', 'tomorrow']),
);

const settings: fc.Arbitrary<Line> = fc
  .constantFrom('short-often', 'hourly-5', 'micro-10', 'eyes-20', 'deep-90', 'snack-20-2', 'cornell-20-8-2')
  .map((rhythm) => ['settings', { rhythm }]);

// Nobody can press two things in the same millisecond.
const pressed = deed.map((each): Line[] => [each, ['typing', '1s']]);
const alone = (each: Line): Line[] => [each];

/** Steps of a random day without changes of the clock. */
export const randomSteps: fc.Arbitrary<Line[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: span.map(alone) },
      { weight: 4, arbitrary: pressed },
      { weight: 1, arbitrary: settings.map(alone) },
      { weight: 1, arbitrary: fc.constant<Line[]>([['updated']]) },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((groups) => groups.flat());

const hours = { workingHours: [{ days: [1, 2, 3], from: '08:30', to: '16:00' }] };

/** Where and how a random day is lived. */
export const randomSetting = fc.record({
  browser: fc.constantFrom('chrome' as const, 'firefox' as const),
  start: fc.constantFrom('2026-03-02T09:00:00', '2026-03-02T21:00:00', '2026-03-28T22:00:00', '2026-10-24T23:30:00'),
  settings: fc.constantFrom<Record<string, unknown>>(
    {},
    { rhythm: 'micro-10' },
    { rhythm: 'deep-90', absence: 'countOn' },
    { rhythm: 'eyes-20' },
    { rhythm: 'hourly-5', absence: 'inProportion' },
    hours,
    { rhythm: 'cornell-20-8-2', remindersADay: 3, watching: 'watching' },
    {
      fixedBreaks: [{ days: [1, 2, 3, 4, 5, 6, 7], at: '12:30', minutes: 30 }],
      daysOff: ['2026-03-03'],
      watching: 'away',
      fullScreen: 'hold',
      habits: [{ id: 'h', anchor: 'call', when: 'I call', will: 'stand', at: '10:00', notify: true }],
    },
    {
      cues: [
        { kind: 'micro', everyMinutes: 10, seconds: 30 },
        { kind: 'move', everyMinutes: 12, seconds: 90 },
      ],
      graceMinutes: 1,
    },
  ),
});
