// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WeekChart } from '../../../components/options/history/week/WeekChart.tsx';
import { weekOf } from '../../../utils/core/history/weeks.ts';
import { dayTotals as day } from '../../support/day-totals.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

// Friday.
const TODAY = '2026-11-27';

const DAYS = [
  day(
    '2026-11-19',
    [
      [9, 96],
      [11, 20],
    ],
    { taken: 3 },
  ),
  day(
    '2026-11-23',
    [
      [8, 50],
      [10, 40],
    ],
    { taken: 4, natural: 2, missed: 1 },
  ),
  day(
    '2026-11-24',
    [
      [9, 71],
      [11, 30],
    ],
    { taken: 5, natural: 1, cutShort: 1, skipped: 2 },
  ),
  day(TODAY, [[8, 45]], { taken: 1 }),
];

const table = () => within(screen.getByRole('table'));
const rowsOf = () =>
  table()
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name: `${name}, value by value` });
const said = (name: string) => slider(name).getAttribute('aria-valuetext');
const press = (name: string, key: string) => fireEvent.keyDown(slider(name), { key });

describe('a week', () => {
  const onDay = vi.fn<(date: string) => void>();
  const show = (from = '2026-11-23', before = '2026-11-16') =>
    render(
      <WeekChart
        week={weekOf(DAYS, from)}
        before={weekOf(DAYS, before)}
        today={TODAY}
        onBack={() => {}}
        onOnward={null}
        onDay={onDay}
      />,
    );

  test('is said in two numbers', () => {
    const { container } = show();
    expect(container.textContent).toContain('71 min was the longest stretch, on Tuesday morning. Last week it was 96.');
    expect(container.textContent).toContain('14 breaks in 3 days, 3 of them simply by walking away.');
    expect(screen.getByRole('img', { name: 'This week' })).toBeTruthy();
    expect(container.textContent).toContain('3 h 56 min at the screen on 3 days.');
  });

  test('lengths are full minutes in picture, numbers and table alike', () => {
    const monday = day('2026-11-23', [
      [8, 71.7],
      [10, 70],
    ]);
    const seconds = day('2026-11-24', [[8, 0.7]]);
    const week = weekOf([monday, seconds], '2026-11-23');
    const { container } = render(
      <WeekChart week={week} before={week} today={TODAY} onBack={null} onOnward={null} onDay={onDay} />,
    );
    expect(container.textContent).toContain('71 min was the longest stretch, on Monday morning. Last week it was 71.');
    const picture = screen.getByRole('img', { name: 'This week' });
    expect(picture.textContent).toMatch(/^2:2171Mon/);
    // Less than a minute is no "0:00".
    expect(picture.textContent).toContain('MonTueWed');
    fireEvent.click(screen.getByRole('button', { name: 'Show as a table (This week)' }));
    expect(rowsOf()[1]).toEqual(['Monday 23 November', '2 h 21 min', '1 h 11 min', '0 of 0']);
  });

  test('an earlier one is called by its dates, and the one before it the week before', () => {
    const { container } = show('2026-11-16', '2026-11-09');
    expect(screen.getByRole('heading').textContent).toBe('Last week');
    expect(container.textContent).toContain('96 min was the longest stretch, on Thursday morning.');
    expect(container.textContent).not.toContain('Last week it was');
    cleanup();
    show('2026-11-09', '2026-11-02');
    expect(screen.getByRole('heading').textContent).toBe('9 – 15 Nov 2026');
    expect(screen.getByText('Nothing was recorded in this week.')).toBeTruthy();
  });

  test('the keyboard reads it day by day, from today back', () => {
    show();
    expect(said('This week')).toBe(
      'Friday 27 November: 45 min at the screen, longest stretch 45 min, 1 of 1 breaks kept',
    );
    press('This week', 'ArrowLeft');
    expect(said('This week')).toMatch(/^Thursday 26 November/);
    press('This week', 'ArrowRight');
    press('This week', 'ArrowRight');
    expect(said('This week')).toBe('Saturday 28 November: still to come');
    press('This week', 'Home');
    expect(said('This week')).toBe(
      'Monday 23 November: 1 h 30 min at the screen, longest stretch 50 min, 6 of 7 breaks kept',
    );
    press('This week', 'ArrowLeft');
    expect(said('This week')).toContain('Monday 23 November');
    press('This week', 'Enter');
    expect(onDay).toHaveBeenLastCalledWith('2026-11-23');
  });

  test('as a table it has a row for each day there was, which opens that day', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Show as a table (This week)' }));
    expect(rowsOf()).toEqual([
      ['Day', 'Screen time', 'Longest stretch', 'Breaks kept'],
      ['Monday 23 November', '1 h 30 min', '50 min', '6 of 7'],
      ['Tuesday 24 November', '1 h 41 min', '1 h 11 min', '7 of 9'],
      ['Friday 27 November', '45 min', '45 min', '1 of 1'],
    ]);
    expect(table().getAllByRole('rowheader').length).toBe(3);
    fireEvent.click(table().getByRole('button', { name: 'Tuesday 24 November' }));
    expect(onDay).toHaveBeenLastCalledWith('2026-11-24');
    fireEvent.click(screen.getByRole('button', { name: 'Show as a chart (This week)' }));
    expect(screen.getByRole('img', { name: 'This week' })).toBeTruthy();
  });

  test('a way that leads nowhere says so and keeps the focus', () => {
    show();
    const onward = screen.getByRole('button', { name: 'The week after' });
    expect(onward.getAttribute('aria-disabled')).toBe('true');
    onward.focus();
    expect(document.activeElement).toBe(onward);
  });
});
