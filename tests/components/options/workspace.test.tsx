// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useState } from 'preact/hooks';
import type { WorkspaceActs } from '../../../components/options/workspace/acts.ts';
import { NoteField } from '../../../components/options/workspace/NoteField.tsx';
import { WorkspaceSection } from '../../../components/options/workspace/WorkspaceSection.tsx';
import { CHECKLIST } from '../../../utils/content/checklist.ts';
import { CHECK_WORDS } from '../../../utils/content/words/checklist-en.ts';
import type { Answer, Answers } from '../../../utils/core/workspace/checklist.ts';
import * as edit from '../../../utils/core/workspace/edit-workspaces.ts';
import { weightsOf } from '../../../utils/core/workspace/next-fix.ts';
import {
  currentOf,
  FIRST_WORKSPACE,
  FIRST_WORKSPACES,
  type Workspace,
  type Workspaces,
} from '../../../utils/core/workspace/workspaces.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const NOON = new Date(2026, 10, 21, 12).getTime();
const given = (answers: Readonly<Record<string, Answer>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, at: NOON }]));

/** The section as it lives on its page: each change is kept and shown. */
function show(start: Partial<Workspace> = {}, { asked = '', weights = weightsOf({}), now = NOON } = {}) {
  let kept: Workspaces = { ...FIRST_WORKSPACES, places: [{ ...FIRST_WORKSPACE, ...start }] };
  function Live() {
    const [workspaces, set] = useState(kept);
    kept = workspaces;
    const here = currentOf(workspaces).id;
    const acts: WorkspaceActs = {
      answer: (item, answer) => set(edit.withAnswer(here, item, answer, now)),
      fixed: (item) => set(edit.withFixed(here, item, now)),
      note: (place, item, text) => set(edit.withNote(place, item, text)),
      use: (place) => set(edit.withCurrent(place)),
      add: (name, copy) => set(edit.withPlace(`place-${name}`, name, copy ? here : null)),
      rename: (name) => set(edit.withName(here, name)),
      archive: () => set(edit.withArchived(here, now)),
      restore: (place) => set(edit.withArchived(place, null)),
      changed: () => set(edit.withChanged(here, now)),
      units: (units) => set(edit.withUnits(units)),
    };
    return (
      <WorkspaceSection
        items={CHECKLIST}
        words={CHECK_WORDS}
        workspaces={workspaces}
        weights={weights}
        units={workspaces.units ?? 'metric'}
        now={now}
        asked={asked}
        acts={acts}
      />
    );
  }
  render(<Live />);
  return { kept: () => currentOf(kept), all: () => kept };
}

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const open = (id: string): void => press(questionOf(id));
const questionOf = (id: string): string => CHECK_WORDS[id]?.question ?? '';

test('all 24 questions stand in their seven sections', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
    'Screen',
    'Chair and lumbar',
    'Arms, keyboard, mouse',
    'Desk and legs',
    'Light and surroundings',
    'Habits and sit-stand',
    'Laptop and phone',
  ]);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(24);
  expect(screen.getByText('Nothing answered yet')).toBeTruthy();
});

test('an answer is told with its question', () => {
  const { kept } = show();
  const question = within(screen.getByRole('group', { name: CHECK_WORDS['desk-docs']?.question ?? '' }));
  fireEvent.click(question.getByRole('radio', { name: 'Not here' }));
  expect(kept().answers).toEqual({ 'desk-docs': { answer: 'na', at: NOON } });
});

test('the result is a count over what applies and was answered', () => {
  show({ answers: given({ 'scr-height': 'yes', 'scr-distance': 'no', 'desk-docs': 'na' }) });
  expect(screen.getByText('of 2')).toBeTruthy();
  expect(screen.getByText('Screen: 1 of 2 support you, 1 works against you, 2 still open')).toBeTruthy();
});

test('one question carries the best next fix, the cheapest first', () => {
  show({ answers: given({ 'light-level': 'no', 'air-noise': 'no' }) });
  expect(screen.getAllByText('Best next fix')).toHaveLength(1);
  const heading = screen.getByText('Best next fix').closest('h3');
  expect(heading?.textContent).toContain(CHECK_WORDS['air-noise']?.question);
});

