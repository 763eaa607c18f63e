import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../utils/core/history/entry.ts';
import { ALWAYS } from '../../utils/core/history/erase-span.ts';
import { emptyDatabase } from '../support/database.ts';

const AT = Date.UTC(2026, 2, 10, 12);

beforeEach(emptyDatabase);

async function tend(sync: Record<string, unknown>, today = '2026-03-10', share: object = { days: true }) {
  const { tended } = await import('../../utils/platform/tended.ts');
  const moment = { at: Date.parse(`${today}T12:00Z`), zone: 'UTC' };
  const answer = await tended({ local: { device: 'desk0001', share }, sync, moment });
  const items: Record<string, unknown> = { ...sync, ...answer.sync };
  for (const key of answer.gone) delete items[key];
  return items;
}

/** An hour at the screen on a day. */
async function work(...dates: readonly string[]): Promise<void> {
  const { enter } = await import('../../utils/platform/ledger.ts');
  for (const date of dates) {
    const start = Date.parse(`${date}T08:00Z`);
    const [end, ms] = [start + 3_600_000, 3_600_000];
    const key = `screen:${start}`;
    const entry: Entry = { key, outcome: 'screen', reason: 'away', start, end, ms, offsetMinutes: 0, date };
    await enter([{ id: 1, type: 'record', entry: { ...entry, changedAt: end } }], end);
  }
}

/** The browser throws the database away; the worker and pages are lost too. */
function thrownAway(): void {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
}

/** The days that are shared. */
async function daysIn(items: Record<string, unknown>): Promise<readonly string[]> {
  const sync = await import('../../utils/core/sync/days.ts');
  const shared = sync.sharedOf(items['ddesk0001']);
  return shared === null ? [] : sync.daysIn(shared, '0000-01-01', '9999-12-31').map(({ date }) => date);
}

describe('the shared year, when the browser has thrown the database away', () => {
  test('stays as it is in sync until the last days are back, and from then on what went before them stays', async () => {
    await work('2025-09-01', '2026-03-02', '2026-03-08');
    const before = await tend({});
    expect(await daysIn(before)).toEqual(['2025-09-01', '2026-03-02', '2026-03-08']);
    thrownAway();
    expect(await tend(before)).toEqual(before);
    await work('2026-03-10');
    const after = await tend(before, '2026-03-11');
    expect(await daysIn(after)).toEqual(['2025-09-01', '2026-03-02', '2026-03-08', '2026-03-10']);
    // Also once the person has read that older history is gone, and when it happens again.
    await work('2026-03-20');
    const later = await tend(after, '2026-03-30');
    expect(await daysIn(later)).toEqual(['2025-09-01', '2026-03-02', '2026-03-08', '2026-03-10', '2026-03-20']);
    thrownAway();
    await work('2026-04-02');
    expect(await daysIn(await tend(later, '2026-04-03'))).toEqual([
      '2025-09-01',
      '2026-03-02',
      '2026-03-08',
      '2026-03-10',
      '2026-03-20',
      '2026-04-02',
    ]);
  });

  test('goes when the person deletes their history, before or after that', async () => {
    const { erase } = await import('../../utils/platform/erase.ts');
    const history = { ...ALWAYS, notes: true, everything: false };
    await work('2025-09-01', '2026-03-08');
    const before = await tend({});
    await erase(history, AT, () => undefined);
    expect(await daysIn(await tend(before))).toEqual([]);
    await work('2026-03-09');
    const once = await tend(before);
    expect(await daysIn(once)).toEqual(['2026-03-09']);
    thrownAway();
    await work('2026-03-10');
    const lost = await tend(once, '2026-03-11');
    expect(await daysIn(lost)).toEqual(['2026-03-09', '2026-03-10']);
    const { erase: eraseNow } = await import('../../utils/platform/erase.ts');
    await eraseNow(history, AT, () => undefined);
    expect(await daysIn(await tend(lost, '2026-03-11'))).toEqual([]);
  });

  test('goes too when they delete it before the last days are back', async () => {
    await work('2025-09-01', '2026-03-08');
    const before = await tend({});
    thrownAway();
    expect(await tend(before)).toEqual(before);
    const { erase } = await import('../../utils/platform/erase.ts');
    await erase({ ...ALWAYS, notes: true, everything: false }, AT, () => undefined);
    expect(await daysIn(await tend(before))).toEqual([]);
  });

  test('a day that is deleted goes, and with no wish to share them all go', async () => {
    await work('2026-02-02', '2026-03-02', '2026-03-08');
    const before = await tend({});
    const { erase } = await import('../../utils/platform/erase.ts');
    const day = { from: '2026-02-01', to: '2026-02-28', notes: false, everything: false };
    await erase(day, AT, () => undefined);
    expect(await daysIn(await tend(before))).toEqual(['2026-03-02', '2026-03-08']);
    thrownAway();
    expect(await tend(before, '2026-03-10', { days: false })).toEqual({});
  });
});
