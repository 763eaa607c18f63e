import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endBackground, press, text } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

const TAB_IN_FRONT = `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.currentURI.spec`;

describe('options in Firefox', () => {
  const limber = new LimberInFirefox();

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    await limber.opened('welcome.html');
  });
  afterAll(() => limber.remove());

  test('calls are told by Firefox itself, so nothing is asked', async () => {
    const page = await limber.page('options.html#reminders');
    await until('calls are spoken of', async () => (await text(limber, page)).includes('No permission is needed.'));
    expect(await text(limber, page)).not.toContain('browsing history');
  });

  test('the day is ended by hand with the event page ended before, and begun again', async () => {
    const page = await limber.page('options.html#hours');
    await endBackground(limber);
    await press(limber, page, "I'm done for today");
    await until('the day is done', async () => (await text(limber, page)).includes('Done for today'));
    expect((await limber.state(page)).workday).toMatchObject({ on: false });
    await press(limber, page, 'Start my day now');
    await until('the day is on', async () => (await text(limber, page)).includes('Your day is on'));
  });

  test("the keys are shown as they are set, and Firefox's page for them opens", async () => {
    const page = await limber.page('options.html#reminders');
    await until('the keys are there', async () => (await text(limber, page)).includes('Alt+Shift+M'));
    await press(limber, page, 'Open that page');
    await until('it is in front', async () => (await limber.privileged<string>(TAB_IN_FRONT)) === 'about:addons');
  });
});