test('an open question says how to check, what to do, why, from where and when it was answered', () => {
  show({ answers: given({ 'scr-height': 'no' }) });
  open('scr-height');
  expect(screen.getAllByRole('heading', { level: 4 }).map((each) => each.textContent)).toEqual([
    'How to check',
    'Fix it for free',
    'Or',
    'Why',
  ]);
  expect(screen.getAllByRole('link', { hidden: true }).length).toBeGreaterThan(0);
  expect(screen.getByText('Answered on 21 November.')).toBeTruthy();
});

test('the page says that it is no official assessment', () => {
  show();
  expect(screen.getByText(/It is not an official workplace assessment/)).toBeTruthy();
});

test('a section says what it does for the person, never a grade', () => {
  show({ answers: given({ 'scr-height': 'no', 'lap-raised': 'yes', 'lap-place': 'na', 'desk-legs': 'yes' }) });
  const said = (section: string) => screen.getByRole('region', { name: section }).textContent;
  expect(said('Screen')).toContain('works against you · 0 of 1 · 3 still open');
  expect(said('Laptop and phone')).toContain('supports you · 1 of 1');
  expect(said('Desk and legs')).toContain('not all checked · 1 of 1 · 2 still open');
  expect(said('Chair and lumbar')).toContain('not checked');
});

test('what was fixed is asked again after a week, on a date that is named', () => {
  const { kept } = show({ answers: given({ 'scr-height': 'no' }) });
  open('scr-height');
  expect(screen.getByText('Limber asks again after a week, on 28 November.')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'I fixed it' })[0] ?? document.body);
  expect(kept().answers['scr-height']?.answer).toBe('yes');
  expect(screen.getByText('Noted. Limber asks again on 28 November.')).toBeTruthy();
});

test('a week later it says so, and "Still yes" is enough', () => {
  const WEEK = 7 * 86_400_000;
  const answers: Answers = { 'scr-height': { answer: 'yes', at: NOON, again: NOON + WEEK } };
  const { kept } = show({ answers }, { now: NOON + WEEK });
  expect(screen.getByText('1 item to look at again')).toBeTruthy();
  press('Still Yes');
  expect(kept().answers['scr-height']).toEqual({ answer: 'yes', at: NOON + WEEK });
  expect(screen.queryByText('1 item to look at again')).toBe(null);
});

test('fixes stand in order, and can be looked at by what they cost', () => {
  show(
    { answers: given({ 'scr-height': 'no', 'air-noise': 'no', 'light-level': 'no' }) },
    { weights: weightsOf({ stress: 2 }) },
  );
  const fixes = () => {
    const group = within(screen.getByRole('region', { name: 'What to change next' }));
    return group.getAllByRole('listitem').map((each) => each.querySelector('p')?.textContent);
  };
  const text = (id: string, which: 'fix' | 'lowCostFix') => CHECK_WORDS[id]?.[which];
  expect(fixes()).toEqual([
    text('air-noise', 'lowCostFix'),
    text('scr-height', 'lowCostFix'),
    text('light-level', 'lowCostFix'),
  ]);
  fireEvent.click(screen.getByRole('radio', { name: 'To buy' }));
  expect(fixes()).toEqual([text('scr-height', 'fix')]);
});

test('both fixes of an item that are free stand in their list, each under a name of its own', () => {
  show({ answers: given({ 'scr-distance': 'no', 'scr-centred': 'no' }) });
  const ids = () => [...document.querySelectorAll('[id^="fix-"]')].map(({ id }) => id);
  fireEvent.click(screen.getByRole('radio', { name: 'Free' }));
  press('Show all 4');
  expect(ids()).toHaveLength(4);
  expect(new Set(ids()).size).toBe(4);
  fireEvent.click(screen.getByRole('radio', { name: 'All' }));
  expect(ids()).toHaveLength(2);
});

