// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RhythmSection } from '../../../components/options/rhythm/RhythmSection.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { withRhythm } from '../../../utils/core/settings/edit-rhythm.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

function show(settings: Settings = DEFAULT_SETTINGS) {
  const onEdit = vi.fn<(change: Partial<Settings>) => void>();
  const { rerender } = render(<RhythmSection settings={settings} onEdit={onEdit} />);
  return { onEdit, showNow: (next: Settings) => rerender(<RhythmSection settings={next} onEdit={onEdit} />) };
}

const cue = (name: string) => within(screen.getByRole('group', { name }));
const type = (field: HTMLElement, text: string): void => {
  fireEvent.change(field, { target: { value: text } });
};

test('the chosen rhythm is marked and told by its first 100 minutes', () => {
  show();
  const chosen = screen.getByRole('radio', { name: 'Short and often', checked: true });
  const description = (chosen.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(description).toEqual([
    '30 min, then 2. Every second break may be 5.',
    '3 breaks in the first 100 minutes: 2 min after 30 min, 5 min after 1 h 2 min, 2 min after 1 h 37 min.',
  ]);
});

test('the morning says how many breaks a choice brings', () => {
  const { showNow } = show();
  expect(screen.getByText('5 breaks, 16 min of movement by 12:00')).toBeTruthy();
  showNow(withRhythm(DEFAULT_SETTINGS, 'hourly-5'));
  expect(screen.getByText('3 breaks, 15 min of movement by 12:00')).toBeTruthy();
  showNow(withRhythm(DEFAULT_SETTINGS, 'eyes-20'));
  expect(screen.getByText('8 breaks, 3 min of rest by 12:00')).toBeTruthy();
});

test('choosing a rhythm leaves my own cues as they are', () => {
  const { onEdit } = show();
  fireEvent.click(screen.getByRole('radio', { name: 'Deep work' }));
  expect(onEdit).toHaveBeenCalledWith({ rhythm: 'deep-90', cues: DEFAULT_SETTINGS.cues, restingCues: [] });
});

test('the sources of a rhythm open on request', () => {
  show();
  const chip = screen.getByRole('button', { name: 'our own compromise: sources of Deep work' });
  expect(chip.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(chip);
  expect(screen.getByRole('link', { name: /Albulescu/ })).toBeTruthy();
});

test('editing a cue of a preset makes the rhythm my own with its values', () => {
  const { onEdit } = show(withRhythm(DEFAULT_SETTINGS, 'hourly-5'));
  type(cue('Move').getByRole('spinbutton', { name: 'Move: every (min)' }), '45');
  expect(onEdit).toHaveBeenCalledWith({
    rhythm: 'custom',
    cues: [{ kind: 'move', everyMinutes: 45, seconds: 300 }],
    restingCues: [],
  });
});

test('a number out of range changes nothing, says what to choose and names what stays', () => {
  const { onEdit } = show();
  const field = cue('Move').getByRole('spinbutton', { name: 'Move: every (min)' });
  type(field, '4');
  expect(onEdit).not.toHaveBeenCalled();
  expect(cue('Move').getByRole('alert').textContent).toBe('Choose 5 to 180 min. It stays at 30 until then.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('a length under two minutes is in seconds, with its limits in words', () => {
  show(withRhythm(DEFAULT_SETTINGS, 'eyes-20'));
  type(cue('Eyes').getByRole('spinbutton', { name: 'Eyes: for (s)' }), '5');
  expect(cue('Eyes').getByRole('alert').textContent).toBe('Choose 15 s to 30 min. It stays at 20 s until then.');
});

test('an off cue keeps its numbers', () => {
  const hourly = withRhythm(DEFAULT_SETTINGS, 'micro-10');
  const { onEdit, showNow } = show(hourly);
  fireEvent.click(cue('Micro').getByRole('switch', { name: 'Micro' }));
  const off = {
    rhythm: 'custom',
    cues: [{ kind: 'move', everyMinutes: 30, seconds: 120 }],
    restingCues: [{ kind: 'micro', everyMinutes: 10, seconds: 30 }],
  } as const;
  expect(onEdit).toHaveBeenLastCalledWith(off);
  showNow({ ...hourly, ...off });
  const field = cue('Micro').getByRole<HTMLInputElement>('spinbutton', { name: 'Micro: every (min)' });
  expect([field.value, field.disabled]).toEqual(['10', true]);
});

test('every third break can be a longer one', () => {
  const { onEdit } = show(withRhythm(DEFAULT_SETTINGS, 'walk-30-5'));
  fireEvent.change(cue('Move').getByRole('combobox', { name: 'Move: longer breaks' }), { target: { value: '3' } });
  const longer = { kind: 'move', everyMinutes: 30, seconds: 300, longEvery: 3, longSeconds: 600 };
  expect(onEdit).toHaveBeenCalledWith({ rhythm: 'custom', cues: [longer], restingCues: [] });
});

test('the buttons beside a number keep inside its limits', () => {
  const { onEdit } = show({
    ...DEFAULT_SETTINGS,
    rhythm: 'custom',
    cues: [{ kind: 'move', everyMinutes: 180, seconds: 120 }],
  });
  fireEvent.click(cue('Move').getByRole('button', { name: 'More of Move: every' }));
  expect(onEdit).not.toHaveBeenCalled();
  fireEvent.click(cue('Move').getByRole('button', { name: 'Less of Move: every' }));
  expect(onEdit).toHaveBeenCalledWith({
    rhythm: 'custom',
    cues: [{ kind: 'move', everyMinutes: 175, seconds: 120 }],
    restingCues: [],
  });
});

test('without a cue the page says that nothing is suggested', () => {
  show({ ...DEFAULT_SETTINGS, rhythm: 'custom', cues: [] });
  expect(screen.getByText('No cue is on. Screen time is counted, and no break is suggested.')).toBeTruthy();
});

test('Cornell is told with what it rests on, that it needs a desk, and how long one stands', () => {
  show(withRhythm(DEFAULT_SETTINGS, 'cornell-20-8-2'));
  const chosen = screen.getByRole('radio', { name: 'Cornell 20-8-2', checked: true });
  const told = (chosen.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(told).toEqual([
    '20 min sitting, 8 standing: every 28 min, 2 of movement. Needs a sit-stand desk.',
    '3 breaks in the first 100 minutes: 2 min after 28 min, 2 min after 58 min, 2 min after 1 h 28 min. Standing for 24 min of them.',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'expert ball-park: sources of Cornell 20-8-2' }));
  expect(screen.getByRole('link', { name: /Sit-Stand Working Programs/ })).toBeTruthy();
  expect(screen.getByText('6 breaks, 12 min of movement by 12:00, 48 min standing')).toBeTruthy();
});

test('who has a sit-stand desk says how long they sit and stand', () => {
  const own = { kind: 'posture', everyMinutes: 30, seconds: 60 } as const;
  const settings = { ...DEFAULT_SETTINGS, rhythm: 'custom', cues: [own] } as const;
  const { onEdit, showNow } = show(settings);
  const row = cue('Change position');
  expect(row.getByRole('spinbutton', { name: 'Change position: every (min)' })).toBeTruthy();
  fireEvent.click(row.getByRole('switch', { name: 'I have a sit-stand desk' }));
  const desk = { ...own, standMinutes: 8 };
  expect(onEdit).toHaveBeenLastCalledWith({ rhythm: 'custom', cues: [desk], restingCues: [] });
  showNow({ ...settings, cues: [desk] });
  type(row.getByRole('spinbutton', { name: 'Change position: standing (min)' }), '4');
  expect(row.getByRole('alert').textContent).toBe('Choose 5 to 60 min. It stays at 8 until then.');
  type(row.getByRole('spinbutton', { name: 'Change position: sitting (min)' }), '25');
  expect(onEdit).toHaveBeenLastCalledWith({
    rhythm: 'custom',
    cues: [{ ...desk, everyMinutes: 25 }],
    restingCues: [],
  });
});

test('changes of position are counted beside the breaks, not among them', () => {
  show({
    ...DEFAULT_SETTINGS,
    rhythm: 'custom',
    cues: [
      { kind: 'eyes', everyMinutes: 40, seconds: 20 },
      { kind: 'posture', everyMinutes: 30, seconds: 60 },
    ],
  });
  expect(screen.getByText('4 breaks, 1 min of rest by 12:00, 5 changes of position')).toBeTruthy();
});
