// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { besideNow, inside } from '../../../components/options/history/day/day-places.ts';
import { DayHead } from '../../../components/options/history/day/DayHead.tsx';
import { DayNotices } from '../../../components/options/history/day/DayNotices.tsx';
import { DayView } from '../../../components/options/history/day/DayView.tsx';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { itemsOf } from '../../../utils/core/history/day-items.ts';
import type { Entry } from '../../../utils/core/history/entry.ts';
import { fakeMessages } from '../../support/i18n.ts';
import { entryAt, stretchAt } from '../../support/history-days.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const DAY = '2026-11-20';
const TODAY = '2026-11-27';
const QUESTION = 'Is the screen an arm away?';
const WORDS = { question: QUESTION, check: '', fix: '', lowCostFix: '', reason: '' };

type Given = Partial<Parameters<typeof DayView>[0]>;

function show(entries: readonly Entry[], given: Given = {}) {
  const onDay = vi.fn<(date: string) => void>();
  render(
    <DayView
      day={DAY}
      today={TODAY}
      first="2026-11-18"
      now={Date.parse(`${TODAY}T15:00Z`)}
      told={{ items: itemsOf(DAY, entries, null, '04:00'), own: [], words: { 'scr-distance': WORDS } }}
      exercises={EXERCISES}
      beside={null}
      walker={null}
      onDay={onDay}
      {...given}
    />,
  );
  return { onDay };
}

const lines = (): (string | undefined)[] =>
  screen.getAllByRole('listitem').flatMap((line) => {
    const texts = [...line.querySelectorAll('span')].map(({ textContent }) => textContent ?? '');
    return texts.length === 2 ? [texts.join(' ')] : [];
  });

describe('a day in words', () => {
  const held = { outcome: 'hold', reason: 'call' } as const;
  test.each<[Entry, string]>([
    [entryAt(DAY, 9, { outcome: 'taken', exercise: 'wall-angels', ms: 120_000 }), '9:00 Wall angels, 2 min.'],
    [
      entryAt(DAY, 9, { outcome: 'taken', exercise: 'x', did: ['wall-angels', 'calf-raise', 'wall-angels'] }),
      '9:00 Wall angels, Calf raise, 2 min.',
    ],
    [
      entryAt(DAY, 9, { outcome: 'cutShort', exercise: 'wall-angels', ms: 180_000, plannedSeconds: 300 }),
      '9:00 Wall angels, ended after 3 min of 5 min. It still counts.',
    ],
    [entryAt(DAY, 12, { outcome: 'natural' }, 54), '12:00 Away 54 min: counted as a break, new streak.'],
    [entryAt(DAY, 9, { outcome: 'taken', reason: 'away' }, 7), '9:00 Away 7 min after a reminder: break taken.'],
    [entryAt(DAY, 9, { outcome: 'skipped' }), '9:00 Skipped, as you asked.'],
    [entryAt(DAY, 9, { outcome: 'missed' }), '9:00 A reminder met no answer and passed.'],
    [entryAt(DAY, 9, { outcome: 'pause', reason: 'away' }, 2), '9:00 Away 2 min: too short for a break.'],
    [entryAt(DAY, 9, held, 26), '9:00 Held for 26 min: you were in a call.'],
    [entryAt(DAY, 9, { ...held, reason: 'offHours' }, 26), '9:00 Held for 26 min: outside working hours.'],
    [entryAt(DAY, 9, { outcome: 'call', reason: 'noticed' }, 35), '9:00 In a call for 35 min.'],
    [
      entryAt(DAY, 9, { outcome: 'position', reason: 'forCall', position: 'stand' }, 20),
      '9:00 Standing for 20 min, for a call.',
    ],
    [entryAt(DAY, 9, { outcome: 'habit', reason: 'asked', exercise: 'calf-raise' }), '9:00 Habit done: Calf raise.'],
    [entryAt(DAY, 9, { outcome: 'fix', reason: 'asked', item: 'scr-distance' }), `9:00 Put right: “${QUESTION}”`],
    [
      entryAt(DAY, 9, { outcome: 'taken', exercise: 'wall-angels', feeling: 'better' }),
      '9:00 Wall angels, 2 min. Better afterwards.',
    ],
  ])('%o is one line', (entry, line) => {
    show([entry]);
    expect(lines()).toContain(line);
  });

  test('a skip says when the next break of its kind came', () => {
    show([
      entryAt(DAY, 9, { outcome: 'skipped', cue: 'move' }),
      entryAt(DAY, 9.2, { outcome: 'missed', cue: 'eyes' }),
      entryAt(DAY, 9.5, { outcome: 'taken', cue: 'move', exercise: 'wall-angels' }),
    ]);
    expect(lines()[0]).toBe('9:00 Skipped. The next one came at 9:30.');
  });

  test('times are those of the clock where it was lived', () => {
    show([{ ...entryAt(DAY, 9, { outcome: 'skipped' }), offsetMinutes: 330 }]);
    expect(lines()).toEqual(['14:30 Skipped, as you asked.']);
  });

  test('what is still on says so', () => {
    const still = {
      entries: [],
      stretch: null,
      call: null,
      position: null,
      away: null,
      onBreak: null,
      hold: { start: Date.parse(`${DAY}T14:34Z`), reason: 'call' as const },
      now: { at: Date.parse(`${DAY}T15:00Z`), zone: 'UTC' },
    };
    show([], { told: { items: itemsOf(DAY, [], still, '04:00'), own: [], words: {} } });
    expect(lines()).toEqual(['14:34 Held for 26 min: you were in a call. It still waits.']);
  });
});

