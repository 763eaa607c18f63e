import { fc, runs } from '../support/property.ts';
import { expect, test } from 'vitest';
import { playScript, scriptOf } from '../../scripts/simulate/script.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { NOTHING_AROUND } from '../../utils/core/tracking/around.ts';
import { initialState } from '../../utils/core/tracking/initial.ts';
import { nextWake } from '../../utils/core/tracking/next-wake.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { transition } from '../../utils/core/tracking/transition.ts';
import { view } from '../../utils/core/tracking/view.ts';
import { parseState } from '../../utils/platform/schema/state.ts';
import { isSealed, sealed } from '../../utils/platform/seal.ts';

import { randomSetting, randomSteps } from '../support/random-day.ts';

const ZONE = 'Europe/Berlin';
const FACTS = { presence: 'active', quietMs: 0, progress: null, around: NOTHING_AROUND } as const;

/** What a disk or another program may have put in the place of a value. */
const damage = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 0, 1e308, '', 'x', true, [], {}),
  fc.jsonValue() as fc.Arbitrary<unknown>,
);

type Damage = { readonly where: readonly number[]; readonly value: unknown };
const damaged: fc.Arbitrary<Damage> = fc.record({
  where: fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }),
  value: damage,
});

/** The document with one of its values replaced, chosen by numbers that name a way into it. */
function broken(document: unknown, { where, value }: Damage): unknown {
  const [step, ...rest] = where;
  if (step === undefined || typeof document !== 'object' || document === null) return value;
  const keys = Object.keys(document);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const inner = broken(Reflect.get(document, key), { where: rest, value });
  return Array.isArray(document)
    ? document.map((each: unknown, index) => (String(index) === key ? inner : each))
    : { ...document, [key]: inner };
}

function lived(steps: Parameters<typeof scriptOf>[0], setting: object): State {
  const { worker } = playScript(scriptOf({ ...setting, timeZone: ZONE, steps }));
  return JSON.parse(JSON.stringify(worker.stored)) as State;
}

/** The same document with its fields in another order, as Chrome gives it back. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, reordered(each)] as const);
  return Object.fromEntries(entries.toReversed());
}

test('what the worker wrote it goes on with, in whatever order the fields come back', () => {
  fc.assert(
    fc.property(randomSteps, randomSetting, (steps, setting) => {
      expect(isSealed(reordered(sealed(lived(steps, setting))))).toBe(true);
    }),
    runs(100),
  );
});

test('what was damaged since is given to the parsers', () => {
  fc.assert(
    fc.property(randomSteps, randomSetting, damaged, (steps, setting, harm) => {
      const written = sealed(lived(steps, setting));
      const found = broken(written, harm);
      fc.pre(JSON.stringify(reordered(found)) !== JSON.stringify(reordered(written)));
      expect(isSealed(found)).toBe(false);
    }),
    runs(300),
  );
});

test('whatever the parsers make of it, the worker can work with', () => {
  fc.assert(
    fc.property(randomSteps, randomSetting, damaged, (steps, setting, harm) => {
      const fresh = initialState({ at: Date.UTC(2026, 2, 2), zone: ZONE });
      const sound = parseState(broken(lived(steps, setting), harm), fresh).value ?? fresh;
      const now = { at: sound.at + 60_000, zone: ZONE };
      const [next] = transition(sound, { type: 'woke', facts: FACTS }, DEFAULT_SETTINGS, now);
      expect(parseState(JSON.parse(JSON.stringify(next)), fresh).problems).toEqual([]);
      expect(Number.isFinite(nextWake(next, DEFAULT_SETTINGS))).toBe(true);
      expect(Number.isFinite(view(next, DEFAULT_SETTINGS, now).streakMs)).toBe(true);
    }),
    runs(300),
  );
});
