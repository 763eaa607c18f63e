import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../utils/core/history/entry.ts';
import { emptyDatabase, oldDatabase } from '../support/database.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

beforeEach(emptyDatabase);

/** A break at 10:00 in Berlin, as an earlier version wrote it. */
function oldBreak(date: string): Entry {
  const start = Date.parse(`${date}T09:00:00Z`);
  return {
    key: `rest:${start}`,
    outcome: 'natural',
    reason: 'away',
    start,
    end: start + 7 * MINUTE,
    offsetMinutes: 60,
  };
}

function oldDay(date: string) {
  const counts = { taken: 0, natural: 1, cutShort: 0, skipped: 0, missed: 0 };
  return { date, screenMs: 3 * HOUR, longestStreakMs: 80 * MINUTE, ...counts };
}

async function repaired(): Promise<boolean> {
  const { repair } = await import('../../utils/platform/ledger-repair.ts');
  return repair('04:00', 'Europe/Berlin');
}

const reading = () => import('../../utils/platform/ledger-reading.ts');

describe.each([1, 2] as const)('a history kept by version %i of the database', (version) => {
  test('is read by its days afterwards, with the same sums', async () => {
    const night = { ...oldBreak('2026-03-10'), start: Date.parse('2026-03-10T02:00:00Z'), key: 'rest:night' };
    await oldDatabase(version, {
      entries: [oldBreak('2026-03-10'), oldBreak('2026-03-11'), night],
      days: [oldDay('2026-03-10'), oldDay('2026-03-11')],
    });
    expect(await repaired()).toBe(true);
    const { daysBetween, entriesOfDays } = await reading();
    expect((await entriesOfDays('2026-03-09', '2026-03-11')).map(({ date }) => date)).toEqual([
      '2026-03-09',
      ...Array.from({ length: 4 }, () => '2026-03-10'),
      ...Array.from({ length: 4 }, () => '2026-03-11'),
    ]);
    const [night9, ten, eleven] = await daysBetween('2026-03-09', '2026-03-11');
    expect(night9?.counts).toEqual({ natural: 1 });
    for (const day of [ten, eleven]) {
      expect(day?.counts).toEqual({ natural: 1, screen: 3 });
      expect(day?.ms).toEqual({ natural: 7 * MINUTE, screen: 3 * HOUR });
      expect(day?.stretches.map(([, ms]) => ms)).toEqual([80 * MINUTE, 80 * MINUTE, 20 * MINUTE]);
    }
  });

  test('is looked at once: the next time there is nothing to do', async () => {
    await oldDatabase(version, { entries: [oldBreak('2026-03-10')], days: [oldDay('2026-03-10')] });
    expect(await repaired()).toBe(true);
    expect(await repaired()).toBe(false);
  });
});

test('a new history has nothing to be brought up to date', async () => {
  expect(await repaired()).toBe(false);
  const { writeEntries } = await import('../../utils/platform/ledger.ts');
  await writeEntries([{ ...oldBreak('2026-03-10'), date: '2026-03-10' }]);
  expect(await repaired()).toBe(false);
});

test('a day with stretches of its own gets no others for its old totals', async () => {
  const start = Date.parse('2026-03-10T08:00:00Z');
  const stretch: Entry = {
    ...oldBreak('2026-03-10'),
    key: `screen:${start}`,
    outcome: 'screen',
    start,
    end: start + HOUR,
    ms: HOUR,
  };
  await oldDatabase(2, { entries: [stretch], days: [oldDay('2026-03-10')] });
  await repaired();
  const [day] = await (await reading()).daysBetween('2026-03-10', '2026-03-10');
  expect(day?.stretches).toEqual([[start, HOUR]]);
});

test('totals without any entry are kept as stretches by the clock of the place', async () => {
  await oldDatabase(2, { days: [oldDay('2026-07-10')] });
  await repaired();
  const [first] = await (await reading()).entriesOfDays('2026-07-10', '2026-07-10');
  expect(first).toMatchObject({ start: Date.parse('2026-07-10T07:00:00Z'), offsetMinutes: 120, reason: 'total' });
});

test('totals that cannot be used are reported and made anew', async () => {
  await oldDatabase(2, { entries: [oldBreak('2026-03-10')], days: [{ date: '2026-03-10', screenMs: 'many' }] });
  await repaired();
  const [day] = await (await reading()).daysBetween('2026-03-10', '2026-03-10');
  expect(day?.counts).toEqual({ natural: 1 });
  const { browser } = await import('../../utils/platform/browser.ts');
  const { reports } = await browser.storage.local.get('reports');
  expect(JSON.stringify(reports)).toContain('2026-03-10');
});

test('what no version wrote does not keep the rest from being brought up to date', async () => {
  const { offsetMinutes: _, ...bare } = oldBreak('2026-03-09');
  await oldDatabase(2, { entries: [oldBreak('2026-03-10'), bare, { key: 'odd', start: 'soon' }] });
  expect(await repaired()).toBe(true);
  const days = await (await reading()).daysBetween('2026-03-09', '2026-03-10');
  expect(days.map(({ date }) => date)).toEqual(['2026-03-09', '2026-03-10']);
  expect(await repaired()).toBe(false);
});

test('broken off, it goes on the next time, for years of days', async () => {
  const dates = Array.from({ length: 120 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
  await oldDatabase(2, { entries: dates.map(oldBreak), days: dates.map(oldDay) });
  const { database } = await import('../../utils/platform/database.ts');
  const db = await database();
  const begin = db.transaction.bind(db) as unknown as (...asked: unknown[]) => unknown;
  let writes = 0;
  const broken = (...asked: unknown[]): unknown => {
    if (asked[1] === 'readwrite') writes += 1;
    if (asked[1] === 'readwrite' && writes === 4) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return begin(...asked);
  };
  Object.defineProperty(db, 'transaction', { value: broken, configurable: true });
  await expect(repaired()).rejects.toThrow('The disk is full.');
  expect(await (await reading()).daysBetween('2026-01-01', '2026-12-31')).not.toHaveLength(120);
  expect(await repaired()).toBe(true);
  const days = await (await reading()).daysBetween('2026-01-01', '2026-12-31');
  expect(days.map(({ date }) => date)).toEqual(dates);
  expect(new Set(days.map(({ ms }) => ms['screen']))).toEqual(new Set([3 * HOUR]));
});
