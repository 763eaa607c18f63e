import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../../scripts/simulate/history/fill.ts';
import { workedDay } from '../../support/days.ts';
import { press, text } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';
import { tenYears, yearsOf } from '../../support/years.ts';

describe('a history of ten years in Firefox', () => {
  const limber = new LimberInFirefox();
  const lived = tenYears();
  let page = '';

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page('options.html#notes');
    await says(/Evening note/);
    await limber.store(page, workedDay('12m'));
    await fill((expression) => limber.bidi.evaluate(page, expression), lived);
  }, 240_000);
  afterAll(() => limber.remove());

  async function says(words: RegExp): Promise<void> {
    await until(`the page says ${String(words)}`, async () => words.test(await text(limber, page)), 30_000);
  }

  test('opens with the day, the week, the year and what came of it', async () => {
    page = await limber.page('options.html#history');
    await says(/Today, /);
    await says(/This week/);
    await says(/The last 12 months/);
    await says(/\d{3} days at the screen, [\d,]+ of [\d,]+ breaks kept\./);
    await says(/What stands out/);
  });

  test('goes back month by month over all of it', async () => {
    await press(limber, page, 'All');
    await says(/Month by month/);
    await says(/2,\d{3} days at the screen, [^.]+ a day on average, today aside\./);
  });

  test('goes back year by year to the first', async () => {
    for (const year of yearsOf(lived)) {
      await press(limber, page, `${year}`);
      await says(new RegExp(`(?<!\\d|-)${year}(?!\\d|-)`));
    }
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
