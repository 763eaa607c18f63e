// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Headline } from '../../../components/popup/headline.ts';
import { fakeMessages } from '../../support/i18n.ts';
import { dueView, headline, said } from './said.ts';

beforeEach(() => fakeMessages());

/** Where a link under the headline leads. */
function linkOf({ link }: Headline): string | null {
  if (link === undefined) return null;
  const { container } = render(link as VNode);
  return container.querySelector('a')?.getAttribute('href') ?? null;
}

describe('the headline says how long still, the line under it why', () => {
  test('at work it is the time to the next break, and the clock time with the screen time behind it', () => {
    expect(said([['active', '24m']])).toEqual({
      fact: 'Next break in 6 min',
      reason: 'At 9:30, after 30 min of screen time.',
    });
  });

  test('the last minute is not counted down', () => {
    expect(said([['active', '29m30s']]).fact).toBe('Next break in under a minute');
  });

  test('a break for the eyes says so', () => {
    expect(said([['active', '4m']], { rhythm: 'eyes-20' }).reason).toBe(
      'At 9:20, after 20 min of screen time: a look into the distance.',
    );
  });

  test('a rhythm without cues says that nothing is planned and leads to Rhythm', () => {
    const none = said([['active', '4m']], { rhythm: 'custom', cues: [] });
    expect(none.fact).toBe('No breaks planned');
    expect(linkOf(none)).toBe('/options.html#rhythm');
  });

  test('counting only says who reminds instead', () => {
    const counting = said([['active', '4m']], { countOnly: true });
    expect(counting.fact).toBe('Counting only');
    expect(linkOf(counting)).toBe('/options.html#reminders');
  });
});

describe('a due break says since when and why it shows itself now', () => {
  test('while somebody types on it waits for a gap', () => {
    expect(
      said([
        ['active', '29m'],
        ['typing', '2m'],
      ]),
    ).toEqual({
      fact: 'Time to move',
      reason: 'Due since 9:30. It waits for a gap in your typing.',
    });
  });

  test('shown in a gap it says so', () => {
    expect(said([['active', '33m']]).reason).toBe('Due since 9:30. You paused typing, so here it is.');
  });

  test('after the last reminder it says that only the icon goes on', () => {
    expect(headline(dueView({ again: null }), 0).reason).toContain('No more reminders for this one');
  });

  test('a short break says how long hands off is enough', () => {
    const view = dueView({ kind: 'micro', seconds: 30, watchesGapUntil: 1 });
    expect(headline(view, 0)).toMatchObject({ fact: 'Time to rest your hands' });
    expect(headline(view, 0).reason).toContain('Hands off for 30 s and it is done.');
  });

  test('a snooze moves it and says what is left', () => {
    const snoozed = said([
      ['active', '33m'],
      ['do', 'snooze'],
      ['active', '1m'],
    ]);
    expect(snoozed).toEqual({ fact: 'Moved to 9:38', reason: 'Due since 9:30. One more snooze left.' });
  });

  test('the last snooze is named as the last', () => {
    const snoozed = said(
      [
        ['active', '33m'],
        ['do', 'snooze'],
        ['active', '1m'],
      ],
      { snoozes: 1 },
    );
    expect(snoozed.reason).toBe('Due since 9:30. That was the last snooze for this one.');
  });

  test('put off until after the task it says when at the latest', () => {
    expect(
      said([
        ['active', '33m'],
        ['do', 'snooze', 'afterTask'],
        ['active', '1m'],
      ]),
    ).toEqual({ fact: 'After this task', reason: 'At 9:53 at the latest.' });
  });

  test('shown after a hold it says how long it was held, and what for', () => {
    const held = said([
      ['active', '20m'],
      ['do', 'inCall', '33m'],
      ['active', '36m'],
    ]);
    expect(held.fact).toBe('Time to move');
    expect(held.reason).toMatch(/^Due since 9:30\. Held 2\d min( \d+ s)?: call\.$/);
  });

  test('once the day has had its reminders it says that the icon alone goes on', () => {
    const view = dueView({ again: null, shown: false });
    expect(headline(view, 0).reason).toContain('the icon still says due');
  });
});

describe('quiet times say until when', () => {
  test('a pause says until when, since when, and that time is counted all the same', () => {
    expect(
      said([
        ['active', '12m'],
        ['do', 'pause', '60m'],
        ['typing', '5m'],
      ]),
    ).toEqual({
      fact: 'Paused until 10:12',
      reason: 'Quiet since 9:12. Screen time still counts: 17 min.',
    });
  });

  test('a pause until tomorrow names the day', () => {
    expect(
      said([
        ['active', '12m'],
        ['do', 'pause', 'tomorrow'],
        ['typing', '5m'],
      ]).fact,
    ).toBe('Paused until tomorrow, 4:00');
  });

  test('after the working hours the day is done, until tomorrow', () => {
    const workingHours = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '09:10' }];
    expect(said([['active', '20m']], { workingHours })).toEqual({
      fact: 'Done for today',
      reason: 'Back at 8:00 tomorrow. Screen time still counts.',
    });
  });

  test('who has said so is done for today', () => {
    expect(
      said([
        ['active', '12m'],
        ['do', 'endDay'],
        ['active', '1m'],
      ]).fact,
    ).toBe('Done for today');
  });

  test('before the working hours the day is not called done', () => {
    const workingHours = [{ days: [1], from: '12:00', to: '18:00' }];
    expect(said([['active', '20m']], { workingHours })).toEqual({
      fact: 'Outside working hours',
      reason: 'Back at 12:00. Screen time still counts.',
    });
  });

  test('working hours on a later day name the weekday', () => {
    const workingHours = [{ days: [4], from: '10:00', to: '18:00' }];
    expect(said([['active', '20m']], { workingHours }).reason).toContain('Back on Thursday at 10:00.');
  });
});
