import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endBackground, press, text } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

/** Sync waits for five seconds without another edit. */
const SOON = 25_000;

type Items = Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;

describe('other computers in Firefox', () => {
  const limber = new LimberInFirefox();

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    await limber.opened('welcome.html');
  });
  afterAll(() => limber.remove());

  /** Asks one of Limber's pages something of the browser. */
  function inside<T>(page: string, expression: string): Promise<T> {
    return limber.bidi
      .evaluate<T>(page, `(async () => JSON.stringify((await (${expression})) ?? null))()`)
      .then((said) => JSON.parse(String(said)));
  }

  async function field(page: string, path: string): Promise<unknown> {
    const items = await inside<Items>(page, 'browser.storage.sync.get()');
    return Object.values(items).find((item) => path in item)?.[path]?.[2];
  }

  async function rhythm(page: string): Promise<unknown> {
    const { settings } = await limber.stored(page);
    return Object(Object(settings).value).rhythm;
  }

  test('a change goes to sync, a newer one comes from it with the event page ended before, and an older one gives way', async () => {
    const page = await limber.page('options.html#rhythm');
    await press(limber, page, 'Once an hour');
    await until('it lies in sync', async () => (await field(page, 'settings/rhythm')) === 'hourly-5', SOON);
    await endBackground(limber);
    const come = (at: number, value: string): string =>
      `browser.storage.sync.set(${JSON.stringify({ f0: { 'settings/rhythm': [at, 'home0002', value] } })})`;
    await inside(page, come(Date.now() + 1000, 'eyes-20'));
    await until('it is in force', async () => (await rhythm(page)) === 'eyes-20', SOON);
    await inside(page, come(Date.now() - 3_600_000, 'deep-90'));
    await until('sync has the newer one', async () => (await field(page, 'settings/rhythm')) === 'eyes-20', SOON);
    expect(await rhythm(page)).toBe('eyes-20');
  });

  test('a full sync is said, and what was changed goes once there is room', async () => {
    const page = await limber.page('options.html#rhythm');
    // Firefox counts in its own way: filled in ever smaller pieces until nothing more is taken.
    await inside(
      page,
      `(async () => {
        for (let at = 0, size = 8000; size >= 1; at += 1) {
          await browser.storage.sync.set({ ['junk' + at]: 'x'.repeat(size) }).catch(() => (size = Math.floor(size / 2)));
        }
      })()`,
    );
    await press(limber, page, 'Movement snack');
    await until('it is refused', async () => 'syncRefused' in (await limber.stored(page)), SOON);
    const chosen = await rhythm(page);
    const data = await limber.page('options.html#data');
    await until('it is said', async () => (await text(limber, data)).includes("The browser's sync is full"));
    await inside(
      data,
      `browser.storage.sync.get().then((all) =>
        browser.storage.sync.remove(Object.keys(all).filter((key) => key.startsWith('junk'))))`,
    );
    await until('it lies in sync', async () => (await field(data, 'settings/rhythm')) === chosen, SOON);
    await until('it is said no more', async () => (await text(limber, data)).includes('Brought together on'));
  });
});