const MORNING = [
  stretchAt(DAY, 8, 60),
  entryAt(DAY, 9, { outcome: 'taken', exercise: 'wall-angels' }),
  stretchAt(DAY, 9.1, 54),
  entryAt(DAY, 10, { outcome: 'skipped' }),
];

test('how long at the screen, in how many stretches, and how many breaks were kept', () => {
  show(MORNING);
  expect(screen.getByText('1 h 54 min').parentElement?.textContent).toBe(
    '1 h 54 min at the screen in 2 stretches. 1 of 2 breaks kept.',
  );
  expect(screen.getByRole('img', { name: /^The day from 8:00 to 18:00\./ }).getAttribute('aria-label')).toBe(
    'The day from 8:00 to 18:00. 1 h 54 min at the screen in 2 stretches. The longest stretch was 1 h, from 8:00 on. 1 of 2 breaks kept.',
  );
});

test('the legend has a sign for a habit, a fix or a short absence where there was one', () => {
  const legend = () => screen.getByText('taken').closest('ul')?.textContent;
  show(MORNING);
  expect(legend()).toBe('takenaway, counted as a breakcut shortskippedmissedheld');
  cleanup();
  show([
    entryAt(DAY, 9, { outcome: 'pause', reason: 'away' }, 2),
    entryAt(DAY, 10, { outcome: 'habit', reason: 'asked', exercise: 'calf-raise' }),
  ]);
  expect(legend()).toBe('takenaway, counted as a breakcut shortskippedmissedheldhabitaway, not counted');
});

test('labels at the edge of the picture are all in it', () => {
  // A long label has its middle further in than a short one.
  expect(inside(0.05, 'longest, 1 h 10 min')).toBeCloseTo(0.112, 3);
  expect(inside(0.99, '15 h 39 min away')).toBeCloseTo(0.904, 3);
  expect(inside(0.5, '15 h 39 min away')).toBe(0.5);
  expect(besideNow(0.06, 'longest, 1 h 10 min', null)).toBeCloseTo(0.124, 3);
  expect(besideNow(0.06, 'longest, 1 h 10 min', 0.2)).toBeCloseTo(0.324, 3);
});

describe('the marks of a day', () => {
  const marks = () => within(screen.getByRole('toolbar', { name: 'Marks of the day' })).getAllByRole('button');

  test('are one stop for the keyboard; arrow keys go from one to the next, and each says its reason', () => {
    show(MORNING);
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '8:00: 1 h at the screen, until 9:00.',
      '9:00: Wall angels, 2 min.',
      '9:06: 54 min at the screen, until 10:00.',
      '10:00: Skipped, as you asked.',
    ]);
    expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0]);
    marks()[3]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(marks()[2]);
    expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0, -1]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(marks()[0]);
  });

  test('what is pointed at is read below, until it is left', () => {
    show(MORNING);
    const hint = screen.getByText(/^Point at a mark/);
    const [, taken] = marks();
    if (taken) fireEvent.pointerEnter(taken);
    expect(hint.textContent).toBe('9:00: Wall angels, 2 min.');
    if (taken) fireEvent.pointerLeave(taken);
    expect(hint.textContent).toBe('Point at a mark, or go from one to the next with the arrow keys.');
  });
});

test('the same as a table, stretches included', () => {
  show(MORNING);
  fireEvent.click(screen.getByRole('button', { name: /^Show as a table/ }));
  const rows = screen.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['Time', 'What', 'How long', 'Why'],
    ['8:00', 'at the screen', '1 h', '1 h at the screen, until 9:00.'],
    ['9:00', 'taken', '2 min', 'Wall angels, 2 min.'],
    ['9:06', 'at the screen', '54 min', '54 min at the screen, until 10:00.'],
    ['10:00', 'skipped', '', 'Skipped, as you asked.'],
  ]);
  expect(screen.queryByRole('toolbar')).toBeNull();
});