test('a second place has answers of its own, or a copy', () => {
  const { kept, all } = show({ name: 'Office desk', answers: given({ 'scr-height': 'no' }) });
  press('Add a place');
  press('Save the place');
  expect(screen.getByText('Give it a name, such as “Home table”. Nothing is added until then.')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('What you call it'), { target: { value: 'office desk' } });
  expect(screen.getByText('Another place is called that already. Choose a name of its own.')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('What you call it'), { target: { value: 'Home table' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Copy the answers of Office desk' }));
  press('Save the place');
  expect(kept()).toMatchObject({ name: 'Home table', answers: { 'scr-height': { answer: 'no' } } });
  press('Office desk');
  expect(all().current).toBe('first');
});

test('a place can be renamed, archived and used again', () => {
  const { kept, all } = show();
  press('Add a place');
  fireEvent.input(screen.getByLabelText('What you call it'), { target: { value: 'Home' } });
  press('Save the place');
  press('Change this place');
  press('Rename Home');
  fireEvent.input(screen.getByLabelText('What you call it'), { target: { value: 'Kitchen' } });
  press('Save the place');
  expect(kept().name).toBe('Kitchen');
  press('Archive Kitchen');
  expect(all().current).toBe('first');
  press('Use Kitchen again');
  expect(all().places[1]?.archivedAt).toBe(null);
});

test('a note is kept when the field is left', () => {
  const { kept } = show();
  open('scr-height');
  const field = screen.getByLabelText('Your note');
  fireEvent.input(field, { target: { value: 'two books and a ream' } });
  fireEvent.blur(field);
  expect(kept().notes).toEqual({ 'scr-height': 'two books and a ream' });
});

test('a note that is still being typed goes to its own place when another one is chosen', () => {
  const { all } = show({ name: 'Office desk' });
  press('Add a place');
  fireEvent.input(screen.getByLabelText('What you call it'), { target: { value: 'Home' } });
  press('Save the place');
  press('Office desk');
  open('scr-height');
  fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'two books' } });
  press('Home');
  expect(all().places.map(({ notes }) => notes)).toEqual([{ 'scr-height': 'two books' }, {}]);
});

test('a note that was changed on another page is shown, unless this one is being typed', () => {
  const saved: string[] = [];
  const field = (text: string) => <NoteField text={text} onSave={(typed) => saved.push(typed)} />;
  const { rerender } = render(field('two books'));
  const shown = () => screen.getByLabelText<HTMLTextAreaElement>('Your note').value;
  rerender(field('three books'));
  expect(shown()).toBe('three books');
  fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'a box' } });
  rerender(field('four books'));
  expect(shown()).toBe('a box');
  fireEvent.blur(screen.getByLabelText('Your note'));
  expect(saved).toEqual(['a box']);
  rerender(field('a box'));
  rerender(field('five books'));
  expect(shown()).toBe('five books');
});

test('what changed since the time before stands apart from what changed earlier, each with its date', () => {
  const DAY = 86_400_000;
  show({
    answers: { 'scr-height': { answer: 'yes', at: NOON }, 'desk-legs': { answer: 'no', at: NOON - 2 * DAY } },
    earlier: {
      'scr-height': [{ answer: 'no', at: NOON - 9 * DAY }],
      'desk-legs': [{ answer: 'yes', at: NOON - 30 * DAY }],
    },
  });
  const changed = within(screen.getByRole('region', { name: 'What changed' }));
  expect(changed.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    'Since the time before',
    'Earlier',
  ]);
  expect(changed.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    `21 November 2026${questionOf('scr-height')} was No, now Yes`,
    `19 November 2026${questionOf('desk-legs')} was Yes, now No`,
  ]);
});

test('a link to an item opens it', () => {
  show({}, { asked: 'desk-legs' });
  expect(screen.getByRole('button', { name: questionOf('desk-legs') }).getAttribute('aria-expanded')).toBe('true');
});

test('a link to an item opens it at the place it led to, not at one that is chosen later', () => {
  show({ name: 'Office desk' }, { asked: 'desk-legs' });
  press('Add a place');
  fireEvent.input(screen.getByLabelText('What you call it'), { target: { value: 'Home' } });
  press('Save the place');
  expect(screen.getByRole('button', { name: questionOf('desk-legs') }).getAttribute('aria-expanded')).toBe('false');
});
