// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Insights } from '../../../components/options/history/insights/Insights.tsx';
import type { Insight } from '../../../utils/core/history/insights/insight.ts';
import { NO_POLICY } from '../../../utils/core/settings/policy.ts';
import { PolicyContext } from '../../../components/options/locks.ts';
import { workdays } from '../../support/history-days.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const EARLY: Insight = {
  about: { kind: 'early', hour: 10 },
  found: { count: 6, of: 8 },
  beside: { count: 2, of: 40 },
  weeks: 5,
  sure: 'likely',
  change: { set: 'start', at: '10:00' },
};

function show(insights: readonly Insight[], days = 14, locked = false, hidden: readonly Insight[] = []) {
  const undo = vi.fn<() => void>();
  const onChange = vi.fn<(change: NonNullable<Insight['change']>, name: string) => () => void>(() => undo);
  const onHide = vi.fn<(name: string, hide: boolean) => void>();
  const until = new Date(2026, 11, 25, 12).getTime();
  const policy = locked ? { ...NO_POLICY, organization: 'Acme', locked: ['workingHours' as const] } : NO_POLICY;
  render(
    <PolicyContext.Provider value={policy}>
      <Insights
        days={workdays(days)}
        insights={insights}
        hidden={hidden.map((insight) => ({ insight, until: new Date(2026, 11, 4, 12).getTime() }))}
        until={until}
        onHide={onHide}
        onChange={onChange}
      />
    </PolicyContext.Provider>,
  );
  return { undo, onChange, onHide };
}

const item = () => within(screen.getByRole('listitem'));

test('an insight says what, how sure, its numbers, and what its change does before it is made', () => {
  show([EARLY]);
  expect(item().getByRole('heading', { name: 'Reminders before 10:00 are ignored more often' })).toBeTruthy();
  expect(item().getByText('Likely')).toBeTruthy();
  expect(item().getByText('Ignored before 10:00: 6 of 8. Later: 2 of 40. Over 5 weeks.')).toBeTruthy();
  const button = item().getByRole('button', { name: 'Start at 10:00' });
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Working hours that begin earlier begin at 10:00 then. Before that no reminder comes.',
  );
});