describe('other days', () => {
  test('are the one before, the one after, and any by its date', () => {
    const { onDay } = show(MORNING);
    fireEvent.click(screen.getByRole('button', { name: 'The day before' }));
    fireEvent.click(screen.getByRole('button', { name: 'The day after' }));
    const field = screen.getByLabelText('Go to a day');
    fireEvent.change(field, { target: { value: '2026-11-18' } });
    fireEvent.change(field, { target: { value: '2026-11-17' } });
    fireEvent.change(field, { target: { value: '' } });
    expect(onDay.mock.calls.flat()).toEqual(['2026-11-19', '2026-11-21', '2026-11-18']);
  });

  test('a date beyond what there is names the day that stays, and is kept to be put right', () => {
    const { onDay } = show(MORNING);
    const field = screen.getByLabelText<HTMLInputElement>('Go to a day');
    const type = (value: string) => fireEvent.change(field, { target: { value } });
    type('0202-11-19');
    expect(screen.queryByRole('alert')).toBeNull();
    for (const wrong of ['2020-01-01', '2026-11-28', '']) {
      type(wrong);
      const alert = screen.getByRole('alert');
      expect(alert.textContent).toBe('Choose a day from 18 November 2026 to today. Friday 20 November stays.');
      expect(alert.querySelector(`#${field.getAttribute('aria-describedby')}`)).toBeTruthy();
      expect([field.value, field.getAttribute('aria-invalid')]).toEqual([wrong, 'true']);
    }
    expect(onDay).not.toHaveBeenCalled();
    type(DAY);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field.getAttribute('aria-describedby')).toBeNull();
    expect(onDay).not.toHaveBeenCalled();
  });

  test('a date that was refused does not come back with its day', () => {
    const head = (day: string) => (
      <DayHead
        day={day}
        today="2026-11-20"
        first="2026-11-18"
        onDay={() => undefined}
        asTable={false}
        onAsTable={null}
        id="day"
      />
    );
    const { rerender } = render(head(DAY));
    const field = screen.getByLabelText<HTMLInputElement>('Go to a day');
    fireEvent.change(field, { target: { value: '2027-11-20' } });
    expect(screen.getByRole('alert')).toBeTruthy();
    rerender(head('2026-11-19'));
    rerender(head(DAY));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field.value).toBe(DAY);
  });

  test('a date left half typed is told of', () => {
    show(MORNING);
    const field = screen.getByLabelText('Go to a day');
    fireEvent.change(field, { target: { value: '0202-11-19' } });
    fireEvent.blur(field);
    expect(screen.getByRole('alert').textContent).toMatch(/^Choose a day/);
    cleanup();
    show(MORNING);
    fireEvent.blur(screen.getByLabelText('Go to a day'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('there are none before the first and none after today', () => {
    const { onDay } = show(MORNING, { first: DAY });
    const before = screen.getByRole('button', { name: 'The day before' });
    expect(before.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(before);
    cleanup();
    show([], { day: TODAY });
    const after = screen.getByRole('button', { name: 'The day after' });
    expect(after.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(after);
    expect(onDay).not.toHaveBeenCalled();
  });

  test('are not offered on the first day of all', () => {
    show([], { day: TODAY, first: TODAY });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByLabelText('Go to a day')).toBeNull();
  });
});

test('a history that has not begun says how it will; a day nothing is known of says that', () => {
  show([], { day: TODAY, first: null });
  expect(screen.getByText('Nothing here yet. Your first day appears as you go.')).toBeTruthy();
  cleanup();
  show([]);
  expect(screen.getByText('Nothing is known of this day.')).toBeTruthy();
});

test("today's longest stretch stands beside those of the last days, without a score", () => {
  const beside = { shortestMs: 41 * 60_000, usualMs: 62 * 60_000, days: 5 };
  const items = itemsOf(TODAY, [stretchAt(TODAY, 9, 54)], null, '04:00');
  show([], { day: TODAY, beside, told: { items, own: [], words: {} } });
  const part = screen.getByRole('region', { name: 'The number to beat' });
  expect(part.textContent).toContain('Today so far54 min');
  expect(part.textContent).toContain('Usual on 5 days of the last week1 h 2 min');
  expect(part.textContent).toContain('A day with none over 41 min would beat the last week.');
});

test('tiles and directions are told in words', () => {
  show([entryAt(DAY, 9, { outcome: 'taken', did: ['thoracic-opener', 'wall-angels'] })]);
  expect(screen.getByText(/^2 ways of moving/)).toBeTruthy();
  expect(screen.getByText('Shoulders').closest('li')?.textContent).toBe('Shouldersmobility, at a wall');
  expect(screen.getByText('Leaning back: done')).toBeTruthy();
  expect(screen.getByText('Turning: not that day')).toBeTruthy();
});

test('a history that cannot be opened, lags behind or was thrown away is told of calmly', () => {
  const onDismissLost = vi.fn<() => void>();
  const at = new Date(`${DAY}T10:42`).getTime();
  render(<DayNotices refused behind={at} lost={at} onDismissLost={onDismissLost} />);
  expect(screen.getByText('The history cannot be opened just now')).toBeTruthy();
  expect(screen.getByText('Not written to the history since 20 November, 10:42')).toBeTruthy();
  expect(screen.getByText('Older history is gone')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Put this away' }));
  expect(onDismissLost).toHaveBeenCalledOnce();
  expect(screen.queryByRole('alert')).toBeNull();
});
