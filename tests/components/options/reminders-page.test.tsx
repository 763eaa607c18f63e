// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RemindersNow } from '../../../entrypoints/options/RemindersNow.tsx';
import { beChrome } from '../../support/browser.ts';

let allowed = false;
let answers: boolean[] = [];
const listeners = new Set<() => void>();
let keys = '';

beforeEach(() => {
  beChrome();
  allowed = false;
  answers = [];
  listeners.clear();
  const event = {
    addListener: (heard: () => void) => void listeners.add(heard),
    removeListener: (heard: () => void) => void listeners.delete(heard),
  };
  const settle = (now: boolean): void => {
    allowed = now;
    for (const heard of listeners) heard();
  };
  Object.assign(fakeBrowser, {
    permissions: {
      contains: () => Promise.resolve(allowed),
      request: () => {
        settle(answers.shift() ?? false);
        return Promise.resolve(allowed);
      },
      remove: () => Promise.resolve(settle(false)),
      onAdded: event,
      onRemoved: event,
    },
    commands: {
      getAll: () => Promise.resolve([{ name: 'start-break', description: 'Start a break', shortcut: keys }]),
    },
  });
});
afterEach(cleanup);

test('calls: refused, then allowed, then taken back, with the focus on one and the same button', async () => {
  answers = [false, true];
  render(<RemindersNow />);
  const button = screen.getByRole('button', { name: 'Allow' });
  button.focus();
  fireEvent.click(button);
  expect(await screen.findByText(/Not allowed, and nothing else changes/)).toBeTruthy();
  fireEvent.click(button);
  expect(await screen.findByText('Allowed')).toBeTruthy();
  expect(screen.queryByText(/Not allowed/)).toBe(null);
  expect(screen.getByRole('region', { name: 'Meeting sites' })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Take it back');
  fireEvent.click(button);
  await vi.waitFor(() => expect(button.textContent).toBe('Allow'));
});

test("a permission taken back in the browser's own settings is seen here at once", async () => {
  allowed = true;
  render(<RemindersNow />);
  expect(await screen.findByText('Allowed')).toBeTruthy();
  allowed = false;
  for (const heard of listeners) heard();
  expect(await screen.findByRole('button', { name: 'Allow' })).toBeTruthy();
});

test('keys changed on the page of the browser are shown when the person comes back', async () => {
  render(<RemindersNow />);
  expect(await screen.findByText('not set')).toBeTruthy();
  keys = 'Ctrl+Shift+9';
  window.dispatchEvent(new Event('focus'));
  expect(await screen.findByText('Ctrl+Shift+9')).toBeTruthy();
});

test('a section that is left hears of no more permissions', async () => {
  const { unmount } = render(<RemindersNow />);
  expect(listeners.size).toBe(1);
  unmount();
  await vi.waitFor(() => expect(listeners.size).toBe(0));
});
