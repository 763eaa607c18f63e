// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { now, settings, state } from '../../../utils/ui/store.ts';
import { close, inABrowser, mirror, open, show, told, WORKING, type Steps } from './opened.ts';

inABrowser();

const WATCHED: Steps = [
  ['active', '2m'],
  ['video', '24m'],
  ['active', '1m'],
];

describe('a question comes first', () => {
  test('watching or away: two answers, and where the answer can be changed', async () => {
    open(WATCHED);
    expect(await screen.findByText('No input for 24 min while something played')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'It can be changed in Options' });
    expect(link.getAttribute('href')).toBe('/options.html#absence');
    fireEvent.click(screen.getByRole('button', { name: 'Watching' }));
    await vi.waitFor(() => expect(told()).toContainEqual({ type: 'watchingAnswered', was: 'watching' }));
    await vi.waitFor(() => expect(settings.value.watching).toBe('watching'));
  });

  test('away is as good an answer', async () => {
    open(WATCHED);
    fireEvent.click(await screen.findByRole('button', { name: 'Away' }));
    await vi.waitFor(() => expect(told()).toContainEqual({ type: 'watchingAnswered', was: 'away' }));
  });

  test.each([
    ['Yes, wait', 'hold'],
    ['Not any more', 'ignore'],
  ] as const)('full screen: "%s" is kept as a setting, and the question goes', async (name, rule) => {
    mirror(WORKING);
    state.value = { ...state.value, asksFullScreen: true };
    show();
    fireEvent.click(await screen.findByRole('button', { name }));
    await vi.waitFor(() => expect(settings.value.fullScreen).toBe(rule));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
  });

  test('one at a time, so that all stays in sight: the rest steps aside until it is answered', async () => {
    mirror(WATCHED);
    state.value = { ...state.value, notShown: true };
    show();
    expect(await screen.findByText('Watching or away?')).toBeTruthy();
    expect(screen.queryByText('Notifications are switched off')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Today' })).toBeNull();
    state.value = { ...state.value, watched: null };
    expect(await screen.findByText('Notifications are switched off')).toBeTruthy();
  });
});

describe('a habit', () => {
  const habit = {
    id: 'raises',
    anchor: 'custom',
    when: 'the kettle is on',
    will: 'do five calf raises',
    notify: false,
  };
  const offered = (more: Record<string, unknown> = {}): void =>
    open([...WORKING, ['do', 'habit', 'raises']], { habits: [{ ...habit, ...more }] });

  test('is one calm line in the words of the person', async () => {
    offered();
    expect(await screen.findByText('When the kettle is on: do five calf raises')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show me' })).toBeNull();
  });

  test.each([
    ['Done', true],
    ['Not now', false],
  ] as const)('"%s" is one press', async (name, done) => {
    offered();
    fireEvent.click(await screen.findByRole('button', { name }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'habitAnswered', id: 'raises', done }]));
  });

  test('with a movement of the catalogue it can be shown, for a minute', async () => {
    offered({ exercise: 'calf-raise' });
    fireEvent.click(await screen.findByRole('button', { name: 'Show me' }));
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(told()).toEqual([{ type: 'started', exercise: 'calf-raise', restsEyes: false, seconds: 60 }]);
  });

  test('gives way to a skip that can still be taken back', async () => {
    mirror(
      [
        ['active', '33m'],
        ['do', 'skip'],
        ['active', '1s'],
      ],
      { habits: [habit] },
    );
    state.value = { ...state.value, habit: { id: 'raises', since: now.value.at } };
    show();
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(screen.queryByText(/the kettle is on/)).toBeNull();
  });
});
