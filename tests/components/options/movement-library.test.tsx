// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OwnExercise } from '../../../utils/core/movement/own-exercise.ts';
import { fakeMessages } from '../../support/i18n.ts';
import { part, row, show } from './movement.tsx';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const TOWEL: OwnExercise = {
  id: 'own-7',
  name: 'Towel twist',
  steps: ['Hold a towel', 'Turn slowly'],
  seconds: 20,
  regions: ['upperBack'],
  equipment: ['none'],
};

test('every movement says what it is, how long it takes and what it needs', () => {
  show({ own: [TOWEL] });
  expect(part('The library').getAllByRole('heading', { level: 3 })).toHaveLength(31);
  expect(row('Calf raise').getByText('Strength, 40 s, needs a desk or a clear wall')).toBeTruthy();
  expect(row('Towel twist').getByText('Your own, 20 s, needs nothing')).toBeTruthy();
});

test('the list can be cut down to a body area', () => {
  show();
  fireEvent.change(part('The library').getByRole('combobox', { name: 'Show' }), { target: { value: 'neck' } });
  expect(part('The library').getByText('9 movements')).toBeTruthy();
  expect(part('The library').getAllByRole('heading', { level: 3 })).toHaveLength(9);
});

test('a movement can be hidden and shown again', () => {
  const { kept } = show();
  fireEvent.click(row('Calf raise').getByRole('button', { name: 'Hide', description: 'Calf raise' }));
  expect(kept().hidden).toEqual(['calf-raise']);
  expect(row('Calf raise').getByText('Left out: hidden by you')).toBeTruthy();
  fireEvent.click(row('Calf raise').getByRole('button', { name: 'Show again' }));
  expect(kept().hidden).toEqual([]);
});

test('all reasons are named, not only the first', () => {
  show({ limits: ['noFloor'] });
  expect(
    row('Thoracic opener').getByText(
      'Left out: you said “Not on the floor”, needs a foam roller or a peanut ball, for a room of your own',
    ),
  ).toBeTruthy();
});

test('a movement opens by its name, with steps, care and sources', async () => {
  show();
  const open = row('Wall angels').getByRole('button', { name: 'Wall angels', expanded: false });
  // A button in the order of the page: reached by the Tab key, opened by Enter and Space.
  expect([open.tagName, open.tabIndex]).toEqual(['BUTTON', 0]);
  fireEvent.click(open);
  expect(open.getAttribute('aria-expanded')).toBe('true');
  expect(await row('Wall angels').findByText('Stand with your back to a clear wall')).toBeTruthy();
  expect(
    row('Wall angels')
      .getAllByRole('heading', { level: 4 })
      .map((each) => each.textContent),
  ).toEqual(['Steps', 'How much', 'Care']);
  expect(row('Wall angels').getAllByRole('link', { hidden: true }).length).toBeGreaterThan(0);
});

test('a movement is tried for its usual length', () => {
  const { onTry } = show();
  fireEvent.click(row('Seated turn').getByRole('button', { name: 'Try it', description: 'Seated turn' }));
  expect(onTry).toHaveBeenCalledWith('seated-thoracic-rotation', 70);
});

test('a tool is tried together with what follows it', () => {
  const { onTry } = show({ equipment: ['wall', 'lacrosse-ball'] });
  fireEvent.click(row('Ball against the wall').getByRole('button', { name: 'Try it' }));
  expect(onTry).toHaveBeenCalledWith('ball-wall-release', 210);
});

test('where the first that may follow a tool is left out, the next one follows', () => {
  const { onTry } = show({ equipment: ['wall', 'lacrosse-ball'], hidden: ['wall-angels'] });
  fireEvent.click(row('Ball against the wall').getByRole('button', { name: 'Try it' }));
  expect(onTry).toHaveBeenCalledWith('ball-wall-release', 225);
});

test('a break cannot be shorter than half a minute', () => {
  const { onTry } = show({ own: [TOWEL] });
  fireEvent.click(row('Towel twist').getByRole('button', { name: 'Try it' }));
  expect(onTry).toHaveBeenCalledWith('own-7', 30);
});

test('what is left out cannot be tried, and the button says why', () => {
  show();
  const button = row('Band pull-apart').getByRole<HTMLButtonElement>('button', {
    name: 'Try it',
    description: 'Band pull-apart Left out: needs a light band',
  });
  expect(button.disabled).toBe(true);
});

test('a movement with a tool or a band says that its safety note comes first', () => {
  show({ equipment: ['band'], gates: { 'soft-tissue': 1 } });
  expect(row('Band pull-apart').getByText(/A safety note comes before the first time/)).toBeTruthy();
});

test('warmth runs beside the work and is not tried as a break', () => {
  show({ equipment: ['heating-pad'] });
  const warmth = row('Warmth on the upper back');
  expect(warmth.getByText('It runs beside the work, so it is no break and is not tried as one.')).toBeTruthy();
  expect(warmth.queryByRole('button', { name: 'Try it' })).toBe(null);
});

test('a routine starts under its own name for the time of all its movements', () => {
  const { onTry } = show();
  const emails = row('Between emails', 'Routines');
  expect(emails.getByText('Wall angels 25 s, Shoulder rolls 35 s')).toBeTruthy();
  fireEvent.click(emails.getByRole('button', { name: 'Start' }));
  expect(onTry).toHaveBeenCalledWith('r-emails', 60);
});

test('there are fifteen routines, one of them for a call on your feet', () => {
  const { onTry } = show();
  expect(part('Routines').getAllByRole('heading', { level: 3 })).toHaveLength(15);
  fireEvent.click(row('Call on your feet', 'Routines').getByRole('button', { name: 'Start' }));
  expect(onTry).toHaveBeenCalledWith('r-call-stand', 135);
});

test('a routine with a movement that is left out says which one and why', () => {
  show();
  const routine = row('Open, then pull', 'Routines');
  expect(routine.getByText('Band pull-apart is left out: needs a light band')).toBeTruthy();
  expect(routine.getByRole<HTMLButtonElement>('button', { name: 'Start' }).disabled).toBe(true);
});

test('while a break is on nothing else starts, and the page says so', () => {
  show({}, { onBreak: true });
  const sentence = 'A break is on. What you choose here can start when it has ended.';
  const button = row('Seated turn').getByRole<HTMLButtonElement>('button', { name: 'Try it' });
  expect(button.disabled).toBe(true);
  expect(describedBy(button)).toContain(sentence);
  expect(describedBy(row('Eyes away', 'Routines').getByRole('button', { name: 'Start' }))).toContain(sentence);
});

function describedBy(element: HTMLElement): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
