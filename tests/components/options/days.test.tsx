// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HoursSection } from '../../../components/options/hours/HoursSection.tsx';
import type { Workday } from '../../../components/options/hours/TodayNow.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import type { FixedBreak, Settings } from '../../../utils/core/settings/settings.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const LUNCH: FixedBreak = { days: [1, 2, 3, 4, 5], at: '12:30', minutes: 30 };

/** The section as it lives on its page on a Saturday at noon: each change is kept and shown. */
function show(said: Partial<Settings> = {}, day: Workday = { is: 'on', until: null }) {
  const onWorkday = vi.fn<(on: boolean) => void>();
  let kept: Settings = { ...DEFAULT_SETTINGS, ...said };
  function Live() {
    const [settings, setSettings] = useState(kept);
    kept = settings;
    return (
      <HoursSection
        settings={settings}
        firstDay={1}
        now={new Date(2026, 10, 21, 12).getTime()}
        today="2026-11-21"
        day={day}
        onEdit={(change) => setSettings((before) => ({ ...before, ...change }))}
        onWorkday={onWorkday}
      />
    );
  }
  render(<Live />);
  return { onWorkday, kept: () => kept };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const off = () => part('Days off');
const texts = (list: readonly HTMLElement[]) => list.map((each) => each.textContent?.trim());
const addDays = (from: string, to = '') => {
  fireEvent.change(off().getByLabelText('First day'), { target: { value: from } });
  fireEvent.change(off().getByLabelText('Last day, if several'), { target: { value: to } });
  fireEvent.click(off().getByRole('button', { name: 'Add' }));
};

test('the day can be ended by hand', () => {
  const { onWorkday } = show();
  expect(part('Today').getByRole('status').textContent).toContain('Your day is on');
  fireEvent.click(part('Today').getByRole('button', { name: "I'm done for today" }));
  expect(onWorkday).toHaveBeenCalledExactlyOnceWith(false);
});

test('done for today says when reminders come again, and the day can be begun', () => {
  const { onWorkday } = show({}, { is: 'done', until: new Date(2026, 10, 22, 9).getTime() });
  expect(part('Today').getByRole('status').textContent).toBe(
    'Done for today Back at 9:00 tomorrow. Screen time still counts.',
  );
  fireEvent.click(part('Today').getByRole('button', { name: 'Start my day now' }));
  expect(onWorkday).toHaveBeenCalledExactlyOnceWith(true);
});

test('a day off is called one', () => {
  show({}, { is: 'dayOff', until: new Date(2026, 10, 23, 9).getTime() });
  expect(part('Today').getByText('A day off')).toBeTruthy();
  expect(part('Today').getByText('Back on Monday at 9:00. Screen time still counts.')).toBeTruthy();
});

test('one day off, and days in a row, are listed with their weekdays', () => {
  const { kept } = show();
  addDays('2026-12-24');
  addDays('2026-12-31', '2027-01-01');
  expect(kept().daysOff).toEqual(['2026-12-24', '2026-12-31', '2027-01-01']);
  expect(texts(off().getAllByRole('listitem'))).toEqual([
    'Thursday 24 December',
    'Thursday 31 December to Friday, 1 January 2027 2 days',
  ]);
  expect(off().getByLabelText<HTMLInputElement>('First day').value).toBe('');
});

test('days in a row are taken away together', () => {
  const { kept } = show({ daysOff: ['2026-12-24', '2026-12-30', '2026-12-31'] });
  fireEvent.click(off().getByRole('button', { name: /^Remove Wednesday 30 December to/ }));
  expect(kept().daysOff).toEqual(['2026-12-24']);
});

test('days that are over are folded away, and can be cleared', () => {
  const { kept } = show({ daysOff: ['2026-10-05', '2026-11-02', '2026-11-03', '2026-12-24'] });
  const fold = screen.getByText('3 days that are over').closest('details');
  expect(fold?.open).toBe(false);
  expect(fold?.contains(screen.getByText('Thursday 24 December'))).toBe(false);
  fireEvent.click(screen.getByText('Remove all that are over'));
  expect(kept().daysOff).toEqual(['2026-12-24']);
});

test('a wrong date changes nothing and says what to do, at its own field', () => {
  const { kept } = show();
  addDays('');
  expect(off().getByRole('alert').textContent).toBe('Choose a date. The list stays as it is until then.');
  addDays('2026-12-24', '2026-12-20');
  expect(off().getByRole('alert').textContent).toBe(
    'Choose a last day after the first one. The list stays as it is until then.',
  );
  expect(off().getByLabelText('Last day, if several').getAttribute('aria-invalid')).toBe('true');
  expect(off().getByLabelText('First day').getAttribute('aria-invalid')).toBe('false');
  expect(document.activeElement).toBe(off().getByLabelText('Last day, if several'));
  addDays('2026-11-20');
  expect(off().getByRole('alert').textContent).toBe('These days are over. Choose today or later.');
  expect(kept().daysOff).toEqual([]);
});

const fixed = () => part('Lunch and other fixed breaks');
const row = (name: string) => within(fixed().getByRole('group', { name }));

test('the first fixed break is lunch, and its time has the focus', () => {
  const { kept } = show();
  fireEvent.click(fixed().getByRole('button', { name: 'Add a break' }));
  expect(kept().fixedBreaks).toEqual([LUNCH]);
  expect(document.activeElement).toBe(row('Break at 12:30').getByLabelText('Time of day'));
});

test('time, length and days of a fixed break can be changed', () => {
  const { kept } = show({ fixedBreaks: [LUNCH] });
  fireEvent.change(row('Break at 12:30').getByLabelText('Time of day'), { target: { value: '13:00' } });
  fireEvent.click(row('Break at 13:00').getByRole('button', { name: 'More of Length' }));
  fireEvent.click(row('Break at 13:00').getByRole('checkbox', { name: 'Friday' }));
  expect(kept().fixedBreaks).toEqual([{ days: [1, 2, 3, 4], at: '13:00', minutes: 35 }]);
});

test('the last day of a fixed break stays, and the page says why', () => {
  const { kept } = show({ fixedBreaks: [{ ...LUNCH, days: [3] }] });
  const wednesday = row('Break at 12:30').getByRole<HTMLInputElement>('checkbox', { name: 'Wednesday' });
  fireEvent.click(wednesday);
  fireEvent.click(wednesday);
  expect(wednesday.checked).toBe(true);
  expect(kept().fixedBreaks[0]?.days).toEqual([3]);
  expect(fixed().getByRole('alert').textContent).toBe('Keep one day at least, or remove the break.');
});

test('five fixed breaks can be kept', () => {
  const { kept } = show();
  for (let n = 0; n < 5; n += 1) fireEvent.click(fixed().getByRole('button', { name: 'Add a break' }));
  expect(kept().fixedBreaks).toHaveLength(5);
  expect(fixed().getByText('5 can be kept. Remove one to add another.')).toBeTruthy();
  fireEvent.click(fixed().getByRole('button', { name: 'Remove Break at 8:30' }));
  expect(document.activeElement).toBe(fixed().getByRole('button', { name: 'Add a break' }));
});
