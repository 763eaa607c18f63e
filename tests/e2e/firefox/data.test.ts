import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totalsOf } from '../../../utils/core/history/totals.ts';
import { press, text } from '../../support/firefox-inside.ts';
import { noise } from '../../support/history-days.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';
import { countHistory, giveFile, putHistory, savedFile } from '../../support/yours-inside.ts';

const ENTRIES = noise(11, 20).filter(({ start }) => start < Date.now());
const DATES = [...new Set(ENTRIES.map(({ date }) => date))];
const TOTALS = DATES.map((date) => totalsOf(ENTRIES.filter((entry) => entry.date === date))).filter(
  (day) => day !== null,
);
const NOTES = [{ key: '2026-09-08', ache: { level: 4, areas: ['neck'] }, steps: 8432 }];
const ALL = [ENTRIES.length, TOTALS.length, 1];

describe('what is the person’s own in Firefox', () => {
  const limber = new LimberInFirefox();
  let page = '';
  let saved = '';

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page('options.html#data');
    await says('Everything Limber knows');
  });
  afterAll(() => limber.remove());

  async function says(words: string): Promise<void> {
    await until(`the page says ${words}`, async () => (await text(limber, page)).includes(words), 30_000);
  }

  /** Runs a function in the page with these arguments. */
  function run<Given extends readonly unknown[], T>(
    what: (...given: Given) => T,
    ...given: Given
  ): Promise<Awaited<T>> {
    const list = given.map((each) => JSON.stringify(each)).join(', ');
    return limber.bidi.evaluate<Awaited<T>>(page, `(${what.toString()})(${list})`);
  }

  async function saveAll(): Promise<string> {
    await press(limber, page, 'Save as JSON');
    await says('json is ready');
    return (await run(savedFile))[1];
  }

  const without = (whole: string): string => whole.replace(/"exportedAt":"[^"]+"/, '');

  test('all is saved, deleted, back by Undo, deleted, and the same again after it was brought in', async () => {
    await run(putHistory, ENTRIES, TOTALS, NOTES);
    saved = await saveAll();
    await press(limber, page, 'Everything Limber knows');
    await press(limber, page, 'Delete');
    await says('Deleted: ');
    expect(await run(countHistory)).toEqual([0, 0, 0]);
    await press(limber, page, 'Undo');
    await says('It is back as it was');
    expect(await run(countHistory)).toEqual(ALL);
    await press(limber, page, 'Delete');
    await says('It is gone for good');
    expect(await run(countHistory)).toEqual([0, 0, 0]);
    await run(giveFile, 'limber.json', saved);
    await says('entries are new');
    await press(limber, page, 'Bring in');
    await says('It is in');
    expect(await run(countHistory)).toEqual(ALL);
    expect(without(await saveAll()) === without(saved)).toBe(true);
  });

  test('a file that is cut off and one that is hostile say so and change nothing', async () => {
    await run(giveFile, 'cut.json', saved.slice(0, -500));
    await says('ends in the middle');
    await run(giveFile, 'deep.json', `{"__proto__":{},"entries":[${'['.repeat(200_000)}`);
    await says('is damaged');
    expect(await run(countHistory)).toEqual(ALL);
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
