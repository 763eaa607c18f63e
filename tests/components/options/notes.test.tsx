// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotesSection } from '../../../components/options/notes/NotesSection.tsx';
import { EMPTY_DIARY, type Diary } from '../../../utils/core/diary/diary.ts';
import type { DiaryChange } from '../../../utils/core/diary/edit-diary.ts';
import { FIRST_PLAN, type StepPlan } from '../../../utils/core/diary/plan.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const TODAY = '2026-11-27';
type Given = Partial<Parameters<typeof NotesSection>[0]>;

/** The section with a diary that takes what is written down; `kept` holds it. */
function show(before: Diary = EMPTY_DIARY, given: Given = {}) {
  const kept = { diary: before, plan: FIRST_PLAN };
  const onPlan = vi.fn<(change: Partial<StepPlan>) => void>();
  function Page() {
    const [diary, setDiary] = useState(before);
    const [day, setDay] = useState(TODAY);
    const onEdit = (change: DiaryChange): void => {
      kept.diary = change(kept.diary);
      setDiary(kept.diary);
    };
    return (
      <NotesSection
        diary={diary}
        plan={FIRST_PLAN}
        today={TODAY}
        day={day}
        estimate={0}
        unread={false}
        unusable={0}
        onDay={setDay}
        onEdit={onEdit}
        onPlan={onPlan}
        {...given}
      />
    );
  }
  const { unmount: leave } = render(<Page />);
  return { kept, onPlan, leave };
}

const steps = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Steps counted' });
const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Something else, in your own words' });
function type(field: HTMLInputElement | HTMLTextAreaElement, typed: string): void {
  fireEvent.input(field, { target: { value: typed } });
  fireEvent.change(field);
}
const levels = (name: string) => within(screen.getByRole('group', { name }));

test('steps are typed as the phone shows them, and an emptied field takes them away', () => {
  const { kept } = show();
  type(steps(), '8,432');
  expect(kept.diary.days).toEqual({ '2026-11-27': { steps: 8432 } });
  expect(screen.getByText('8,432 of 8,000 so far')).toBeTruthy();
  type(steps(), '');
  expect(kept.diary.days).toEqual({});
  expect(screen.getByText('No steps entered')).toBeTruthy();
});

test.each(['-5', '1e9', '3.7', 'abc', '100001'])('%s steps are refused at the field, the old number stays', (typed) => {
  const { kept } = show({ ...EMPTY_DIARY, days: { '2026-11-27': { steps: 4000 } } });
  type(steps(), typed);
  expect(screen.getByRole('alert').textContent).toBe(
    'Enter a whole number from 0 to 100,000. It stays at 4,000 until then.',
  );
  expect(steps().getAttribute('aria-invalid')).toBe('true');
  expect(steps().value).toBe(typed);
  expect(kept.diary.days['2026-11-27']).toEqual({ steps: 4000 });
  type(steps(), '5000');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(kept.diary.days['2026-11-27']).toEqual({ steps: 5000 });
});

test('without an entry a refused number leaves the field without one', () => {
  show();
  type(steps(), 'abc');
  expect(screen.getByRole('alert').textContent).toBe(
    'Enter a whole number from 0 to 100,000. It stays empty until then.',
  );
});

test('an estimate is called one, and is never added to what was entered', () => {
  show({ ...EMPTY_DIARY, days: { '2026-11-27': { steps: 4000 } } }, { estimate: 900 });
  expect(screen.getByText('Estimate from walking breaks')).toBeTruthy();
  expect(screen.getByText('about 900 steps')).toBeTruthy();
  expect(screen.getByText(/^A 5-minute walk is about 450 steps/)).toBeTruthy();
  expect(screen.getByText('4,000 of 8,000 so far')).toBeTruthy();
});

test.each([
  [null, 'under 60, and at 6,000 to 8,000 from 60 on.'],
  ['under60', 'Under 60, benefit levels off at about 8,000 to 10,000 steps a day.'],
  ['from60', 'From 60 on, benefit levels off at about 6,000 to 8,000 steps a day.'],
] as const)('with %s as age the hint says so, and what it rests on', (ageBand, hint) => {
  show(EMPTY_DIARY, { plan: { stepGoal: 8000, ageBand } });
  const said = screen.getByText(/levels off at about/).textContent;
  expect(said).toContain(hint);
  expect(said).toContain('most of the gain by 5,000 to 7,000');
  expect(said).toContain('observe people; none of them is a trial');
});

test('a goal outside 2,000 to 15,000 is refused, and the age can be said', () => {
  const { onPlan } = show();
  const goal = screen.getByRole('spinbutton', { name: 'Goal for a day (steps)' });
  fireEvent.change(goal, { target: { value: '1999' } });
  expect(screen.getByRole('alert').textContent).toBe('Choose 2,000 to 15,000 steps. It stays at 8,000 until then.');
  fireEvent.change(goal, { target: { value: '6500' } });
  expect(onPlan).toHaveBeenLastCalledWith({ stepGoal: 6500 });
  fireEvent.click(levels('Age').getByRole('radio', { name: '60 or over' }));
  expect(onPlan).toHaveBeenLastCalledWith({ ageBand: 'from60' });
});

