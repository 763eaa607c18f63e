// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Beside } from '../../../components/options/history/ache/Beside.tsx';
import { BodyMoved } from '../../../components/options/history/body/BodyMoved.tsx';
import { MovementsDone, type DoneRange } from '../../../components/options/history/moved/MovementsDone.tsx';
import type { TrendDay } from '../../../utils/core/diary/trend.ts';
import type { Moved } from '../../../utils/core/history/moved.ts';
import { exerciseText } from '../../../utils/platform/i18n.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const TODAY = '2026-11-27';

/** The rows of the table that a chart can be shown as. */
function rows(): readonly (readonly string[])[] {
  const swap = screen.queryByRole('button', { name: /^Show as a table/ });
  if (swap !== null) fireEvent.click(swap);
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

test('picture, words and table of the parts moved say the same', () => {
  const moved: readonly Moved[] = [
    { region: 'upperBack', now: 4, before: 1 },
    { region: 'neck', now: 4, before: 0 },
    { region: 'chest', now: 2, before: 0 },
  ];
  render(<BodyMoved moved={moved} />);
  expect(screen.getByText('This week most often: Upper back, Neck. Last week: Upper back.')).toBeTruthy();
  const picture = screen.getByRole('img', { name: 'Parts of the body moved' });
  const numbers = [...picture.querySelectorAll('svg')].map((body) =>
    [...body.querySelectorAll('text')].map(({ textContent }) => textContent),
  );
  // From head to foot: eyes, neck, shoulders, upper back, …; last week first.
  expect(numbers).toEqual([
    ['0', '0', '0', '1', '0', '0', '0', '0'],
    ['0', '4', '0', '4', '0', '0', '0', '0'],
  ]);
  expect(picture.textContent).toContain('Chest 2');
  const reader = screen.getByRole('slider', { name: 'Parts of the body moved, value by value' });
  expect(reader.getAttribute('aria-valuetext')).toBe('Upper back: 4 this week, 1 last week');
  expect(rows()).toEqual([
    ['Upper back', '4', '1'],
    ['Neck', '4', '0'],
    ['Chest', '2', '0'],
  ]);
});

test('where nothing was moved no part is named', () => {
  render(<BodyMoved moved={[{ region: 'neck', now: 0, before: 0 }]} />);
  expect(screen.getByText('This week most often: none. Last week: none.')).toBeTruthy();
});

test('movements are listed with how often and when last, eight at first', () => {
  const onRange = vi.fn<(range: DoneRange) => void>();
  const ids = ['wall-angels', 'calf-raise', 'a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const done = ids.map((id, at) => ({ id, times: 20 - at, last: '2026-11-26' }));
  render(<MovementsDone range="weeks" done={done} nameOf={(id) => exerciseText(id, 'name')} onRange={onRange} />);
  expect(rows()).toHaveLength(8);
  expect(rows()[0]).toEqual(['Wall angels', '20', '26 Nov']);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
  expect(rows()).toHaveLength(9);
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Movements done' }));
  fireEvent.click(screen.getByRole('radio', { name: '12 months' }));
  expect(onRange).toHaveBeenCalledExactlyOnceWith('year');
});

const DATES = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', TODAY];
const days = (...values: readonly (number | null)[]): readonly TrendDay[] =>
  values.map((value, at) => ({ date: DATES[at] ?? '', value }));

const NONE = days(null, null, null, null, null);
type Notes = Parameters<typeof Beside>[0]['notes'];

function beside(
  notes: Partial<Notes>,
  breaks: readonly TrendDay[],
  means: Parameters<typeof Beside>[0]['means'] = [],
  unit: 'day' | 'week' | 'month' = 'day',
) {
  const onSpan = vi.fn<(span: string) => void>();
  const all = { ache: NONE, stiffness: NONE, steps: NONE, ...notes };
  const span = unit === 'day' ? 'quarter' : 'year';
  const how = { span, onSpan, unit, first: 1, notes: all, breaks, means, goal: 8000, today: TODAY } as const;
  render(<Beside {...how} />);
  return onSpan;
}

test('notes stand beside breaks over the same days, gaps are gaps, and no cause is claimed', () => {
  beside({ ache: days(3, null, 0, null, 4) }, days(12, null, 0, 7, null));
  expect(screen.getByText('Noted on 3 of 5 days. Breaks on 2 days, 19 min in all.')).toBeTruthy();
  expect(screen.getByText(/One need not come from the other\.$/)).toBeTruthy();
  expect(document.querySelectorAll('circle')).toHaveLength(3);
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe(
    'Friday 27 November: Ache: 4, Minutes of breaks: nothing recorded',
  );
  expect(rows()).toEqual([
    ['Friday 27 November', '4', 'nothing recorded'],
    ['Thursday 26 November', 'no note', '7 min'],
    ['Wednesday 25 November', '0', '0 min'],
    ['Monday 23 November', '3', '12 min'],
  ]);
});

test('seconds of breaks are added up before they become full minutes, and none are no seconds', () => {
  beside({ ache: days(3, 2, 0, 1, 4) }, days(7.75, 0.5, 0, 7.75, null));
  expect(screen.getByText('Noted on 5 of 5 days. Breaks on 3 days, 16 min in all.')).toBeTruthy();
  expect(rows().map((row) => row.at(-1))).toEqual(['nothing recorded', '7 min', '0 min', '0 min', '7 min']);
  cleanup();
  beside({ ache: days(3, null, null, null, null) }, days(0, null, 1, null, null));
  expect(screen.getByText('Noted on 1 of 5 days. Breaks on 1 day, 1 min in all.')).toBeTruthy();
});

test('steps have their goal and the average of each week', () => {
  const means = [{ from: '2026-11-23', mean: 7500, days: 2 }];
  beside({ steps: days(6000, null, 9000, null, null) }, NONE, means);
  expect(screen.getByText(/^Steps: the dotted line is your goal of 8,000/)).toBeTruthy();
  expect(screen.getByText('Week from 23 November: 7,500 a day on average, entered on 2 days')).toBeTruthy();
  expect(rows()).toEqual([
    ['Wednesday 25 November', '9,000', 'nothing recorded'],
    ['Monday 23 November', '6,000', 'nothing recorded'],
  ]);
});

const FORTNIGHT = ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24', '2026-11-26'];

test('over a year they stand as averages of weeks, over all the years as averages of months', () => {
  const of = (...values: readonly (number | null)[]) =>
    values.map((value, at) => ({ date: FORTNIGHT[at] ?? '', value }));
  const none = of(null, null, null, null, null);
  const notes = { ache: of(3, 4, 2, null, 5), steps: of(null, null, 6000, 9001, null), stiffness: none };
  const onSpan = beside(notes, of(10, 15, null, null, 7), [], 'week');
  expect(screen.getByText('Noted on 5 of 5 days. Breaks on 3 days, 32 min in all.')).toBeTruthy();
  expect(screen.getByText('Steps: the dotted line is your goal of 8,000.')).toBeTruthy();
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe(
    '23\u2009–\u200926 Nov 2026: Ache, daily average: 3.5, Steps, daily average: 7,501, Minutes of breaks, daily average: 7 min',
  );
  expect(rows()).toEqual([
    ['23\u2009–\u200926 Nov 2026', '3.5', '7,501', '7 min'],
    ['19\u2009–\u200920 Nov 2026', '3.5', 'no note', '12 min'],
  ]);
  fireEvent.click(screen.getByRole('radio', { name: 'All' }));
  expect(onSpan).toHaveBeenCalledExactlyOnceWith('all');
  cleanup();

  beside(notes, none, [], 'month');
  expect(rows()).toEqual([['November 2026', '3.5', '7,501', 'nothing recorded']]);
});
