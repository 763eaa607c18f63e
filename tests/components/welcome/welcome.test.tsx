// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Help } from '../../../components/welcome/NotificationHelp.tsx';
import { SafetySentence } from '../../../components/welcome/SafetySentence.tsx';
import { type Try, TryNotification } from '../../../components/welcome/TryNotification.tsx';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const linux: Help = { browserName: 'Chromium', family: 'chrome', system: 'linux' };
const nothing = (): void => undefined;

function tried(how: Try, help = linux) {
  const onShow = vi.fn(nothing);
  const onAnswer = vi.fn<(seen: boolean) => void>(nothing);
  render(<TryNotification tried={how} help={help} onShow={onShow} onAnswer={onAnswer} />);
  return { onShow, onAnswer };
}

test('the safety sentence is confirmed with one button', () => {
  const onConfirm = vi.fn(nothing);
  const { rerender } = render(<SafetySentence confirmedAt={null} onConfirm={onConfirm} />);
  expect(screen.getByText(/It does not examine you/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'I have read this' }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
  rerender(<SafetySentence confirmedAt={Date.UTC(2026, 10, 24, 12)} onConfirm={onConfirm} />);
  expect(screen.getByRole('status').textContent).toBe('Read on 24 November.');
});

test('a test notification is shown when asked for, and not before', () => {
  const { onShow } = tried('untried');
  expect(onShow).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Show a test notification' }));
  expect(onShow).toHaveBeenCalledTimes(1);
});

test('after the notification the page asks whether it was seen', () => {
  const { onAnswer } = tried('asked');
  fireEvent.click(screen.getByRole('button', { name: 'No' }));
  fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
  expect(onAnswer.mock.calls).toEqual([[false], [true]]);
});

test.each<[string, Help, RegExp]>([
  ['Windows', { browserName: 'Microsoft Edge', family: 'chrome', system: 'windows' }, /on for Microsoft Edge/],
  [
    'Chrome on macOS, which is listed twice',
    { browserName: 'Google Chrome', family: 'chrome', system: 'mac' },
    /Google Chrome Helper \(Alerts\)/,
  ],
  ['Firefox on macOS', { browserName: 'Firefox', family: 'firefox', system: 'mac' }, /allow Firefox\./],
  ['Linux', linux, /desktop’s settings/],
  ['another system', { browserName: 'Chromium', family: 'chrome', system: 'other' }, /The system’s settings/],
])('an unseen notification: what to check on %s', (_, help, text) => {
  tried('unseen', help);
  expect(screen.getByRole('heading', { name: 'What to check' })).toBeTruthy();
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Choose how in Options' }).getAttribute('href')).toBe(
    'options.html#reminders',
  );
});

test('Firefox shows it longer than Chrome', () => {
  tried('unseen', { browserName: 'Firefox', family: 'firefox', system: 'linux' });
  expect(screen.getByText(/about 20 s/)).toBeTruthy();
});

test('a browser that refuses is named as the reason', () => {
  tried('refused');
  expect(screen.getByText('The browser does not let Limber notify.')).toBeTruthy();
});
