import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lived } from '../../../scripts/screenshots/states.ts';
import {
  backgroundRuns,
  clickToast,
  consoleErrors,
  endBackground,
  ledger,
  letPass,
  noteToasts,
  press,
  text,
  turn,
} from '../../support/firefox-inside.ts';
import { until } from '../../support/until.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const MINUTE = 60_000;

describe('a reminder in Firefox', () => {
  const limber = new LimberInFirefox();
  let page = '';
  let toasts: () => Promise<string[]> = async () => [];
  let first = '';

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page('options.html');
    toasts = await noteToasts(limber, page);
  });
  afterAll(() => limber.remove());

  test('is given to Firefox without anything it refuses', async () => {
    await endBackground(limber);
    await limber.touch();
    const due = lived(
      [
        ['active', '29m'],
        ['typing', '61s'],
      ],
      Date.now(),
      ZONE,
    );
    await limber.store(page, due, { graceMinutes: 0 });
    const state = await turn(limber, page);
    first = `move:${state.reminder?.dueAt}:1`;
    await until('Firefox was given the toast', async () => ((await toasts()).includes(first) ? true : null));
    expect(state.notShown).toBe(false);
    expect(await limber.stored(page)).not.toHaveProperty('reports');
    expect(await limber.bidi.evaluate(page, 'browser.action.getBadgeText({})')).toBe('!');
  });

  test('is not shown again by an event page that was lost', async () => {
    for (let times = 0; times < 2; times += 1) {
      await endBackground(limber);
      await limber.touch();
      await turn(limber, page);
    }
    expect(await toasts()).toEqual([first]);
  });

  test('that nobody answers comes back after five minutes, twice, then icon and badge alone', async () => {
    const next = async (): Promise<string> => {
      await letPass(limber, page, 5 * MINUTE);
      await limber.touch();
      const { reminder } = await turn(limber, page);
      return `move:${reminder?.dueAt}`;
    };
    for (const stage of ['2', '3']) {
      const id = `${await next()}:${stage}`;
      await until(`stage ${stage} was shown`, async () => ((await toasts()).at(-1) === id ? true : null));
    }
    await next();
    expect(await toasts()).toHaveLength(3);
    expect(await limber.bidi.evaluate(page, 'browser.action.getBadgeText({})')).toBe('!');
  });

  test('is shown again at its time after a snooze, and not before', async () => {
    const popup = await limber.page('popup.html');
    await endBackground(limber);
    await press(limber, popup, 'In 5 min');
    await until('it is snoozed', async () => ((await limber.state(page)).reminder?.snoozes === 1 ? true : null));
    await letPass(limber, page, 4 * MINUTE);
    await limber.touch();
    await turn(limber, page);
    expect(await toasts()).toHaveLength(3);
    await letPass(limber, page, MINUTE);
    await limber.touch();
    await turn(limber, page);
    await until('it was shown', async () => ((await toasts()).length === 4 ? true : null));
  });

  test('that is clicked wakes the event page and opens the break', async () => {
    await endBackground(limber);
    await limber.touch();
    await clickToast(limber, (await toasts()).at(-1) ?? '');
    await limber.opened('break.html');
    const { where } = await limber.state(page);
    expect(where).toMatchObject({ phase: 'onBreak', kind: 'move', seconds: 120 });
  });

  test('is answered by the break, cut short or not, once in the ledger', async () => {
    const guide = await limber.opened('break.html');
    await endBackground(limber);
    await press(limber, guide, 'End break');
    const state = await until('the break is over', async () => {
      const now = await limber.state(page);
      return now.where.phase !== 'onBreak' && now.outbox.length === 0 ? now : null;
    });
    expect(state.day).toMatchObject({ taken: 0, cutShort: 1, missed: 0 });
    const entries = await ledger(limber, page);
    expect(entries.filter((entry) => entry.outcome === 'cutShort')).toHaveLength(1);
  });

  test('and the popup says so while the event page is ended, and lets it be', async () => {
    await endBackground(limber);
    const popup = await limber.page('popup.html');
    await until('the day is shown', async () => ((await text(limber, popup)).includes('1 of 1') ? true : null));
    expect(await backgroundRuns(limber)).toBe(false);
  });

  test('leaves nothing on any console', async () => {
    expect(await consoleErrors(limber)).toEqual([]);
    expect(limber.bidi.errors).toEqual([]);
  });
});
