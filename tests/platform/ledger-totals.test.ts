import { fc, runs } from '../support/property.ts';
import { expect, test } from 'vitest';
import type { Entry } from '../../utils/core/history/entry.ts';
import { totalsOf } from '../../utils/core/history/totals.ts';
import type { Deed } from '../../utils/platform/ledger.ts';
import { emptyDatabase } from '../support/database.ts';
import { entryAt } from '../support/history-days.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const HOUR = 3_600_000;

const key = fc.integer({ min: 0, max: 9 }).map((which) => `rest:${which}`);
const entry: fc.Arbitrary<Entry> = fc
  .record({
    key,
    outcome: fc.constantFrom('taken', 'natural', 'screen', 'hold', 'position', 'call'),
    hour: fc.integer({ min: -60, max: 0 }),
    ms: fc.integer({ min: 0, max: HOUR }),
    did: fc.array(fc.constantFrom('wall-angels', 'calf-raise'), { maxLength: 3 }),
  })
  .map(({ key: name, outcome, hour, ms, did }) => {
    const start = NOW + hour * HOUR;
    const date = new Date(start).toISOString().slice(0, 10);
    const rest = { start, end: start + ms, ms, did, offsetMinutes: 0, date };
    return { key: name, outcome, reason: outcome === 'hold' ? 'call' : 'away', ...rest };
  });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  entry.map((each): Deed => ({ id: 1, type: 'record', entry: each })),
  key.map((each): Deed => ({ id: 1, type: 'forget', key: each })),
  key.map((each): Deed => ({ id: 1, type: 'amend', key: each, feeling: 'better' })),
);

test('whatever is recorded, forgotten and amended, totals are what a rebuild from the entries gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), async (turns) => {
      emptyDatabase();
      const { enter } = await import('../../utils/platform/ledger.ts');
      const { daysBetween, entriesOfDays } = await import('../../utils/platform/ledger-reading.ts');
      for (const deeds of turns) expect(await enter(deeds, NOW)).toBeNull();
      const entries = await entriesOfDays('2026-01-01', '2026-12-31');
      const dates = [...new Set(entries.map(({ date }) => date))];
      expect(await daysBetween('2026-01-01', '2026-12-31')).toEqual(
        dates.map((date) => totalsOf(entries.filter((each) => each.date === date))),
      );
    }),
    runs(60),
  );
});

test('what is said of a break afterwards is newer than the break, so that a merge keeps it', async () => {
  emptyDatabase();
  const { enter } = await import('../../utils/platform/ledger.ts');
  const { entriesOfDays } = await import('../../utils/platform/ledger-reading.ts');
  const { mergeEntries } = await import('../../utils/core/history/merge.ts');
  const taken = entryAt('2026-11-21', 11, { key: 'rest:1', outcome: 'taken', changedAt: NOW - HOUR });
  await enter([{ id: 1, type: 'record', entry: taken }], NOW - HOUR);
  await enter([{ id: 2, type: 'amend', key: 'rest:1', feeling: 'better' }], NOW);
  const [felt] = await entriesOfDays('2026-11-21', '2026-11-21');
  expect(felt).toEqual({ ...taken, feeling: 'better', changedAt: NOW });
  expect(mergeEntries([taken], felt ? [felt] : [], 'here')).toEqual([felt]);
});
