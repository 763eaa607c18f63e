// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HoursSection } from '../../../components/options/hours/HoursSection.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import type { Settings, WorkingRange } from '../../../utils/core/settings/settings.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

function show(...workingHours: readonly WorkingRange[]) {
  const onEdit = vi.fn<(change: Partial<Settings>) => void>();
  render(
    <HoursSection
      settings={{ ...DEFAULT_SETTINGS, workingHours }}
      firstDay={1}
      now={new Date(2026, 10, 21, 12).getTime()}
      today="2026-11-21"
      day={{ is: 'on', until: null }}
      onEdit={onEdit}
      onWorkday={vi.fn<(on: boolean) => void>()}
    />,
  );
  return onEdit;
}

const day = (name: string) => within(screen.getByRole('group', { name }));

test('no hours at all mean always on, and the page says so', () => {
  show();
  expect(screen.getByText('Always on')).toBeTruthy();
  expect(day('Sunday').getByText('Any time')).toBeTruthy();
});

test('hours added to a day begin with nine to five', () => {
  const onEdit = show();
  fireEvent.click(day('Monday').getByRole('button', { name: 'Add hours' }));
  expect(onEdit).toHaveBeenCalledWith({ workingHours: [{ days: [1], from: '09:00', to: '17:00' }] });
});

test('a day without hours in a week that has some gets no reminders', () => {
  show({ days: [1], from: '09:00', to: '17:00' });
  expect(day('Sunday').getByText('No reminders')).toBeTruthy();
});

test('the hours of a day are copied to the working days', () => {
  const onEdit = show({ days: [2], from: '08:00', to: '16:00' });
  fireEvent.click(day('Tuesday').getByRole('button', { name: 'Copy to Mon–Fri' }));
  expect(onEdit).toHaveBeenCalledWith({ workingHours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }] });
});

test('overnight hours are shown as such and can be removed', () => {
  const onEdit = show({ days: [5], from: '22:00', to: '06:00' });
  expect(day('Friday').getByText('next day')).toBeTruthy();
  fireEvent.click(day('Friday').getByRole('button', { name: 'Remove 22:00 to 6:00, next day on Friday' }));
  expect(onEdit).toHaveBeenCalledWith({ workingHours: [] });
});

test('hours that meet are explained', () => {
  show({ days: [1], from: '09:00', to: '12:00' }, { days: [1], from: '11:00', to: '15:00' });
  expect(day('Monday').getByText('These meet and count as one: Monday 9:00 to 15:00.')).toBeTruthy();
});

test('an unfinished time changes nothing and names what stays', () => {
  const onEdit = show({ days: [1], from: '09:00', to: '17:00' });
  const field = day('Monday').getByLabelText('Monday, from');
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.blur(field);
  expect(onEdit).not.toHaveBeenCalled();
  expect(day('Monday').getByRole('alert').textContent).toBe('Choose a time of day. It stays at 9:00 until then.');
});

test('the hour at which a new day begins can be set', () => {
  const onEdit = show();
  fireEvent.change(screen.getByLabelText('A new day begins at'), { target: { value: '05:00' } });
  expect(onEdit).toHaveBeenCalledWith({ dayTurnsAt: '05:00' });
});
