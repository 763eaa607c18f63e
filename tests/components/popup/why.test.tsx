// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { state } from '../../../utils/ui/store.ts';
import { close, DUE, inABrowser, key, mirror, open, show, tell } from './opened.ts';

inABrowser();

const why = () => screen.findByRole('button', { name: 'Why?' });
const sheet = () => screen.findByRole('region', { name: 'What was decided last' });

describe('Why?', () => {
  test('opens the last decisions with their times, in place of what stood below', async () => {
    open(DUE);
    fireEvent.click(await why());
    const items = within(await sheet()).getAllByRole('listitem');
    expect(items[0]?.textContent).toContain('9:3');
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Time to move');
    expect((await why()).getAttribute('aria-expanded')).toBe('true');
  });

  test('shows no more than twenty of them', async () => {
    mirror(DUE);
    const [decision] = state.value.decisions;
    if (decision === undefined) throw new Error('Nothing was decided.');
    state.value = { ...state.value, decisions: Array.from({ length: 40 }, () => decision) };
    show();
    fireEvent.click(await why());
    expect(within(await sheet()).getAllByRole('listitem')).toHaveLength(20);
  });

  test('Back has the focus, and gives it back to what opened it', async () => {
    open(DUE);
    const opener = await why();
    opener.focus();
    fireEvent.click(opener);
    await sheet();
    const back = screen.getByRole('button', { name: 'Back' });
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    await screen.findByRole('button', { name: 'Start' });
    expect(document.activeElement).toBe(opener);
  });

  test('Escape closes it and not the popup; nothing out of sight is answered by a key', async () => {
    open(DUE);
    fireEvent.click(await why());
    await sheet();
    for (const name of ['Enter', 's', 'k', 'p']) key(name);
    key('Escape');
    await screen.findByRole('button', { name: 'Start' });
    expect(close).not.toHaveBeenCalled();
    expect(tell).not.toHaveBeenCalled();
    key('Escape');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  test('is not there before anything was decided', () => {
    mirror([['active', '5m']]);
    state.value = { ...state.value, decisions: [] };
    show();
    expect(screen.queryByRole('button', { name: 'Why?' })).toBeNull();
  });
});
