import { fc, runs } from '../support/property.ts';
import { expect, test } from 'vitest';
import { playScript, scriptOf } from '../../scripts/simulate/script.ts';
import { initialState } from '../../utils/core/tracking/initial.ts';
import { entrySchema } from '../../utils/platform/schema/entry.ts';
import { parseState } from '../../utils/platform/schema/state.ts';
import { randomSetting, randomSteps, type Line } from '../support/random-day.ts';
import { is } from 'valibot';

const clock: fc.Arbitrary<Line> = fc.constantFrom<Line>(['clock', '-1h'], ['clock', '1h'], ['clock', '-5m']);

test('whatever a day brings, the state it ends with is read back as it was, and so is its ledger', () => {
  fc.assert(
    fc.property(
      randomSteps,
      fc.array(clock, { maxLength: 2 }),
      randomSteps,
      randomSetting,
      (before, jumps, after, at) => {
        const script = scriptOf({ ...at, timeZone: 'Europe/Berlin', steps: [...before, ...jumps, ...after] });
        const { worker } = playScript(script);
        const state = worker.stored;
        const fresh = initialState({ at: state.at, zone: 'UTC' });
        expect(parseState(JSON.parse(JSON.stringify(state)), fresh)).toEqual({ value: state, problems: [] });
        for (const entry of worker.ledger.values()) expect([entry, is(entrySchema, entry)]).toEqual([entry, true]);
      },
    ),
    runs(150),
  );
});
