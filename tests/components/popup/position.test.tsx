// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { close, inABrowser, key, open, told, WORKING } from './opened.ts';

inABrowser();

const SIT_AND_STAND = { rhythm: 'cornell-20-8-2' };

describe('sit or stand', () => {
  test('is there where the rhythm changes between them, with neither chosen for anybody', async () => {
    open([['active', '5m']], SIT_AND_STAND);
    const group = await screen.findByRole('group', { name: 'How you work now' });
    const pressed = within(group)
      .getAllByRole('button')
      .map((button) => `${button.textContent} ${button.getAttribute('aria-pressed')}`);
    expect(pressed).toEqual(['Sit false', 'Stand false']);
    fireEvent.click(within(group).getByRole('button', { name: 'Stand' }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'positionChanged', to: 'stand' }]));
  });

  test('shows what was said', async () => {
    open([
      ['do', 'stand'],
      ['active', '5m'],
    ]);
    const stand = await screen.findByRole('button', { name: 'Stand' });
    expect(stand.getAttribute('aria-pressed')).toBe('true');
  });

  test('is not there for who never said how they work', () => {
    open(WORKING);
    expect(screen.queryByRole('group', { name: 'How you work now' })).toBeNull();
  });
});

describe('another position that is due', () => {
  test('is answered by saying that it is done; the popup stays and no movement begins', async () => {
    open([['active', '23m']], SIT_AND_STAND);
    const main = await screen.findByRole('button', { name: "I'm standing" });
    expect(document.activeElement).toBe(main);
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    fireEvent.click(main);
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'positionChanged', to: 'stand' }]));
    expect(close).not.toHaveBeenCalled();
  });

  test('Enter says it too', async () => {
    open(
      [
        ['do', 'stand'],
        ['active', '11m'],
      ],
      SIT_AND_STAND,
    );
    await screen.findByRole('button', { name: "I'm sitting" });
    key('Enter');
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'positionChanged', to: 'sit' }]));
  });

  test('can be put off and left out as any other', async () => {
    open([['active', '23m']], SIT_AND_STAND);
    await screen.findByRole('button', { name: "I'm standing" });
    fireEvent.click(screen.getByRole('button', { name: /^In 5 min/ }));
    fireEvent.click(screen.getByRole('button', { name: 'After this task' }));
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    await vi.waitFor(() =>
      expect(told()).toEqual([{ type: 'snoozed' }, { type: 'snoozed', for: 'afterTask' }, { type: 'skipped' }]),
    );
  });

  test('without a desk for both one word answers it', async () => {
    const cues = [{ kind: 'posture', everyMinutes: 20, seconds: 120 }];
    open([['active', '23m']], { rhythm: 'custom', cues });
    fireEvent.click(await screen.findByRole('button', { name: 'Done' }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'positionChanged', to: 'other' }]));
  });
});
