import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workedDay } from '../../support/days.ts';
import {
  backgroundRuns,
  clickToast,
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

  test('is shown by the alarm Limber set, which wakes the ended event page, with nothing Firefox refuses', async () => {
    await endBackground(limber);
    await limber.touch();
    await limber.store(page, workedDay('1797s'), { graceMinutes: 0 });
    expect((await turn(limber, page)).reminder).toBeNull();
    await endBackground(limber);
    const state = await until('the reminder was shown', async () => {
      const now = await limber.state(page);
      return now.reminder?.showings === 1 && now.outbox.length === 0 && now;
    });
    first = `move:${String(state.reminder?.dueAt)}:1`;
    await until('Firefox was given the toast', async () => (await toasts()).includes(first));
    expect(state.notShown).toBe(false);
    expect(await limber.stored(page)).not.toHaveProperty('reports');
    expect(await limber.bidi.evaluate(page, 'browser.action.getBadgeText({})')).toBe('!');
  });

  test('is not shown again by an event page that was lost afterwards', async () => {
    for (let times = 0; times < 2; times += 1) {
      await endBackground(limber);
      await limber.touch();
      await turn(limber, page);
    }
    expect(await toasts()).toEqual([first]);
  });

  test('is the same one under the same id if the event page was lost while showing it', async () => {
    await endBackground(limber);
    const before = await limber.state(page);
    const reminder = { type: 'showReminder', reminder: first, kind: 'move', seconds: 120, snoozesLeft: 2 };
    const outbox = [{ id: before.nextEffect, ...reminder }];
    await limber.store(page, { ...before, outbox, nextEffect: before.nextEffect + 1 }, { graceMinutes: 0 });
    await limber.touch();
    expect((await turn(limber, page)).reminder).toMatchObject({ showings: 1 });
    await until('Firefox was given it again', async () => (await toasts()).length === 2);
    expect(await toasts()).toEqual([first, first]);
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
    expect(await toasts()).toHaveLength(4);
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
    expect(await toasts()).toHaveLength(4);
    await letPass(limber, page, MINUTE);
    await limber.touch();
    await turn(limber, page);
    await until('it was shown', async () => (await toasts()).length === 5);
  });

  test('that is clicked wakes the event page and opens the break', async () => {
    await endBackground(limber);
    await limber.touch();
    await clickToast(limber, (await toasts()).at(-1) ?? '');
    await limber.opened('break.html');
    const { where } = await limber.state(page);
    expect(where).toMatchObject({ phase: 'onBreak', kind: 'move', seconds: 300 });
  });

  test('is answered by the break, cut short or not, once in the ledger', async () => {
    const guide = await limber.opened('break.html');
    await endBackground(limber);
    await press(limber, guide, 'End break');
    const state = await until('the break is over', async () => {
      const now = await limber.state(page);
      return now.where.phase !== 'onBreak' && now.outbox.length === 0 ? now : null;
    });
    expect(state.day).toMatchObject({ taken: 1, cutShort: 1, missed: 0 });
    const entries = await ledger(limber, page);
    expect(entries.filter((entry) => entry.outcome === 'cutShort')).toHaveLength(1);
  });

  test('and the popup says so while the event page is ended, and lets it be', async () => {
    await endBackground(limber);
    const popup = await limber.page('popup.html');
    await until('the day is shown', async () => ((await text(limber, popup)).includes('2 of 2') ? true : null));
    expect(await backgroundRuns(limber)).toBe(false);
  });

  test('leaves nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
