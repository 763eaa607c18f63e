// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { world } from '../../support/browser.ts';
import { close, DUE, inABrowser, key, leave, open, tell, told, WORKING } from './opened.ts';

inABrowser();

describe('what a due break asks', () => {
  const start = () => screen.findByRole('button', { name: 'Start' });

  test('Start has the focus', async () => {
    open(DUE);
    const button = await start();
    expect(document.activeElement).toBe(button);
  });

  test('before it is due nothing has', () => {
    open(WORKING);
    expect(document.activeElement).toBe(document.body);
  });

  test('every answer is told once, in the order it was given', async () => {
    open(DUE);
    await start();
    for (const name of [/^In 5 min/, 'After this task', 'Another', 'Skip', 'I just had a break']) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    await vi.waitFor(() =>
      expect(told()).toEqual([
        { type: 'snoozed' },
        { type: 'snoozed', for: 'afterTask' },
        { type: 'askedAnother' },
        { type: 'skipped' },
        { type: 'hadBreak' },
      ]),
    );
  });

  test('another length is chosen from a list, each with its clock time', async () => {
    open(DUE);
    fireEvent.click(await screen.findByRole('button', { name: 'Another length' }));
    const list = await screen.findByRole('list', { name: 'Another length' });
    const choices = within(list).getAllByRole('button');
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'In 2 minat 9:35',
      'In 5 minat 9:38',
      'In 10 minat 9:43',
    ]);
    expect(document.activeElement).toBe(choices[0]);
    fireEvent.click(within(list).getByRole('button', { name: /In 10 min/ }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'snoozed', for: 10 }]));
    await vi.waitFor(() => expect(screen.queryByRole('list', { name: 'Another length' })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Another length' }));
  });

  test('Start tells the suggested movement and closes the popup', async () => {
    open(DUE);
    fireEvent.click(await start());
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(tell).toHaveBeenCalledWith({
      type: 'started',
      exercise: expect.any(String),
      restsEyes: expect.any(Boolean),
    });
  });

  test('before the safety sentence is confirmed Start leads to it, and no break begins', async () => {
    open(DUE, {}, false);
    fireEvent.click(await start());
    await vi.waitFor(() => expect(world().pages.map(({ url }) => url.split('/').at(-1))).toEqual(['welcome.html']));
    expect(tell).not.toHaveBeenCalled();
  });

  test('without a snooze left what puts it off rests, and a sentence says why', async () => {
    open(DUE, { snoozes: 0 });
    await start();
    for (const name of [/^In 5 min/, 'After this task']) {
      const button = screen.getByRole('button', { name });
      expect(button).toHaveProperty('disabled', true);
      expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent?.trim()).toBe(
        'Out of snoozes for this one.',
      );
    }
    expect(screen.queryByRole('button', { name: 'Another length' })).toBeNull();
  });

  test('after the last snooze the short form is named with its real length', async () => {
    open([...DUE, ['do', 'snooze'], ['active', '6m']], { snoozes: 1 });
    await start();
    expect(screen.getByText('Out of snoozes for this one. A 45-second version is ready.')).toBeTruthy();
  });
});

describe('keys', () => {
  test('S snoozes, K skips, and neither does anything before it is due', async () => {
    open(WORKING);
    key('s');
    key('k');
    expect(tell).not.toHaveBeenCalled();
    leave();
    open(DUE);
    key('s');
    key('K');
    await vi.waitFor(() => expect(tell.mock.calls).toEqual([[{ type: 'snoozed' }], [{ type: 'skipped' }]]));
  });

  test('Enter starts', async () => {
    open(WORKING);
    key('Enter');
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(tell.mock.calls[0]?.[0]).toMatchObject({ type: 'started' });
  });

  test('P opens the pauses, Escape closes them first and the popup next', async () => {
    open(WORKING);
    key('p');
    await screen.findByRole('button', { name: /30 minutes/ });
    key('Escape');
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: /30 minutes/ })).toBeNull());
    expect(close).not.toHaveBeenCalled();
    key('Escape');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  test('a popup closed right after an answer has told it', async () => {
    open(DUE);
    close.mockImplementation(() => expect(tell).toHaveBeenCalledWith({ type: 'snoozed' }));
    key('s');
    key('Escape');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  test('while paused Enter carries on and starts nothing', async () => {
    open([
      ['active', '12m'],
      ['do', 'pause', '60m'],
      ['active', '1m'],
    ]);
    key('Enter');
    await vi.waitFor(() => expect(tell.mock.calls).toEqual([[{ type: 'resumed' }]]));
  });
});
