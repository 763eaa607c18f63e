import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lived } from '../../../scripts/screenshots/states.ts';
import { LimberInChromium, until } from '../../support/limber-in-chromium.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const EYES = { rhythm: 'eyes-20', graceMinutes: 0 } as const;

/** An eyes break is due and waits for its moment; with no grace time that is the next turn. */
const dueForTheEyes = (): unknown =>
  lived(
    [
      ['active', '19m'],
      ['typing', '61s'],
    ],
    Date.now(),
    ZONE,
    { rhythm: 'eyes-20' },
  );

describe('from install to a finished break', () => {
  const limber = new LimberInChromium();

  beforeAll(() => limber.start());
  afterAll(() => limber.remove());

  test('installing opens the welcome page', async () => {
    const welcome = await limber.opened('welcome.html');
    await welcome.getByRole('button', { name: 'I have read this' }).click();
    await until('the confirmation is stored', async () => {
      const settings = (await limber.stored(welcome))['settings'] as
        | { value?: { safetyConfirmedAt: number | null } }
        | undefined;
      return settings?.value?.safetyConfirmedAt ?? null;
    });
  });

  test('a due break is shown once the worker looks at the clock, and the badge says so', async () => {
    const page = await limber.page('options.html');
    await limber.stopWorker(page);
    await limber.store(page, dueForTheEyes(), EYES);
    await limber.ring(page);
    const [id] = await until('the notification exists', async () => {
      const toasts = await limber.toasts(page);
      return toasts.length > 0 ? toasts : null;
    });
    expect(id).toMatch(/^eyes:\d+:1$/);
    expect(await limber.badge(page)).toBe('!');
  });

  test('a worker lost after showing does not show the reminder again', async () => {
    const page = await limber.page('options.html');
    const before = await limber.toasts(page);
    await limber.stopWorker(page);
    await limber.ring(page);
    await until('the worker looked again', async () =>
      (await limber.alarms(page)).some((alarm) => alarm.name === 'limber') ? true : null,
    );
    await new Promise((later) => setTimeout(later, 1500));
    expect(await limber.toasts(page)).toEqual(before);
    expect((await limber.state(page)).reminder?.showings).toBe(1);
  });

  test('its Start button opens the break page, with the worker killed before', async () => {
    const page = await limber.page('options.html');
    await limber.stopWorker(page);
    await limber.ring(page);
    const worker = await limber.worker();
    const { reminder } = await limber.state(page);
    const id = `eyes:${reminder?.dueAt}:1`;
    await worker.evaluate((toast) => {
      const { chrome } = globalThis as unknown as {
        chrome: { notifications: { onButtonClicked: { dispatch(id: string, button: number): void } } };
      };
      chrome.notifications.onButtonClicked.dispatch(toast, 0);
    }, id);
    await limber.opened('break.html');
    expect((await limber.state(page)).where.phase).toBe('onBreak');
    expect(await limber.toasts(page)).toEqual([]);
  });

  test('the break runs to its end with the worker killed, and is recorded once', async () => {
    const page = await limber.page('options.html');
    await limber.stopWorker(page);
    const state = await until(
      'the break is over',
      async () => {
        const now = await limber.state(page);
        return now.where.phase === 'present' ? now : null;
      },
      60_000,
    );
    expect(state.day).toMatchObject({ taken: 1, cutShort: 0, missed: 0 });
    const entries = await limber.ledger(page);
    expect(entries.filter((entry) => entry.outcome === 'taken')).toHaveLength(1);
  });

  test('the popup shows it, with the worker asleep and without waking it', async () => {
    const page = await limber.page('options.html');
    await limber.stopWorker(page);
    const popup = await limber.page('popup.html');
    await popup.getByText('1 of 1').first().waitFor();
    await new Promise((later) => setTimeout(later, 1000));
    expect((await limber.state(popup)).day.taken).toBe(1);
  });

  test('nothing was said on any console', () => {
    expect(limber.errors).toEqual([]);
  });
});

describe('a browser that is killed', () => {
  const limber = new LimberInChromium();

  afterAll(() => limber.remove());

  test('keeps streak and history, and does not welcome again', async () => {
    await limber.start();
    const page = await limber.page('options.html');
    await limber.stopWorker(page);
    await limber.store(
      page,
      lived(
        [
          ['active', '33m'],
          ['away', '4m'],
          ['active', '20m'],
        ],
        Date.now(),
        ZONE,
      ),
    );
    await limber.ring(page);
    await until('a turn was taken', async () => ((await limber.state(page)).at > Date.now() - 5000 ? true : null));
    await limber.kill();
    await limber.start();
    const again = await limber.page('options.html');
    const state = await until('the worker has settled', async () => {
      const now = await limber.state(again);
      return now.at > Date.now() - 10_000 ? now : null;
    });
    expect(state.day).toMatchObject({ taken: 1 });
    expect(Math.abs(state.streakMs - 20 * 60_000)).toBeLessThan(6 * 60_000);
    await until('the alarm is set again', async () => ((await limber.alarms(again)).length === 1 ? true : null));
    expect(limber.pages().some((each) => each.url().endsWith('/welcome.html'))).toBe(false);
  });
});
