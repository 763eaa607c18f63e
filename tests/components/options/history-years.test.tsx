// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HeatMap } from '../../../components/options/history/trends/HeatMap.tsx';
import { Trends } from '../../../components/options/history/trends/Trends.tsx';
import { YearChart } from '../../../components/options/history/year/YearChart.tsx';
import { hoursOfWeek } from '../../../utils/core/history/hours-of-week.ts';
import { stepsOf } from '../../../utils/core/history/spans.ts';
import { yearOf } from '../../../utils/core/history/year.ts';
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

/** Where the plot of a chart lies on the page. */
function lies(width: number, height: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, width, height));
}
afterEach(() => vi.restoreAllMocks());

describe('a year', () => {
  const onDay = vi.fn<(date: string) => void>();
  const show = (computers = 1) =>
    render(
      <YearChart
        year={yearOf(DAYS, '2025-11-24', TODAY, 1)}
        named={null}
        today={TODAY}
        computers={computers}
        onBack={null}
        onOnward={null}
        onDay={onDay}
      />,
    );

  test('is said in a sentence; of several computers it is said that they are added up', () => {
    show();
    expect(screen.getByText('4 days at the screen, 17 of 20 breaks kept.')).toBeTruthy();
    cleanup();
    show(2);
    expect(screen.getByText('4 days at the screen, 17 of 20 breaks kept. Added up from 2 computers.')).toBeTruthy();
  });

  test('the buttons that lead to another year have its name', () => {
    const named = (year: number | null, onBack: (() => void) | null = () => {}) => {
      render(
        <YearChart
          year={yearOf(DAYS, '2025-11-24', TODAY, 1)}
          named={year}
          today={TODAY}
          computers={1}
          onBack={onBack}
          onOnward={year === null ? null : () => {}}
          onDay={onDay}
        />,
      );
      const names = screen.getAllByRole('button').flatMap((button) => button.getAttribute('aria-label') ?? []);
      cleanup();
      return names;
    };
    expect(named(null)).toEqual(['2026', 'The year after']);
    expect(named(2026)).toEqual(['2025', 'The last 12 months']);
    expect(named(2024)).toEqual(['2023', '2025']);
    expect(named(2019, null)).toEqual(['The year before', '2020']);
  });

  test('up and down lead to the day before and after, left and right a week on', () => {
    show();
    expect(said('The last 12 months')).toContain('Friday 27 November: 45 min');
    press('The last 12 months', 'ArrowUp');
    expect(said('The last 12 months')).toBe('Thursday 26 November: nothing recorded');
    press('The last 12 months', 'ArrowLeft');
    expect(said('The last 12 months')).toContain('Thursday 19 November: 1 h 56 min');
    press('The last 12 months', 'Home');
    expect(said('The last 12 months')).toBe('Monday, 24 November 2025: nothing recorded');
  });

  test('the dot that is pressed opens its day, and a speck opens nothing', () => {
    show();
    // 53 columns of ten and seven rows of ten.
    lies(530, 70);
    const at = (column: number, row: number) => ({ clientX: 100 + column * 10 + 5, clientY: 50 + row * 10 + 5 });
    fireEvent.click(slider('The last 12 months'), at(52, 1));
    expect(onDay.mock.calls).toEqual([['2026-11-24']]);
    fireEvent.click(slider('The last 12 months'), at(52, 2));
    // Beyond today there is no place at all.
    fireEvent.click(slider('The last 12 months'), at(52, 6));
    fireEvent.click(slider('The last 12 months'), at(53, 1));
    expect(onDay.mock.calls.length).toBe(1);
    fireEvent.pointerMove(slider('The last 12 months'), at(51, 3));
    expect(said('The last 12 months')).toContain('Thursday 19 November');
  });
});

