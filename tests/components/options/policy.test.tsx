// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PolicyGroup } from '../../../components/options/about/PolicyGroup.tsx';
import { AbsenceSection } from '../../../components/options/absence/AbsenceSection.tsx';
import { SectionNav } from '../../../components/options/frame/SectionNav.tsx';
import { HiddenSection } from '../../../components/options/HiddenSection.tsx';
import { PolicyContext } from '../../../components/options/locks.ts';
import { PolicyNote } from '../../../components/options/PolicyNote.tsx';
import { When } from '../../../components/options/reminders/When.tsx';
import { RhythmSection } from '../../../components/options/rhythm/RhythmSection.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { NO_POLICY, type Policy } from '../../../utils/core/settings/policy.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const CONTOSO: Partial<Policy> = { organization: 'Contoso', message: 'agreed with the works council.' };
const SET_BY = 'Set by Contoso: agreed with the works council.';

function under(policy: Partial<Policy>, children: ComponentChildren): void {
  render(<PolicyContext.Provider value={{ ...NO_POLICY, ...policy }}>{children}</PolicyContext.Provider>);
}

const onEdit = vi.fn<(change: Partial<Settings>) => void>();
/** As browsers have it: whatever lies in a group that is off is off. */
const isOff = (control: Element | undefined): boolean =>
  (control?.closest(':disabled, fieldset[disabled]') ?? null) !== null;
const number = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });

test('a locked setting cannot be changed, and says by whom; the one beside it is free', () => {
  under({ ...CONTOSO, locked: ['snoozes'] }, <When settings={DEFAULT_SETTINGS} onEdit={onEdit} />);
  const locked = number('Snoozes per reminder (times)');
  expect(isOff(locked)).toBe(true);
  const described = locked.closest('fieldset')?.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe(SET_BY);
  expect(isOff(number('Wait for a gap (min)'))).toBe(false);
});

test('the sentence on a lock can be reached with the keyboard, and leads to all that was set', () => {
  under({ ...CONTOSO, locked: ['snoozes'] }, <When settings={DEFAULT_SETTINGS} onEdit={onEdit} />);
  const link = screen.getByRole('link', { name: SET_BY });
  expect(link.getAttribute('href')).toBe('options.html#about');
});

test('an organisation without name or text is still named', () => {
  under({ locked: ['snoozes'] }, <When settings={DEFAULT_SETTINGS} onEdit={onEdit} />);
  expect(screen.getByText('Set by your organisation.')).toBeTruthy();
});

test('a default is no lock', () => {
  under({ ...CONTOSO, settings: { snoozes: 2 } }, <When settings={DEFAULT_SETTINGS} onEdit={onEdit} />);
  expect(screen.queryByText(SET_BY)).toBe(null);
  fireEvent.change(number('Snoozes per reminder (times)'), { target: { value: '4' } });
  expect(onEdit).toHaveBeenLastCalledWith({ snoozes: 4 });
});

test('choices that are locked are off, the one in force still chosen', () => {
  under({ ...CONTOSO, locked: ['absence'] }, <AbsenceSection settings={DEFAULT_SETTINGS} onEdit={onEdit} />);
  const [first, ...others] = within(screen.getAllByRole('radiogroup')[0] ?? document.body).getAllByRole('radio');
  expect([first, ...others].map((each) => isOff(each))).toEqual([true, true, true]);
  expect(first?.matches(':checked')).toBe(true);
});

test('with a locked rhythm no other can be picked, none of its breaks changed, but what it rests on can be read', () => {
  under({ ...CONTOSO, locked: ['rhythm'] }, <RhythmSection settings={DEFAULT_SETTINGS} onEdit={onEdit} />);
  expect(screen.getAllByRole('radio').every((each) => isOff(each))).toBe(true);
  expect(screen.getAllByRole('switch').every((each) => isOff(each))).toBe(true);
  expect(screen.getAllByRole('spinbutton').every((each) => isOff(each))).toBe(true);
  const sources = screen.getAllByRole('button').filter((each) => each.hasAttribute('aria-expanded'));
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.some((each) => isOff(each))).toBe(false);
});

