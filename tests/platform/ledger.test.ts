import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../utils/core/history/entry.ts';
import { emptyDatabase } from '../support/database.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const DAY = 24 * 3_600_000;

/** A break of a minute that ended then. */
function breakAt(end: number): Entry {
  const start = end - 60_000;
  const date = new Date(start).toISOString().slice(0, 10);
  return {
    key: `rest:${start}`,
    outcome: 'taken',
    reason: 'guided',
    start,
    end,
    offsetMinutes: 0,
    date,
    changedAt: end,
  };
}

const record = (entry: Entry) => ({ id: 1, type: 'record', entry }) as const;
const better = ({ key }: Entry) => ({ id: 2, type: 'amend', key, feeling: 'better' }) as const;

async function ledger() {
  const { enter } = await import('../../utils/platform/ledger.ts');
  const { entriesBetween } = await import('../../utils/platform/ledger-reading.ts');
  return { enter, stored: () => entriesBetween(0, 8e15) };
}

beforeEach(emptyDatabase);

describe('how a break feels', () => {
  test('said more than a week after it, it stands with the break', async () => {
    const { enter, stored } = await ledger();
    const old = breakAt(NOW - 9 * DAY);
    await enter([record(old)], old.end);
    await enter([record(breakAt(NOW))], NOW);
    await enter([better(old)], NOW + 1);
    expect((await stored()).map(({ key, feeling }) => [key, feeling])).toEqual([
      [old.key, 'better'],
      [breakAt(NOW).key, undefined],
    ]);
  });

  test('of a break that was deleted brings nothing back', async () => {
    const { enter, stored } = await ledger();
    await enter([better(breakAt(NOW))], NOW);
    expect(await stored()).toEqual([]);
  });
});