test('a change can be taken back for ten seconds, and the focus stays in its row', async () => {
  vi.useFakeTimers();
  const { undo, onChange } = show([EARLY]);
  const start = () => item().getByRole('button', { name: 'Start at 10:00' });
  fireEvent.click(start());
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ set: 'start', at: '10:00' }, 'early 10');
  expect(item().getByText('Changed.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Undo');
  fireEvent.click(item().getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(start());

  fireEvent.click(start());
  await act(() => void vi.advanceTimersByTime(9900));
  expect(item().getByRole('button', { name: 'Undo' })).toBeTruthy();
  await act(() => void vi.advanceTimersByTime(100));
  expect(item().queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(item().getByText('Changed.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Hide for 4 weeks');
});

test('an insight is hidden for four weeks, and shown again by the button that takes its place', () => {
  const { onHide } = show([EARLY]);
  fireEvent.click(item().getByRole('button', { name: 'Hide for 4 weeks' }));
  expect(onHide).toHaveBeenLastCalledWith('early 10', true);
  expect(item().getByText('Hidden until 25 December.')).toBeTruthy();
  expect(item().queryByText(/^Ignored before/)).toBeNull();
  fireEvent.click(item().getByRole('button', { name: 'Show again' }));
  expect(onHide).toHaveBeenLastCalledWith('early 10', false);
  expect(item().getByText(/^Ignored before/)).toBeTruthy();
});

test('what an organisation has locked is told instead of offered', () => {
  show([EARLY], 14, true);
  expect(item().queryByRole('button', { name: 'Start at 10:00' })).toBeNull();
  expect(item().getByRole('link').textContent).toContain('Acme');
});

test.each<[Partial<Insight>, string, string]>([
  [
    { about: { kind: 'stretch', weekday: 2, part: 'afternoon' }, found: { count: 7, of: 11 }, beside: 0.18, weeks: 11 },
    'The longest stretch of a week is often on a Tuesday afternoon',
    '7 of 11, over 11 weeks. By chance about 2.',
  ],
  [
    { about: { kind: 'held', reason: 'fullScreen' }, found: { count: 18, of: 30 }, beside: 0.5, weeks: 1 },
    'Most held reminders waited for full screen',
    '18 of 30, over 1 week.',
  ],
  [
    { about: { kind: 'held', reason: 'offHours' }, found: { count: 18, of: 30 }, beside: 0.5 },
    'Most held reminders waited for working hours',
    '18 of 30, over 5 weeks.',
  ],
  [
    { about: { kind: 'hour', hour: 23 } },
    'Breaks due between 23:00 and 0:00 are skipped more often',
    'Skipped then: 6 of 8. At other hours: 2 of 40. Over 5 weeks.',
  ],
  [
    { about: { kind: 'weekday', weekday: 5 } },
    'Fewer breaks are kept on a Friday',
    'Skipped or ignored then: 6 of 8. On other days: 2 of 40. Over 5 weeks.',
  ],
  [
    { about: { kind: 'half', part: 'afternoon' } },
    'More breaks are kept from noon on',
    'Kept from noon on: 6 of 8. Kept before noon: 2 of 40. Over 5 weeks.',
  ],
  [
    { about: { kind: 'length', seconds: 90, than: 300 } },
    'Breaks of 90 s are kept more often than breaks of 5 min',
    'Kept at 90 s: 6 of 8. Kept at 5 min: 2 of 40. Over 5 weeks.',
  ],
  [
    { about: { kind: 'cut', seconds: 64 }, beside: 0.5 },
    'Most guided breaks end early, usually after 1 min 4 s',
    '6 of 8, over 5 weeks.',
  ],
  [{ about: { kind: 'walking' }, beside: 0.5 }, 'Most breaks happen by walking away', '6 of 8, over 5 weeks.'],
  [
    { about: { kind: 'standing', more: false, minutes: 8, every: 20 }, beside: 0.5 },
    'On most days there is less standing than planned',
    '6 of 8, over 5 weeks. Planned: 8 min standing after 20 min.',
  ],
  [
    { about: { kind: 'region', region: 'lowBack' }, found: { count: 148, of: 150 }, beside: 0.8 },
    'Movements for this are rare: Lower back',
    '2 of 150, over 5 weeks. By chance about 30.',
  ],
])('%j in words', (given, title, numbers) => {
  show([{ ...EARLY, change: null, ...given }]);
  expect(item().getByRole('heading').textContent).toBe(title);
  expect(item().getByText(numbers)).toBeTruthy();
});

test('with too few days it says how many there are and from how many on it looks, and promises nothing', () => {
  show([], 6);
  expect(screen.getByText(/^6 working days so far/).textContent).toBe(
    '6 working days so far, with an hour or more at the screen. From 10 on this looks for what repeats, such as an hour in which most is skipped. There may be nothing. The first was 7 September.',
  );
});

test('where all that stands out is hidden it does not say that there is nothing', () => {
  show([], 42, false, [EARLY]);
  expect(screen.getByText('What stands out in the last twelve weeks is hidden for now.')).toBeTruthy();
});

test('what is hidden can be looked up, and shown again before its time', () => {
  const { onHide } = show([], 42, false, [EARLY]);
  const more = screen.getByText('Hidden for now: 1').closest('details');
  expect(more?.open).toBe(false);
  fireEvent.click(screen.getByText('Hidden for now: 1'));
  expect(item().getByText('Hidden until 4 December.')).toBeTruthy();
  fireEvent.click(item().getByRole('button', { name: 'Show again' }));
  expect(onHide).toHaveBeenCalledExactlyOnceWith('early 10', false);
  expect(item().getByText('Ignored before 10:00: 6 of 8. Later: 2 of 40. Over 5 weeks.')).toBeTruthy();
  expect(screen.getByText('Hidden for now: 0')).toBeTruthy();
  expect(screen.queryByText('What stands out in the last twelve weeks is hidden for now.')).toBeNull();
  fireEvent.click(item().getByRole('button', { name: 'Hide for 4 weeks' }));
  expect(item().getByText('Hidden until 25 December.')).toBeTruthy();
});

test('where no single change follows from it, it leads to what can be set', () => {
  show([{ ...EARLY, about: { kind: 'held', reason: 'offHours' }, beside: 0.5, change: null }]);
  expect(item().getByRole('link', { name: 'What can be set: Working hours' }).getAttribute('href')).toBe('#hours');
});

test('where nothing stands out it says so', () => {
  show([], 42);
  expect(screen.getByText('Nothing stands out in the last twelve weeks, with 42 working days.')).toBeTruthy();
});
