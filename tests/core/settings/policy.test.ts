import { fc } from '../../support/property.ts';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import {
  hiddenUnder,
  NO_POLICY,
  POLICY_FIELDS,
  underPolicy,
  type HeldSettings,
  type Policy,
} from '../../../utils/core/settings/policy.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';

const NONE: ReadonlySet<string> = new Set();

function policy(settings: Policy['settings'], locked: Policy['locked'] = []): Policy {
  return { ...NO_POLICY, settings, locked };
}

function fresh(change: Partial<Settings> = {}): HeldSettings {
  return { value: { ...DEFAULT_SETTINGS, ...change }, own: {} };
}

/** What a page writes: the change, and the same policy again. */
function edited({ value, own }: HeldSettings, change: Partial<Settings>, under: Policy): HeldSettings {
  return underPolicy({ value: { ...value, ...change }, own }, NONE, under, under);
}

describe('a default', () => {
  test('counts where the person has changed nothing, and goes with the policy', () => {
    const given = underPolicy(fresh(), NONE, NO_POLICY, policy({ snoozes: 4 }));
    expect(given.value.snoozes).toBe(4);
    expect(given.own).toEqual({});
    expect(underPolicy(given, NONE, policy({ snoozes: 4 }), NO_POLICY)).toEqual(fresh());
  });

  test('gives way to what the person chose before or after it came', () => {
    expect(underPolicy(fresh({ snoozes: 1 }), NONE, NO_POLICY, policy({ snoozes: 4 })).value.snoozes).toBe(1);
    const given = underPolicy(fresh(), NONE, NO_POLICY, policy({ snoozes: 4 }));
    expect(edited(given, { snoozes: 3 }, policy({ snoozes: 4 })).value.snoozes).toBe(3);
  });

  test("gives way to Limber's own value where the person is known to have chosen that", () => {
    const chose = new Set(['snoozes']);
    expect(underPolicy(fresh(), chose, NO_POLICY, policy({ snoozes: 4 })).value.snoozes).toBe(2);
  });

  test('that changes is followed by those who have never changed it', () => {
    const given = underPolicy(fresh(), NONE, NO_POLICY, policy({ snoozes: 4 }));
    expect(underPolicy(given, NONE, policy({ snoozes: 4 }), policy({ snoozes: 5 })).value.snoozes).toBe(5);
  });

  test('of a rhythm and its breaks is kept whole by who has changed one of them', () => {
    const cues = [{ kind: 'move', everyMinutes: 40, seconds: 60 }] as const;
    const mine = [{ kind: 'move', everyMinutes: 25, seconds: 90 }] as const;
    const first = policy({ rhythm: 'custom', cues });
    const given = underPolicy(fresh(), NONE, NO_POLICY, first);
    expect(given.value).toMatchObject({ rhythm: 'custom', cues });
    const own = edited(given, { cues: mine }, first);
    expect(underPolicy(own, NONE, first, policy({ rhythm: 'eyes-20' })).value).toMatchObject({
      rhythm: 'custom',
      cues: mine,
    });
  });
});

describe('a lock', () => {
  const LOCK = policy({ snoozes: 0 }, ['snoozes']);

  test("holds the organisation's value and keeps the person's beside it", () => {
    const held = underPolicy(fresh({ snoozes: 5 }), NONE, NO_POLICY, LOCK);
    expect(held.value.snoozes).toBe(0);
    expect(held.own).toEqual({ snoozes: 5 });
  });

  test('does not give way to an edit', () => {
    const held = underPolicy(fresh({ snoozes: 5 }), NONE, NO_POLICY, LOCK);
    expect(edited(held, { snoozes: 3, graceMinutes: 7 }, LOCK)).toEqual({
      value: { ...DEFAULT_SETTINGS, snoozes: 0, graceMinutes: 7 },
      own: { snoozes: 5 },
    });
  });

  test("gives the person's own value back as it goes, also where a default stays", () => {
    const held = underPolicy(fresh({ snoozes: 5 }), NONE, NO_POLICY, LOCK);
    expect(underPolicy(held, NONE, LOCK, NO_POLICY)).toEqual(fresh({ snoozes: 5 }));
    expect(underPolicy(held, NONE, LOCK, policy({ snoozes: 1 })).value.snoozes).toBe(5);
  });

  test('that goes leaves a default to who had never chosen', () => {
    const held = underPolicy(fresh(), NONE, NO_POLICY, LOCK);
    expect(underPolicy(held, NONE, LOCK, policy({ snoozes: 1 })).value.snoozes).toBe(1);
    expect(underPolicy(held, NONE, LOCK, NO_POLICY)).toEqual(fresh());
  });

  test('holds in settings that were begun anew', () => {
    expect(edited(fresh(), { graceMinutes: 7 }, LOCK).value.snoozes).toBe(0);
  });
});

