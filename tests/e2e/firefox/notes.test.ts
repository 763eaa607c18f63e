import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, text } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

describe('notes and steps in Firefox', () => {
  const limber = new LimberInFirefox();

  beforeAll(async () => {
    await limber.start();
    await limber.installForGood();
    await limber.opened('welcome.html');
  });
  afterAll(() => limber.remove());

  async function says(page: string, words: string): Promise<void> {
    await until(`the page says ${words}`, async () => (await text(limber, page)).includes(words));
  }

  test('steps and a note are there after Firefox was closed and started again', async () => {
    let page = await limber.page('options.html#notes');
    await says(page, 'Evening note');
    await limber.bidi.evaluate(
      page,
      `(() => {
        const field = document.querySelector('input[inputmode=numeric]');
        field.value = '8,432';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`,
    );
    await says(page, '8,432 of 8,000 so far');
    await press(limber, page, '4');
    await press(limber, page, 'Upper back');
    await says(page, 'Noted on 1 of 28 days');
    await says(page, 'Saved');
    await limber.close();
    await limber.start();
    page = await limber.page('options.html#notes');
    await says(page, '8,432 of 8,000 so far');
    const chosen = `[...document.querySelectorAll('main input:checked')].map((each) => each.labels[0].innerText.trim())`;
    expect(await limber.bidi.evaluate<string[]>(page, chosen)).toEqual(['Not said', '4', 'Upper back', 'No entry']);
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
