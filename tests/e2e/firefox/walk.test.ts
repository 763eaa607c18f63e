import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, text } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

describe('the walk through the workspace in Firefox', () => {
  const limber = new LimberInFirefox();

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    await limber.opened('welcome.html');
  });
  afterAll(() => limber.remove());

  test('an answer is stored at once and leads to the next question; the sheet has it', async () => {
    const page = await limber.page('options.html#workspace/walk');
    await until('the first question is asked', async () => (await text(limber, page)).includes('1 of 24'));
    await press(limber, page, 'Yes');
    await until('the next one is asked', async () => (await text(limber, page)).includes('2 of 24'));
    await until('the answer is stored', async () => {
      const stored = (await limber.stored(page))['workspace'] as
        | { value: { places: readonly { answers: object }[] } }
        | undefined;
      return JSON.stringify(stored?.value.places[0]?.answers ?? {}).startsWith('{"scr-height":{"answer":"yes"');
    });
    await limber.bidi.evaluate(page, `void (location.hash = '#workspace/sheet')`);
    await until('the sheet is there', async () => (await text(limber, page)).includes('1 of 1 support you here'));
    expect(await text(limber, page)).toContain('23 not checked');
  });

  test('nothing was said on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
