// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OwnExercise } from '../../../utils/core/movement/own-exercise.ts';
import { fakeMessages } from '../../support/i18n.ts';
import { part, row, show } from './movement.tsx';

const NOON = 1_795_262_400_000;

beforeEach(() => {
  fakeMessages();
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const TOWEL: OwnExercise = {
  id: 'own-7',
  name: 'Towel twist',
  steps: ['Hold a towel', 'Turn slowly'],
  seconds: 60,
  regions: ['upperBack', 'shoulders'],
  equipment: ['chair'],
};

const own = () => part('Your own movements');
const form = (name = 'A new movement') => within(screen.getByRole('form', { name }));
const press = (button: string) => fireEvent.click(own().getByRole('button', { name: button }));
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const choose = (value: string) =>
  fireEvent.change(form().getByRole('combobox', { name: 'Mainly for' }), { target: { value } });

test('a movement of my own is written, kept and listed with the others', () => {
  const { kept } = show();
  expect(own().getByText('None yet.')).toBeTruthy();
  press('Add a movement');
  expect(document.activeElement).toBe(form().getByRole('textbox', { name: 'Name' }));
  type(form().getByRole('textbox', { name: 'Name' }), ' Towel twist ');
  type(form().getByRole('textbox', { name: 'Step 1' }), 'Hold a towel');
  press('Add a step');
  expect(document.activeElement).toBe(form().getByRole('textbox', { name: 'Step 2' }));
  type(form().getByRole('textbox', { name: 'Step 2' }), 'Turn slowly');
  press('Add a step');
  type(form().getByRole('spinbutton', { name: 'How long, in seconds' }), '45');
  choose('upperBack');
  fireEvent.click(form().getByRole('checkbox', { name: 'Shoulders' }));
  press('Save');
  expect(kept().own).toEqual([
    {
      id: `own-${NOON}`,
      name: 'Towel twist',
      steps: ['Hold a towel', 'Turn slowly'],
      seconds: 45,
      regions: ['upperBack', 'shoulders'],
      equipment: ['none'],
    },
  ]);
  expect(screen.queryByRole('form')).toBe(null);
  expect(document.activeElement).toBe(own().getByRole('button', { name: 'Add a movement' }));
  expect(row('Towel twist').getByText('Your own, 45 s, needs nothing')).toBeTruthy();
});

test('what is missing is said at its field, and the first of them takes the focus', () => {
  const { kept } = show();
  press('Add a movement');
  type(form().getByRole('spinbutton'), '');
  press('Save');
  const name = form().getByRole('textbox', { name: 'Name', description: 'Give it a name.' });
  expect(document.activeElement).toBe(name);
  expect(form().getByRole('textbox', { name: 'Step 1', description: 'Write one step at least.' })).toBeTruthy();
  expect(form().getByRole('spinbutton', { description: 'Choose 15 to 600 s.' })).toBeTruthy();
  expect(form().getByRole('combobox', { description: 'Choose a part of the body.' })).toBeTruthy();
  expect(kept().own).toEqual([]);
});

test('nothing is called wrong before the first try, and what is put right is called wrong no longer', () => {
  show();
  press('Add a movement');
  expect(form().queryByText('Give it a name.')).toBe(null);
  press('Save');
  type(form().getByRole('textbox', { name: 'Name' }), 'Towel twist');
  expect(form().queryByText('Give it a name.')).toBe(null);
  expect(form().getByText('Write one step at least.')).toBeTruthy();
});

test.each(['14', '601', '-1'])('a length of %s s is refused', (seconds) => {
  const { kept } = show({ own: [TOWEL] });
  press('Edit');
  const change = form('Change “Towel twist”');
  type(change.getByRole('spinbutton'), seconds);
  press('Save');
  expect(change.getByText('Choose 15 to 600 s.')).toBeTruthy();
  expect(change.getByText('Until you save it, it stays as it was.')).toBeTruthy();
  expect(kept().own).toEqual([TOWEL]);
});

test('no more than eight steps can be written, and one is always there', () => {
  show();
  press('Add a movement');
  for (let steps = 1; steps < 8; steps += 1) press('Add a step');
  expect(own().queryByRole('button', { name: 'Add a step' })).toBe(null);
  for (let steps = 8; steps > 1; steps -= 1) press(`Remove step ${steps}`);
  expect(own().queryByRole('button', { name: /Remove step/ })).toBe(null);
});

test('a movement is changed under the same id', () => {
  const { kept } = show({ own: [TOWEL] });
  press('Edit');
  const change = form('Change “Towel twist”');
  expect(change.getByRole<HTMLInputElement>('textbox', { name: 'Step 2' }).value).toBe('Turn slowly');
  expect(change.getByRole('checkbox', { name: 'A firm chair', checked: true })).toBeTruthy();
  type(change.getByRole('textbox', { name: 'Name' }), 'Scarf twist');
  fireEvent.click(change.getByRole('checkbox', { name: 'A firm chair' }));
  press('Save');
  expect(kept().own).toEqual([{ ...TOWEL, name: 'Scarf twist', equipment: ['none'] }]);
});

test('cancelling leaves everything as it was', () => {
  const { kept } = show({ own: [TOWEL] });
  press('Edit');
  type(form('Change “Towel twist”').getByRole('textbox', { name: 'Name' }), 'Scarf twist');
  press('Cancel');
  expect(kept().own).toEqual([TOWEL]);
});

test('a removed movement can be brought back to its place', () => {
  const { kept } = show({ own: [TOWEL, { ...TOWEL, id: 'own-8', name: 'Scarf twist' }] });
  fireEvent.click(own().getByRole('button', { name: 'Remove', description: 'Towel twist' }));
  expect(kept().own.map(({ id }) => id)).toEqual(['own-8']);
  expect(own().getByText('“Towel twist” is removed.')).toBeTruthy();
  expect(document.activeElement).toBe(own().getByRole('button', { name: 'Undo' }));
  press('Undo');
  expect(kept().own.map(({ id }) => id)).toEqual(['own-7', 'own-8']);
});

test('the id of a removed movement is never given again', () => {
  const { kept } = show({ own: [{ ...TOWEL, id: `own-${NOON + 5}` }] });
  press('Add a movement');
  type(form().getByRole('textbox', { name: 'Name' }), 'Scarf twist');
  type(form().getByRole('textbox', { name: 'Step 1' }), 'Turn');
  choose('neck');
  press('Save');
  expect(kept().own.map(({ id }) => id)).toEqual([`own-${NOON + 5}`, `own-${NOON + 6}`]);
});
