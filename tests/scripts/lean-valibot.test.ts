import fc from 'fast-check';
import { beforeAll, afterAll, expect, test, vi } from 'vitest';
import { leanValibot } from '../../scripts/build/lean-valibot.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { initialState } from '../../utils/core/tracking/initial.ts';

const NOW = { at: Date.UTC(2026, 2, 2, 9), zone: 'Europe/Berlin' };
const entry = {
  key: 'a',
  outcome: 'taken',
  reason: 'guided',
  did: ['b', 'c'],
  start: 1e12,
  end: 1e12,
  offsetMinutes: 60,
};
const state = {
  ...initialState(NOW),
  where: { phase: 'away', since: NOW.at, cause: 'idle', runsOn: entry },
  clocks: { move: 5 },
  pause: { since: NOW.at, until: null },
  marks: [{ at: NOW.at, outcome: 'taken' }],
  outbox: [{ id: 1, type: 'record', entry }],
  nextEffect: 2,
};
const messages = [
  { type: 'started', exercise: 'walk', restsEyes: true, seconds: 60 },
  { type: 'breakEnded', startedAt: NOW.at, doneMs: 0, allSteps: true, did: ['walk'], reliefOnly: null },
  { type: 'noticeDismissed', notice: 'noReaction' },
  { type: 'paused', for: { minutes: 5 } },
];
const guide = {
  run: { startedAt: NOW.at, pausedMs: 0, pausedAt: null, movedMs: 5 },
  items: [{ exerciseId: 'walk', seconds: 20, of: 40 }],
};

type Parsers = {
  readonly state: (value: unknown) => unknown;
  readonly settings: (value: unknown) => unknown;
  readonly message: (value: unknown) => unknown;
  readonly guide: (value: unknown) => unknown;
  readonly profile: (value: unknown) => unknown;
};

let whole: Parsers;
let lean: Parsers;
beforeAll(async () => {
  whole = await parsers();
  vi.resetModules();
  vi.doMock('valibot', () => import('../../scripts/build/valibot-lean.ts'));
  lean = await parsers();
});
afterAll(() => vi.doUnmock('valibot'));

async function parsers(): Promise<Parsers> {
  const { parseState } = await import('../../utils/platform/schema/state.ts');
  const { parseSettings } = await import('../../utils/platform/schema/settings.ts');
  const { parseProfile } = await import('../../utils/platform/schema/profile.ts');
  const { parseMessage } = await import('../../utils/platform/messages.ts');
  const { keptGuide } = await import('../../entrypoints/break/kept-guide.ts');
  return {
    state: (value) => parseState(value, initialState(NOW)),
    settings: parseSettings,
    profile: parseProfile,
    message: (value) => {
      const parsed = parseMessage(value);
      // The words differ; where it went wrong does not.
      return 'refused' in parsed ? parsed.refused.split(':')[0] : parsed;
    },
    guide: (value) => keptGuide(value, NOW.at),
  };
}

/** A value with one thing in it taken out or put in another's place, at any depth. */
function damaged(value: unknown): fc.Arbitrary<unknown> {
  const other = fc.oneof(
    fc.anything(),
    fc.constantFrom(null, undefined, '', 'idle', 0, -1, 1.5, true, [], {}, Object.assign([], { 1: 'a' })),
  );
  if (typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  if (keys.length === 0) return other;
  const inside = fc
    .constantFrom(...keys)
    .chain((key) =>
      fc
        .oneof({ weight: 3, arbitrary: damaged(Reflect.get(value, key)) }, other)
        .map((each) => changed(value, key, each)),
    );
  const without = fc.constantFrom(...keys).map((key) => changed(value, key, undefined, true));
  return fc.oneof({ weight: 6, arbitrary: inside }, { weight: 2, arbitrary: without }, other);
}

function changed(value: object, key: string, by: unknown, gone = false): unknown {
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  if (gone) Reflect.deleteProperty(Object(copy), key);
  else Reflect.set(Object(copy), key, by);
  return copy;
}

test('what is stored, told or kept is read the same as by the whole of valibot, sound or damaged', () => {
  expect(lean.state(state)).toEqual({ value: state, problems: [] });
  expect(lean.guide(guide)).toEqual(guide);
  expect(messages.map((each) => lean.message(each))).toEqual(messages.map((happening) => ({ happening })));
  const damages: fc.Arbitrary<readonly [keyof Parsers, unknown]> = fc.oneof(
    damaged(state).map((value) => ['state', value] as const),
    damaged(DEFAULT_SETTINGS).map((value) => ['settings', value] as const),
    damaged({ own: [], hidden: ['walk'], guide: { volume: 50, breathPace: 100, voice: true } }).map(
      (value) => ['profile', value] as const,
    ),
    fc
      .constantFrom(...messages)
      .chain(damaged)
      .map((value) => ['message', value] as const),
    damaged(guide).map((value) => ['guide', value] as const),
  );
  fc.assert(
    fc.property(damages, ([what, value]) => {
      expect(lean[what](value)).toEqual(whole[what](value));
    }),
    { numRuns: 2000 },
  );
});

test('a file that uses more of valibot stops the build', () => {
  const { transform } = leanValibot();
  const read = (code: string): unknown => Reflect.apply(transform as () => unknown, null, [code, 'file.ts']);
  expect(read(`import * as v from 'valibot';\nconst a: v.GenericSchema = v.object({});`)).toBeNull();
  expect(() => read(`import * as v from 'valibot';\nconst a = v.email();`)).toThrow(/file\.ts uses "email"/);
});
