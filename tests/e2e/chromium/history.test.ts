import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { chosen, workedDay } from '../../support/days.ts';
import { makeVersionOne, readVersionOne } from '../../support/notes-inside.ts';
import { until } from '../../support/until.ts';
import { entryDate } from '../../../utils/core/history/entry-date.ts';
import { offsetAt } from '../../../utils/core/time/zone.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const MINUTE = 60_000;
const BEGUN = Date.now() - 120 * MINUTE;

/** A break of today, as the first version wrote it. */
function rest(minutesAfter: number, outcome: string, reason: string, more: object = {}) {
  const start = BEGUN + minutesAfter * MINUTE;
  const offsetMinutes = offsetAt(ZONE, start) / MINUTE;
  return { key: `rest:${start}`, outcome, reason, start, end: start + 7 * MINUTE, offsetMinutes, ...more };
}

const ENTRIES = [
  rest(10, 'natural', 'away'),
  rest(30, 'taken', 'guided', { exercise: 'wall-angels', did: ['wall-angels'], ms: 120_000 }),
  rest(40, 'skipped', 'skipped', { cue: 'move' }),
];
const TODAY = entryDate({ start: Date.now(), offsetMinutes: offsetAt(ZONE, Date.now()) / MINUTE }, chosen().dayTurnsAt);
const OLD_DAY = { date: '2026-03-10', screenMs: 3 * 60 * MINUTE, longestStreakMs: 80 * MINUTE };
const COUNTS = { taken: 0, natural: 0, cutShort: 0, skipped: 0, missed: 0 };

describe('the history of a day', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
    await limber.putDay(workedDay('12m'));
    await limber.peep.run(makeVersionOne, ENTRIES, { ...OLD_DAY, ...COUNTS });
  });
  afterAll(() => limber.remove());

  async function historyPage(): Promise<ChromiumPage> {
    const page = await limber.page('options.html#history');
    await page.says(/at the screen in/);
    return page;
  }

  /** The name of the mark that has the focus. */
  const mark = (page: ChromiumPage): Promise<string> =>
    page.run(() => document.activeElement?.getAttribute('aria-label') ?? '');

  test('what the first version wrote is brought up to date when it is opened, and shown', async () => {
    const page = await historyPage();
    await page.says(/Away 7 min: counted as a break, new streak\./);
    await page.says(/Wall angels, 2 min\./);
    const found = await until('all has its day', async () => {
      const { entries, days } = (await limber.peep.run(readVersionOne)) as { entries: object[]; days: object[] };
      return entries.every((entry) => 'date' in entry) && days.every((day) => 'counts' in day)
        ? { entries, days }
        : null;
    });
    expect(found.days).toMatchObject([
      { date: '2026-03-10', counts: { screen: 3 }, ms: { screen: 3 * 60 * MINUTE } },
      { date: TODAY, counts: { natural: 1, taken: 1, skipped: 1 } },
    ]);
    await page.close();
  });

  test('marks are walked through by the keyboard, and each says its reason', async () => {
    const page = await historyPage();
    await page.toFront();
    await page.run(() => document.querySelector<HTMLElement>('[role=toolbar] button')?.focus());
    expect(await mark(page)).toMatch(/: Away 7 min: counted as a break, new streak\.$/);
    await page.key('ArrowRight');
    expect(await mark(page)).toMatch(/: Wall angels, 2 min\.$/);
    const below = await page.run(() => document.querySelector('main section section + p')?.textContent ?? '');
    expect(below).toBe(await mark(page));
    await page.close();
  });

  test('axe finds nothing, as a picture and as a table', async () => {
    const page = await historyPage();
    await page.evaluate(`${AXE}; undefined`);
    expect(await page.evaluate<readonly string[]>(FINDINGS)).toEqual([]);
    await page.press(/^Show as a table/);
    await page.says(/How long/);
    expect(await page.evaluate<readonly string[]>(FINDINGS)).toEqual([]);
    await page.close();
  });

  test('a day before is one press away, and today comes back', async () => {
    const page = await historyPage();
    await page.press(/^The day before/);
    await page.says(/Yesterday, .*Nothing is known of this day\./);
    await page.press(/^The day after/);
    await page.says(/Today, .*at the screen in/);
    await page.close();
  });

  test('what happens while it is open appears by itself', async () => {
    const page = await historyPage();
    await limber.tell({ type: 'positionChanged', to: 'stand' });
    await page.says(/Standing for \d+ s\. Still on\./);
    await page.close();
  });

  test('without a database it says so calmly, and shows the last days that are kept beside it', async () => {
    await limber.tell({ type: 'positionChanged', to: 'sit' });
    const page = await limber.page('options.html');
    await page.send('Page.enable');
    const source = `indexedDB.open = () => { throw new DOMException('No database.', 'InvalidStateError'); }`;
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source });
    await page.run(() => location.assign('#history'));
    await page.reload();
    await page.says(/The history cannot be opened just now/);
    await page.says(/Standing for \d+ s\.|Standing for \d+ min/);
    await page.close();
  });
});
