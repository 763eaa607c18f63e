import { expect, test } from 'vitest';
import { playScript, scriptOf } from '../../../scripts/simulate/script.ts';
import type { Entry, Outcome } from '../../../utils/core/history/entry.ts';
import { cutOf } from '../../../utils/core/tracking/screen-time.ts';
import { fc, runs } from '../../support/property.ts';
import { randomSetting, randomSteps, type Line } from '../../support/random-day.ts';

/** Now and then the hour at which the day turns is set anew. */
const turnOvers = fc.constantFrom('00:00', '04:00', '10:00', '23:00').map((dayTurnsAt): Line[] => [
  ['typing', '1s'],
  ['settings', { dayTurnsAt }],
  ['typing', '1s'],
]);
const lives = fc
  .array(fc.oneof({ weight: 3, arbitrary: randomSteps }, { weight: 1, arbitrary: turnOvers }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.flat());

/** More of them begin shortly before the day turns than people do. */
const settings = fc
  .tuple(randomSetting, fc.constantFrom('', '2026-03-07T02:59:30', '2026-03-07T03:20:00'))
  .map(([setting, start]) => (start === '' ? setting : { ...setting, start }));

/** What was at the same time though it cannot be, as texts. */
function overlaps(entries: readonly Entry[]): readonly string[] {
  const sorted = entries.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.flatMap((entry, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next.start < entry.end ? [`${entry.key} to ${entry.end}, then ${next.key}`] : [];
  });
}

test('in any life, what was at the screen, rests, holds, positions and calls lie one after the other, and none in the future', () => {
  fc.assert(
    fc.property(lives, settings, (steps, setting) => {
      const world = playScript(scriptOf({ ...setting, timeZone: 'Europe/Berlin', steps }));
      const entries = [...world.worker.ledger.values()];
      const of = (...outcomes: readonly Outcome[]) => entries.filter(({ outcome }) => outcomes.includes(outcome));
      expect(entries.filter(({ start, end }) => end < start || end > world.now().at)).toEqual([]);
      const rests = entries.filter(({ key }) => key.startsWith('rest:'));
      for (const kind of [of('screen'), rests, of('hold'), of('position'), of('call')])
        expect(overlaps(kind)).toEqual([]);
      // An absence that counts on counts to the day it ends in, all of it.
      const counts = setting.settings['absence'] === 'countOn';
      const wrong = of('screen').filter(({ start, end, ms = 0 }) => ms < 0 || (!counts && ms > end - start + 1));
      expect(wrong).toEqual([]);
      const { stored } = world.worker;
      const last = Math.max(0, ...of('screen').map(({ end }) => end));
      if (stored.streakMs - (stored.streakCut?.ms ?? 0) >= 1000) expect(cutOf(stored).at).toBeGreaterThanOrEqual(last);
    }),
    runs(250),
  );
});
