import { beforeEach, describe, expect, test } from 'vitest';
import { fakeMessages } from '../../support/i18n.ts';
import { shownAfter } from './days.ts';
import { dueView, headline, said } from './said.ts';

beforeEach(() => fakeMessages());

describe('a break that is held says what it waits for', () => {
  test('for a call that was said by hand, with the time it ends at', () => {
    expect(
      said([
        ['active', '25m'],
        ['do', 'inCall', '30m'],
        ['active', '8m'],
      ]),
    ).toEqual({ fact: 'Waiting until your call ends', reason: 'Due since 9:30. It comes soon after 9:55.' });
  });

  test('for a call the browser knows of, without a time', () => {
    const { view, at } = shownAfter([
      ['active', '25m'],
      ['do', 'inCall', '30m'],
      ['active', '8m'],
    ]);
    const open = { ...view, hold: { reason: 'call', until: null } } as const;
    expect(headline(open, at).reason).toBe('Due since 9:30. It comes soon after that.');
  });

  test.each([
    ['presenting', 'Waiting until you have presented'],
    ['fullScreen', 'Waiting while the screen is full'],
  ] as const)('for %s', (reason, fact) => {
    const view = { ...dueView({}), scene: 'held', hold: { reason, until: null } } as const;
    expect(headline(view, 0).fact).toBe(fact);
  });
});

describe('another position', () => {
  const SIT_AND_STAND = { rhythm: 'cornell-20-8-2' };

  test('comes next with its own words', () => {
    const next = said([['active', '5m']], SIT_AND_STAND);
    expect(next).toEqual({
      fact: 'Next change in 15 min',
      reason: 'At 9:20, after 20 min of screen time: a change of position.',
    });
  });

  test('who sits is told to stand, who stands to sit', () => {
    expect(said([['active', '23m']], SIT_AND_STAND).fact).toBe('Time to stand');
    const standing = said(
      [
        ['do', 'stand'],
        ['active', '11m'],
      ],
      SIT_AND_STAND,
    );
    expect(standing.fact).toBe('Time to sit');
  });

  test('without a desk for both it has no name', () => {
    const view = { ...dueView({ kind: 'posture' }), phases: false };
    expect(headline(view, 0).fact).toBe('Time to change position');
  });
});