test('the head of Options says once that something comes from the organisation', () => {
  under({ ...CONTOSO, settings: { snoozes: 2 } }, <PolicyNote />);
  expect(document.body.textContent).toBe(
    'Some options here come from Contoso. Those with a lock stay as they are; all others you can change. agreed with the works council. What was set',
  );
  cleanup();
  under(CONTOSO, <PolicyNote />);
  expect(document.body.textContent).toBe('');
});

test('a hidden section is not in the navigation; who comes by an old link is told', () => {
  under({ ...CONTOSO, hiddenSections: ['notes'] }, <SectionNav section="rhythm" toDo={0} />);
  expect(screen.queryByRole('link', { name: 'Notes and steps' })).toBe(null);
  expect(screen.getByRole('link', { name: 'About' })).toBeTruthy();
  cleanup();
  under({ ...CONTOSO, hiddenSections: ['notes'] }, <HiddenSection />);
  expect(
    screen.getByText('This part is not shown. That comes from Contoso; what you have kept here is still there.'),
  ).toBeTruthy();
});

test('About shows the policy as it was read, what is not shown, and what could not be used', () => {
  under(
    {
      ...CONTOSO,
      settings: { rhythm: 'short-often', snoozes: 0, daysOff: ['2026-12-24', '2026-12-25'] },
      locked: ['snoozes'],
      hiddenSections: ['notes'],
      hiddenExercises: ['wall-angels', 'no-such-movement'],
      sharing: false,
    },
    <PolicyGroup
      problems={[
        { field: 'colour', why: 'dropped' },
        { field: 'snoozeMinutes', why: 'clamped' },
      ]}
    />,
  );
  const said = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;
  expect(said('From')).toBe('Contosoagreed with the works council.');
  expect(said('Rhythm')).toBe('Short and often');
  expect(said('Snoozes per reminder')).toBe('0, locked');
  expect(said('Days off')).toBe('24 December 2026 · 25 December 2026');
  expect(screen.getByText('Not shown: Notes and steps, Wall angels.')).toBeTruthy();
  expect(screen.getByText("The browser's sync is not used.")).toBeTruthy();
  expect(screen.getByText('Could not be used: colour.')).toBeTruthy();
  expect(screen.getByText('Moved into their limits: snoozeMinutes.')).toBeTruthy();
  expect(screen.getByText(/Limber reports nothing to anyone, your organisation included/)).toBeTruthy();
});

test.each<[Policy['settings'], string, string]>([
  [{ fullScreen: 'hold' }, 'Full screen in silence', 'Always wait'],
  [{ remindBy: 'badge' }, 'How it reaches you', 'Icon and badge only'],
  [{ badgeMinutes: true }, 'Live minutes on the toolbar icon', 'Yes'],
  [{ meetingSites: [] }, 'Meeting sites', 'No'],
  [{ graceMinutes: 4 }, 'Wait for a gap', '4 min'],
  [{ toneVolume: 50 }, 'Loudness of the tone', '50 %'],
  [{ workingHours: [] }, 'Your week', 'Always on'],
  [{ workingHours: [{ days: [1, 5], from: '08:00', to: '17:00' }] }, 'Your week', 'Mon, Fri: 8:00 to 17:00'],
  [{ fixedBreaks: [{ days: [3], at: '12:00', minutes: 30 }] }, 'Lunch and other fixed breaks', 'Wed: 12:00 (30 min)'],
  [{ cues: [{ kind: 'move', everyMinutes: 30, seconds: 120 }] }, 'What it is made of', 'Move: every 30 min for 2 min'],
])('About names %o as the page does where it is chosen', (settings, name, value) => {
  under({ settings }, <PolicyGroup problems={[]} />);
  expect(screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent).toBe(value);
});

test('without a policy About says nothing of one', () => {
  under({}, <PolicyGroup problems={[]} />);
  expect(document.body.textContent).toBe('');
});
