import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lived } from '../../../scripts/screenshots/states.ts';
import { LimberInChromium, until } from '../../support/limber-in-chromium.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('stored data that cannot be used', () => {
  const limber = new LimberInChromium();

  beforeAll(() => limber.start());
  afterAll(() => limber.remove());

  const broken: [string, unknown][] = [
    ['of another kind', 'not a document'],
    ['cut off', { version: 1, at: 12 }],
    ['of a future version', { version: 99, value: { anything: true } }],
    ['foreign', { version: 1, value: [1, 2, 3], __proto__: null }],
  ];

  for (const [name, value] of broken) {
    test(`${name}: Limber starts, says so and keeps a copy`, async () => {
      const page = await limber.page('options.html');
      await limber.stopWorker(page);
      await page.evaluate(
        async (bad) => {
          const { storage } = (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } } } }).chrome;
          await storage.local.clear();
          await storage.local.set({ tracker: bad, settings: bad, workspace: bad, reports: bad });
        },
        value,
      );
      await limber.ring(page);
      const stored = await until('Limber has started anew', async () => {
        const all = await limber.stored(page);
        const tracker = all['tracker'] as { version?: number; where?: unknown } | undefined;
        return tracker?.version === 1 && tracker.where !== undefined ? all : null;
      });
      expect(Object.keys(stored).some((key) => key.startsWith('kept:tracker:'))).toBe(true);
      const popup = await limber.page('popup.html');
      await popup.getByRole('button', { name: 'Start now' }).waitFor();
      await popup.close();
      await page.close();
    });
  }

  test('settings changed in Options move the alarm at once', async () => {
    const page = await limber.page('options.html#rhythm');
    await limber.stopWorker(page);
    await limber.store(page, lived([['active', '18m']], Date.now(), ZONE));
    await limber.ring(page);
    await page.reload();
    await page.bringToFront();
    await page.getByRole('radio', { name: /Movement snack/ }).check();
    const due = await until('the alarm lies at the new due time', async () => {
      const [alarm] = await limber.alarms(page);
      const minutes = ((alarm?.scheduledTime ?? 0) - Date.now()) / 60_000;
      return minutes > 0.5 && minutes < 2.2 ? minutes : null;
    });
    expect(due).toBeLessThan(2.2);
  });

  test('the keyboard alone leads from the popup to a started break', async () => {
    const page = await limber.page('options.html');
    await limber.store(page, lived([['active', '34m']], Date.now(), ZONE));
    const popup = await limber.page('popup.html');
    await popup.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await popup.bringToFront();
    await popup.keyboard.press('Enter');
    const guide = await limber.opened('break.html');
    await guide.bringToFront();
    await until('the break is on', async () => ((await limber.state(page)).where.phase === 'onBreak' ? true : null));
    await guide.getByText(/step 1 of/).first().waitFor();
  });
});
