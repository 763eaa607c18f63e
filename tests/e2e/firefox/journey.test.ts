import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dueDay, EYES } from '../../support/days.ts';
import { backgroundRuns, endBackground, ledger, press, text, turn } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

describe('from install to a finished break in Firefox, the event page ended between every two steps', () => {
  const limber = new LimberInFirefox();
  let page = '';

  beforeAll(async () => {
    await limber.start();
    await limber.install();
  });
  afterAll(() => limber.remove());

  test('installing opens the welcome page, where one press confirms the sentence', async () => {
    const welcome = await limber.opened('welcome.html');
    await limber.bidi.evaluate(welcome, `void (location.hash = '#end')`);
    await press(limber, welcome, 'I have read this');
    await until('the confirmation is stored', async () => {
      const settings = (await limber.stored(welcome))['settings'] as
        | { value?: { safetyConfirmedAt?: number } }
        | undefined;
      return settings?.value?.safetyConfirmedAt ?? null;
    });
    page = await limber.page('options.html');
  });

  test('a due break is shown once', async () => {
    await endBackground(limber);
    await limber.touch();
    await limber.store(page, dueDay(EYES), EYES);
    const { reminder } = await turn(limber, page);
    expect(reminder).toMatchObject({ showings: 1 });
    await endBackground(limber);
    await limber.touch();
    expect((await turn(limber, page)).reminder).toMatchObject({ showings: 1, dueAt: reminder?.dueAt });
  });

  test('Start in the popup opens the break page', async () => {
    const popup = await limber.page('popup.html');
    await endBackground(limber);
    await limber.touch();
    await press(limber, popup, 'Start');
    await limber.opened('break.html');
    expect((await limber.state(page)).where.phase).toBe('onBreak');
  });

  test('the break runs to its end and stands in the ledger once', async () => {
    await endBackground(limber);
    const state = await until(
      'the break is over',
      async () => {
        await limber.touch();
        const now = await limber.state(page);
        return now.where.phase === 'present' && now.outbox.length === 0 ? now : null;
      },
      60_000,
    );
    expect(state.day).toMatchObject({ taken: 1, missed: 0, cutShort: 0 });
    await endBackground(limber);
    const entries = await ledger(limber, page);
    expect(entries.filter((entry) => entry.outcome === 'taken')).toMatchObject([{ reason: 'guided', cue: 'eyes' }]);
  });

  test('the popup shows it and lets the event page be', async () => {
    await endBackground(limber);
    const popup = await limber.page('popup.html');
    await until('the day is shown', async () => (await text(limber, popup)).includes('1 of 1'));
    expect(await backgroundRuns(limber)).toBe(false);
  });

  test('nothing was said on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