const numbers = fc.record(
  {
    snoozes: fc.integer({ min: 0, max: 5 }),
    graceMinutes: fc.integer({ min: 0, max: 15 }),
    rhythm: fc.constantFrom('short-often', 'eyes-20', 'custom'),
    cues: fc.constantFrom(
      [{ kind: 'move', everyMinutes: 40, seconds: 60 } as const],
      [{ kind: 'eyes', everyMinutes: 20, seconds: 20 } as const],
    ),
  },
  { requiredKeys: [] },
);
const somePolicy = numbers.chain((settings) =>
  fc.subarray(POLICY_FIELDS.filter((field) => field in settings)).map((locked) => policy(settings, locked)),
);

describe('whatever is edited, and whatever policies come and go', () => {
  type Step = { readonly edit: Partial<Settings> } | { readonly policy: Policy };
  const step: fc.Arbitrary<Step> = fc.oneof(
    numbers.map((edit) => ({ edit })),
    somePolicy.map((next) => ({ policy: next })),
  );

  test('a locked field never differs from the policy, and the same again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let held = fresh();
        let now = NO_POLICY;
        for (const each of steps) {
          if ('edit' in each) held = edited(held, each.edit, now);
          else {
            held = underPolicy(held, NONE, now, each.policy);
            now = each.policy;
          }
          for (const field of now.locked) expect(held.value[field]).toEqual(now.settings[field]);
          expect(Object.keys(held.own).toSorted()).toEqual(now.locked.toSorted());
          expect(underPolicy(held, NONE, now, now)).toEqual(held);
        }
      }),
    );
  });

  test("a policy that comes and goes leaves the person's own settings as they were, whatever was tried on its locks", () => {
    fc.assert(
      fc.property(numbers, somePolicy, fc.array(numbers, { maxLength: 4 }), (before, given, edits) => {
        const chose = new Set(Object.keys(before));
        const held = underPolicy(fresh(before), chose, NO_POLICY, given);
        const after = edits.reduce((at, edit) => {
          const refused = Object.entries(edit).filter(([field]) => given.locked.some((each) => each === field));
          const value = { ...at.value, ...Object.fromEntries(refused) };
          return underPolicy({ value, own: at.own }, chose, given, given);
        }, held);
        expect(underPolicy(after, chose, given, NO_POLICY)).toEqual(fresh(before));
      }),
    );
  });
});

describe('hidden exercises', () => {
  test("those of the policy come on top of the person's own, and go with it", () => {
    const held = hiddenUnder({ hidden: ['a'], own: null }, [], ['b', 'a']);
    expect(held).toEqual({ hidden: ['a', 'b'], own: ['a'] });
    expect(hiddenUnder(held, ['b', 'a'], [])).toEqual({ hidden: ['a'], own: null });
  });

  test('the person hides others meanwhile, and cannot bring back what the policy hides', () => {
    const held = hiddenUnder({ hidden: ['a'], own: null }, [], ['b']);
    const more = hiddenUnder({ ...held, hidden: ['c'] }, ['b'], ['b']);
    expect(more).toEqual({ hidden: ['c', 'b'], own: ['c'] });
  });
});
