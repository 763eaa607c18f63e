// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AbsenceSection } from '../../../components/options/absence/AbsenceSection.tsx';
import { AboutSection } from '../../../components/options/about/AboutSection.tsx';
import { OptionsFrame } from '../../../components/options/frame/OptionsFrame.tsx';
import { PageHead } from '../../../components/options/frame/PageHead.tsx';
import type { Saving } from '../../../components/options/frame/SaveState.tsx';
import { sectionOf } from '../../../components/options/frame/sections.ts';
import { RemindersSection } from '../../../components/options/reminders/RemindersSection.tsx';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const NOON = new Date(2026, 10, 21, 12).getTime();
const onTest = () => Promise.resolve(true);
const head = (saving: Saving, onTryAgain = vi.fn<() => void>()) => {
  render(<PageHead title="Rhythm" lead="" saving={saving} arrived={false} onTryAgain={onTryAgain} />);
  return onTryAgain;
};

test('a deep link opens its section, anything else the first', () => {
  expect(['#workspace', '#hours', '', '#history'].map(sectionOf)).toEqual(['workspace', 'hours', 'rhythm', 'rhythm']);
});

test('the navigation marks the open section and counts what is to do', () => {
  render(
    <OptionsFrame section="workspace" toDo={5}>
      <p />
    </OptionsFrame>,
  );
  const [link] = screen.getAllByRole('link', { name: 'Workspace 5 to do' });
  expect(link?.getAttribute('aria-current')).toBe('page');
});

test('a saved change is said politely', () => {
  head({ status: 'saved', at: NOON });
  expect(screen.getByRole('status').textContent).toBe('Saved just now');
});

test('a change that could not be saved stays in view and can be tried again', () => {
  const onTryAgain = head({ status: 'failed', full: true, trying: false });
  expect(screen.getByRole('alert').textContent).toBe(
    "This change is not saved yetThe browser's storage is full. Your edit is kept here. Try again",
  );
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onTryAgain).toHaveBeenCalledOnce();
});

test('each absence rule is explained with one example', () => {
  const onChoose = vi.fn<(rule: string) => void>();
  render(<AbsenceSection absence="freeze" onChoose={onChoose} />);
  const part = screen.getByRole('radio', { name: 'It counts in part' });
  expect(document.getElementById(part.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'you come back to 8 min',
  );
  fireEvent.click(part);
  expect(onChoose).toHaveBeenCalledWith('inProportion');
});

const reminders = {
  settings: DEFAULT_SETTINGS,
  guide: FIRST_PROFILE.guide,
  canKeep: true,
  onEdit: vi.fn<() => void>(),
};

test('"keep until I answer" is offered only where the browser can', () => {
  const props = { ...reminders, onGuide: vi.fn<() => void>(), onTest };
  const { rerender } = render(<RemindersSection {...props} />);
  expect(screen.getByRole('switch', { name: 'Keep it until I answer' })).toBeTruthy();
  rerender(<RemindersSection {...props} canKeep={false} />);
  expect(screen.queryByRole('switch', { name: 'Keep it until I answer' })).toBe(null);
});

test('tones and voice can be quiet, medium or loud; without sound nothing asks', () => {
  const onGuide = vi.fn<(change: object) => void>();
  const { rerender } = render(<RemindersSection {...reminders} onGuide={onGuide} onTest={onTest} />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Medium' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Quiet' }));
  expect(onGuide).toHaveBeenCalledWith({ volume: 20 });
  const silent = { ...reminders, settings: { ...DEFAULT_SETTINGS, sound: false } };
  rerender(<RemindersSection {...silent} onGuide={onGuide} onTest={onTest} />);
  expect(screen.queryByRole('radio', { name: 'Medium' })).toBe(null);
});

test('a test notification the browser refuses is said with what to do', async () => {
  render(<RemindersSection {...reminders} onGuide={vi.fn<() => void>()} onTest={() => Promise.resolve(false)} />);
  fireEvent.click(screen.getByRole('button', { name: 'Show a test notification' }));
  expect(await screen.findByText(/does not show notifications of Limber/)).toBeTruthy();
});

test('what could not be used is listed with its copy, and decisions with their reasons', () => {
  render(
    <AboutSection
      version="0.1.0"
      kept={[{ at: NOON, about: 'settings', what: 'setAside', fields: [], keptAs: 'kept:settings:1', detail: '' }]}
      decisions={[
        { at: NOON, type: 'break', outcome: 'natural', reason: 'away', ms: 420_000, start: NOON },
        { at: NOON, type: 'hold', cue: 'move', reason: 'offHours' },
      ]}
      onDismiss={vi.fn<() => void>()}
    />,
  );
  expect(screen.getByText('Settings: could not be read. Limber began afresh.')).toBeTruthy();
  expect(screen.getByText('Kept as kept:settings:1 in the storage of this extension.')).toBeTruthy();
  expect(screen.getByText('Away 7 min: counted as a break.')).toBeTruthy();
  expect(screen.getByText('Move is due and waits: outside working hours.')).toBeTruthy();
});
