// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeMessages } from '../../support/i18n.ts';
import { show } from './reminders.tsx';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const number = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
const toggle = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });

test('"keep until I answer" is offered only where the browser can', () => {
  show();
  expect(toggle('Keep it until I answer')).toBeTruthy();
  cleanup();
  show({}, { canKeep: false });
  expect(screen.queryByRole('switch', { name: 'Keep it until I answer' })).toBe(null);
});

test('tones and voice can be quiet, medium or loud; without sound nothing asks', () => {
  const { onGuide } = show();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Medium' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Quiet' }));
  expect(onGuide).toHaveBeenCalledWith({ volume: 20 });
  fireEvent.click(toggle('Sound'));
  expect(screen.queryByRole('radio', { name: 'Medium' })).toBe(null);
});

test('a test notification the browser refuses is said with what to do', async () => {
  show({}, { shows: false });
  fireEvent.click(screen.getByRole('button', { name: 'Show a test notification' }));
  expect(await screen.findByText(/does not show notifications of Limber/)).toBeTruthy();
});

test('a snooze lasts two, five or ten minutes', () => {
  const { kept } = show();
  const lengths = within(screen.getByRole('group', { name: 'A snooze lasts' }));
  expect(lengths.getAllByRole('radio').map((each) => each.parentElement?.textContent)).toEqual([
    '2 min',
    '5 min',
    '10 min',
  ]);
  fireEvent.click(lengths.getByRole('radio', { name: '10 min' }));
  expect(kept().snoozeMinutes).toBe(10);
});

test('another length chosen before is shown as it is, and stays until another is chosen', () => {
  show({ snoozeMinutes: 7 });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '7 min' }).checked).toBe(true);
});

test('reminders a day have no limit at first, and the page says what comes after one', () => {
  const { kept } = show();
  expect(screen.getByText('0 means no limit.')).toBeTruthy();
  fireEvent.change(number('Reminders a day (times)'), { target: { value: '12' } });
  expect(kept().remindersADay).toBe(12);
  expect(
    screen.getByText('After 12 a day icon and badge alone say that a break is due. 0 means no limit.'),
  ).toBeTruthy();
});

test('more reminders a day than can be kept change nothing and name what stays', () => {
  const { kept } = show({ remindersADay: 8 });
  fireEvent.change(number('Reminders a day (times)'), { target: { value: '51' } });
  expect(kept().remindersADay).toBe(8);
  expect(screen.getByRole('alert').textContent).toBe('Choose 0 to 50. It stays at 8 until then.');
});

test('the first minutes can be quiet, half an hour at most', () => {
  const { kept } = show();
  fireEvent.change(number('Quiet at the start (min)'), { target: { value: '30' } });
  expect(kept().quietStartMinutes).toBe(30);
  fireEvent.change(number('Quiet at the start (min)'), { target: { value: '31' } });
  expect(screen.getByRole('alert').textContent).toBe('Choose 0 to 30 min. It stays at 30 until then.');
});

test('a tone can be heard before it is switched on, as loud as it would be', () => {
  const { kept, onTone } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Try it' }));
  expect(onTone).toHaveBeenCalledExactlyOnceWith(50);
  fireEvent.click(toggle('A soft tone with a reminder'));
  fireEvent.click(screen.getByRole('button', { name: 'More of Loudness of the tone' }));
  expect(kept()).toMatchObject({ tone: true, toneVolume: 60 });
});

test('live minutes on the icon name their cost', () => {
  const { kept } = show();
  expect(screen.getByText(/Wakes Limber once a minute while you work, about five times as often\./)).toBeTruthy();
  fireEvent.click(toggle('Live minutes on the toolbar icon'));
  expect(kept().badgeMinutes).toBe(true);
});

test('shortcuts show the keys as they are, and which are not set', () => {
  const { onShortcuts } = show(
    {},
    {
      shortcutsPage: 'chrome://extensions/shortcuts',
      shortcuts: [
        { name: 'start-break', does: 'Start a break', keys: 'Alt+Shift+M' },
        { name: '_execute_action', does: '', keys: '' },
      ],
    },
  );
  const part = within(screen.getByRole('region', { name: 'Shortcuts' }));
  expect(part.getAllByRole('term').map((each) => each.textContent)).toEqual(['Start a break', "Open Limber's popup"]);
  expect(part.getAllByRole('definition').map((each) => each.textContent)).toEqual(['Alt+Shift+M', 'not set']);
  expect(part.getByText(/chrome:\/\/extensions\/shortcuts/)).toBeTruthy();
  fireEvent.click(part.getByRole('button', { name: 'Open that page' }));
  expect(onShortcuts).toHaveBeenCalledOnce();
});