test('ache is rated without stiffness, asked where only then, and taken back by no entry', () => {
  const { kept } = show();
  expect(screen.queryByRole('group', { name: 'Where it ached' })).toBeNull();
  fireEvent.click(levels('Ache').getByRole('radio', { name: '4' }));
  fireEvent.click(levels('Where it ached').getByRole('checkbox', { name: 'Upper back' }));
  expect(kept.diary.days['2026-11-27']).toEqual({ ache: { level: 4, areas: ['upperBack'] } });
  fireEvent.click(levels('Ache').getByRole('radio', { name: 'No entry' }));
  expect(kept.diary.days).toEqual({});
});

test('an ache of 10 is told nothing but what was written down', () => {
  show({ ...EMPTY_DIARY, days: { '2026-11-27': { ache: { level: 10, areas: ['chest'] } } } });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.body.textContent).not.toMatch(/average|mean|higher|worse|better|doctor|help at once/i);
});

test('an earlier day is written down under its own date, its week under its own', () => {
  const { kept } = show();
  fireEvent.change(screen.getByRole('combobox', { name: 'Day' }), { target: { value: '2026-11-20' } });
  type(steps(), '7000');
  expect(screen.getByText('7,000 of 8,000')).toBeTruthy();
  fireEvent.click(levels('What was easier that week?').getByRole('checkbox', { name: 'Sleeping' }));
  expect(kept.diary).toEqual({
    days: { '2026-11-20': { steps: 7000 } },
    weeks: { '2026-W47': { easier: ['sleep'], words: '' } },
  });
});

test('28 days can be chosen, today first', () => {
  show();
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names.length).toBe(28);
  expect(names.slice(0, 3)).toEqual([
    'Today, Friday 27 November',
    'Yesterday, Thursday 26 November',
    'Wednesday 25 November',
  ]);
  expect(names[27]).toBe('Saturday 31 October');
});

test('10,000 characters are refused at the field and stay there to be shortened', () => {
  const { kept } = show({ ...EMPTY_DIARY, weeks: { '2026-W48': { easier: [], words: 'The stairs.' } } });
  type(words(), 'a'.repeat(10_000));
  expect(screen.getByRole('alert').textContent).toBe(
    'Shorten it to 500 characters; these are 10,000. It stays at “The stairs.” until then.',
  );
  expect(words().value.length).toBe(10_000);
  expect(kept.diary.weeks['2026-W48']?.words).toBe('The stairs.');
});

test('a day is deleted, and comes back as it was', () => {
  const note = { ache: { level: 3, areas: ['neck'] }, steps: 5000 } as const;
  const { kept } = show({ ...EMPTY_DIARY, days: { '2026-11-27': note } });
  fireEvent.click(screen.getByRole('button', { name: 'Delete this day' }));
  expect(kept.diary.days).toEqual({});
  expect(screen.getByText('“Entries of Friday 27 November” is removed.')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Undo');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(kept.diary.days).toEqual({ '2026-11-27': note });
});

test('what was written down is shown day by day, with how often, and as a table', () => {
  show({
    days: {
      '2026-11-26': { ache: { level: 3, areas: ['upperBack', 'neck'] } },
      '2026-11-24': { ache: { level: 0, areas: [] }, steps: 6200 },
    },
    weeks: { '2026-W47': { easier: ['shelf', 'sleep'], words: 'The stairs.' } },
  });
  expect(screen.getAllByText(/^Noted on/).map(({ textContent }) => textContent)).toEqual([
    'Noted on 2 of 28 days',
    'Noted on 0 of 28 days',
    'Noted on 1 of 28 days',
  ]);
  const rows = within(screen.getByRole('table', { name: 'Ache', hidden: true })).getAllByRole('row', { hidden: true });
  const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells).toEqual([
    ['Day', 'Ache', 'Where'],
    ['Thursday 26 November', '3', 'Upper back, Neck'],
    ['Tuesday 24 November', '0', ''],
  ]);
  expect(screen.getByText('Reaching a shelf, Sleeping')).toBeTruthy();
  expect(screen.getByText('“The stairs.”')).toBeTruthy();
});

test('before anything is written down the page says so in words', () => {
  show();
  expect(screen.getByText('Nothing here yet. What you write down above appears here, day by day.')).toBeTruthy();
});

test('notes that cannot be read are said, and the fields stay', () => {
  show(EMPTY_DIARY, { unread: true, unusable: 2 });
  expect(screen.getByText('Earlier notes cannot be read just now')).toBeTruthy();
  expect(screen.getByText('2 entries could not be read')).toBeTruthy();
  expect(steps()).toBeTruthy();
});

test('words and steps that are still being typed are kept when the page is closed or another section opened', async () => {
  const { kept, leave } = show();
  fireEvent.input(words(), { target: { value: 'The stairs.' } });
  window.dispatchEvent(new Event('pagehide'));
  expect(Object.values(kept.diary.weeks)).toEqual([{ easier: [], words: 'The stairs.' }]);
  fireEvent.input(steps(), { target: { value: '8432' } });
  leave();
  await vi.waitFor(() => expect(kept.diary.days).toEqual({ '2026-11-27': { steps: 8432 } }));
});