describe('over time', () => {
  test('weeks are said as what a day was on average', () => {
    const steps = stepsOf(DAYS, '2026-11-16', TODAY, 'week', 1);
    const { container } = render(<Trends steps={steps} unit="week" today={TODAY} computers={1} />);
    expect(container.textContent).toContain(
      '4 days at the screen, 1 h 42 min a day on average, today aside. The longest stretch was 1 h 36 min. 17 of 20 breaks kept.',
    );
    press('Week by week', 'End');
    expect(said('Week by week')).toBe(
      '23 – 27 Nov 2026: 1 h 35 min at the screen a day on average, longest stretch 1 h 11 min, 14 of 17 breaks kept',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Show as a table (Week by week)' }));
    expect(rowsOf()).toEqual([
      ['Week', 'Screen time a day, on average', 'Longest stretch', 'Breaks kept'],
      ['23 – 27 Nov 2026', '1 h 35 min', '1 h 11 min', '14 of 17'],
      ['16 – 22 Nov 2026', '1 h 56 min', '1 h 36 min', '3 of 3'],
    ]);
  });

  test('a week of which only today is known says what there is of it, and no average', () => {
    const days = [day('2026-11-26', [[9, 300]], { taken: 5 }), day(TODAY, [[8, 20]], { taken: 1 })];
    const show = (from: string) =>
      render(<Trends steps={stepsOf(days, from, TODAY, 'week', 5)} unit="week" today={TODAY} computers={1} />);
    const { container } = show('2026-11-20');
    expect(container.textContent).toContain('2 days at the screen, 5 h a day on average, today aside.');
    press('Week by week', 'End');
    expect(said('Week by week')).toBe('27 Nov 2026: 20 min at the screen, longest stretch 20 min, 1 of 1 breaks kept');
    cleanup();
    const alone = show(TODAY);
    expect(alone.container.textContent).toContain('1 day with 20 min at the screen. The longest stretch was 20 min.');
  });

  test('every line of an axis has its length', () => {
    const show = (minutes: number) => {
      const steps = stepsOf([day(TODAY, [[8, minutes]])], TODAY, TODAY, 'day', 1);
      render(<Trends steps={steps} unit="day" today={TODAY} computers={1} />);
      const charts = [...(screen.getByRole('img', { name: 'Day by day' }).firstElementChild?.children ?? [])];
      const marks = charts.flatMap(({ tagName, children }) =>
        tagName === 'DIV' ? [[...children].map(({ textContent }) => textContent).join(' ')] : [],
      );
      cleanup();
      return marks.slice(0, 2);
    };
    expect(show(85)).toEqual(['0 0:30 1:00 1:30', '0 0:30 1:00 1:30']);
    expect(show(110)).toEqual(['0 0:30 1:00 1:30 2:00', '0 0:30 1:00 1:30 2:00']);
    expect(show(50)).toEqual(['0 30 min 1 h', '0 15 min 30 min 45 min 1 h']);
    expect(show(400)).toEqual(['0 2 h 4 h 6 h 8 h', '0 2 h 4 h 6 h 8 h']);
  });

  test('ten years are drawn in a few hundred shapes', () => {
    const steps = stepsOf(DAYS, '2016-11-27', TODAY, 'month', 1);
    const { container } = render(<Trends steps={steps} unit="month" today={TODAY} computers={1} />);
    expect(steps.length).toBe(121);
    expect(container.querySelectorAll('svg *').length).toBeLessThan(500);
  });

  test('minutes of an hour are full ones, as its tone has them', () => {
    const { container } = render(<HeatMap of={hoursOfWeek([day('2026-11-24', [[9, 14.6]])], TODAY, 4)} first={1} />);
    expect(container.textContent).toContain('Most on Tuesday from 9:00 to 10:00: 14 min of that hour on average.');
    fireEvent.click(screen.getByRole('button', { name: 'Show as a table (Hours of the week)' }));
    expect(rowsOf()[2]?.slice(0, 3)).toEqual(['Tuesday', '0', '14']);
  });

  test('hours of the week have their minutes in the table, in the order of the place', () => {
    const { container } = render(<HeatMap of={hoursOfWeek(DAYS, TODAY, 4)} first={7} />);
    expect(container.textContent).toContain('Most on Tuesday from 9:00 to 10:00: 60 min of that hour on average.');
    press('Hours of the week', 'ArrowDown');
    expect(said('Hours of the week')).toBe('Monday, 8:00 to 9:00: 50 min at the screen, on 1 day');
    fireEvent.click(screen.getByRole('button', { name: 'Show as a table (Hours of the week)' }));
    const rows = rowsOf();
    expect(rows[0]?.slice(0, 3)).toEqual(['Day', '8:00', '9:00']);
    expect(rows.slice(1).map(([name]) => name)).toEqual([
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
    ]);
    expect(rows[2]?.slice(0, 4)).toEqual(['Monday', '50', '0', '40']);
  });
});
