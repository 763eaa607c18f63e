// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayLine } from '../../../components/popup/day-line.ts';
import { latestText } from '../../../components/popup/latest.ts';
import { Notices } from '../../../components/popup/Notices.tsx';
import { PauseChoices } from '../../../components/popup/PauseChoices.tsx';
import { Today } from '../../../components/popup/Today.tsx';
import { Undo } from '../../../components/popup/Undo.tsx';
import { HOUR, MINUTE } from '../../../utils/core/time/moment.ts';
import type { Mark } from '../../../utils/core/tracking/state.ts';
import { fakeMessages } from '../../support/i18n.ts';
import { shownAfter } from './days.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const nothing = (): void => undefined;
const NOON = new Date(2026, 2, 2, 12, 0).getTime();

describe('today', () => {
  const base = shownAfter([['active', '5m']]);
  const marks: readonly Mark[] = [
    { at: NOON - 3 * HOUR, outcome: 'taken' },
    { at: NOON - 2.5 * HOUR, outcome: 'natural' },
    { at: NOON - 2 * HOUR, outcome: 'cutShort' },
    { at: NOON - 1.5 * HOUR, outcome: 'skipped' },
    { at: NOON - HOUR, outcome: 'missed' },
  ];
  const today = { ...base.view.today, taken: 1, natural: 1, cutShort: 1, skipped: 1, missed: 1 };

  test('each kind of break has its own words', () => {
    render(<Today view={{ ...base.view, marks, today, run: 0 }} at={NOON} />);
    expect(screen.getAllByRole('img').map((dot) => dot.getAttribute('aria-label'))).toEqual([
      'Break taken at 9:00',
      'Natural break at 9:30',
      'Break cut short at 10:00',
      'Skipped at 10:30',
      'Missed at 11:00',
    ]);
  });

  test('a break cut short counts among the breaks that happened', () => {
    render(<Today view={{ ...base.view, marks, today, run: 0 }} at={NOON} />);
    expect(screen.getByText('3 of 5 breaks')).toBeTruthy();
  });

  test('a run that ended is not mentioned', () => {
    render(<Today view={{ ...base.view, marks, today, run: 0 }} at={NOON} />);
    expect(screen.queryByText(/in a row/)).toBeNull();
  });

  test('a run is a plain number', () => {
    render(<Today view={{ ...base.view, marks, today, run: 4 }} at={NOON} />);
    expect(screen.getByText('4 in a row')).toBeTruthy();
  });

  test('before the first break there is no count of none', () => {
    render(<Today view={base.view} at={base.at} />);
    expect(screen.getByText(/no break yet/)).toBeTruthy();
    expect(screen.queryByText(/0 of/)).toBeNull();
  });
});

describe('the line of the day', () => {
  test('begins on a full hour and is ten hours long', () => {
    const line = dayLine(NOON - 200 * MINUTE, NOON);
    expect([line.from, line.until]).toEqual([NOON - 4 * HOUR, NOON + 6 * HOUR]);
    expect(line.now).toBe(40);
  });

  test('grows with a long day, and everything stays on it', () => {
    const line = dayLine(NOON - 12 * HOUR, NOON);
    expect(line.until).toBe(NOON + 2 * HOUR);
    expect(line.at(NOON - 13 * HOUR)).toBeGreaterThan(0);
    expect(line.at(NOON + 5 * HOUR)).toBeLessThan(100);
  });
});

describe('the pause menu', () => {
  const open = (onChoose = vi.fn(nothing), onDone = vi.fn(nothing)) => {
    const tomorrow = new Date(2026, 2, 3, 4, 0).getTime();
    render(<PauseChoices now={NOON} tomorrow={tomorrow} onChoose={onChoose} onDone={onDone} />);
    return onChoose;
  };

  test('every length says when reminders are back', () => {
    open();
    const choices = within(screen.getByRole('list')).getAllByRole('button');
    expect(choices.map((choice) => choice.textContent)).toEqual([
      '30 minutesuntil 12:30',
      '1 houruntil 13:00',
      '2 hoursuntil 14:00',
      'Until tomorrowback at 4:00',
      'Until I carry on',
      "I'm done for todayback at 4:00",
    ]);
  });

  test('opens with the first length in focus, and arrow keys go round', () => {
    open();
    expect(document.activeElement?.textContent).toContain('30 minutes');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toContain("I'm done for today");
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('30 minutes');
  });

  test('tells the length that was chosen', () => {
    const onChoose = open();
    fireEvent.click(screen.getByRole('button', { name: /1 hour/ }));
    fireEvent.click(screen.getByRole('button', { name: /Until tomorrow/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Until I carry on' }));
    expect(onChoose.mock.calls).toEqual([[{ minutes: 60 }], ['tomorrow'], ['resumed']]);
  });
});

describe('notices', () => {
  const show = (notice: Parameters<typeof Notices>[0]['notices'][number]) => {
    const onRemindBy = vi.fn<(by: 'badge' | 'window') => void>();
    const onSit = vi.fn<() => void>();
    const onDismiss = vi.fn<() => void>();
    render(<Notices notices={[notice]} onRemindBy={onRemindBy} onSit={onSit} onDismiss={onDismiss} />);
    return { onRemindBy, onSit, onDismiss };
  };

  test.each(['notPermitted', 'noReaction'] as const)('%s offers icon only or the break window', (notice) => {
    const { onRemindBy } = show(notice);
    fireEvent.click(screen.getByRole('button', { name: 'Icon only' }));
    fireEvent.click(screen.getByRole('button', { name: 'Break window' }));
    expect(onRemindBy.mock.calls).toEqual([['badge'], ['window']]);
  });

  test('a system that never reports a pause is named, with what to do', () => {
    show('neverIdle');
    expect(screen.getByText(/breaks come by the clock/)).toBeTruthy();
  });

  test('standing for long is told softly, and sitting is one press', () => {
    const { onSit } = show('longStanding');
    expect(screen.getByText('Sitting a while, or a few steps, may feel good.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: "I'm sitting" }));
    expect(onSit).toHaveBeenCalledOnce();
  });

  test('data that was set aside leads to where it is listed', () => {
    show('keptAside');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/options.html#about');
  });

  test('each can be put away', () => {
    const { onDismiss } = show('neverIdle');
    fireEvent.click(screen.getByRole('button', { name: 'Put this away' }));
    expect(onDismiss).toHaveBeenCalledWith('neverIdle');
  });
});

test('a skip can be undone for ten seconds, counted down in sight and not aloud', () => {
  const onUndo = vi.fn(nothing);
  render(<Undo until={NOON + 7400} now={NOON} nextAt={NOON + 30 * MINUTE} onUndo={onUndo} />);
  expect(screen.getByText('Skipped. The next one comes at 12:30.')).toBeTruthy();
  const button = screen.getByRole('button', { name: 'Undo' });
  expect(button.textContent).toContain('8');
  fireEvent.click(button);
  expect(onUndo).toHaveBeenCalledOnce();
});

describe('the last decision in words', () => {
  test('an absence that was a break is told for a while', () => {
    const { view, at } = shownAfter([
      ['active', '20m'],
      ['away', '7m'],
      ['active', '1m'],
    ]);
    expect(latestText(view.decisions, at)).toBe('Away 7 min: counted as a break.');
    expect(latestText(view.decisions, at + HOUR)).toBe('');
  });

  test('a skip is told by its undo alone', () => {
    const { view, at } = shownAfter([
      ['active', '33m'],
      ['do', 'skip'],
      ['active', '1s'],
    ]);
    expect(latestText(view.decisions, at)).toBe('');
  });
});
