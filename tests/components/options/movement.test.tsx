// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeMessages } from '../../support/i18n.ts';
import { part, row, show } from './movement.tsx';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const left = () => screen.getAllByRole('status')[0]?.textContent;

test('the page says how many movements are left in an ordinary office', () => {
  show();
  expect(left()).toBe('21 of 30 movements fit what you say here. The library below tells why the others are left out.');
});

test('leaving something out changes the number at once and is kept', () => {
  const { kept } = show();
  const limit = part('What to leave out').getByRole('checkbox', { name: 'Seated only' });
  fireEvent.click(limit);
  expect(kept().limits).toEqual(['seatedOnly']);
  expect(left()).toContain('14 of 30 movements');
  expect(part('What to leave out').getByText('leaves out 13', { selector: 'p' })).toBeTruthy();
  expect(row('Wall angels').getByText('Left out: you said “Seated only”')).toBeTruthy();
  fireEvent.click(limit);
  expect(kept().limits).toEqual([]);
  expect(left()).toContain('21 of 30 movements');
});

test('each limit is asked as a question and says how much it leaves out', () => {
  show();
  expect(
    part('What to leave out').getByRole('checkbox', {
      name: 'Not on the floor',
      description: 'Is getting down to the floor and up again not for you? leaves out 3',
    }),
  ).toBeTruthy();
});

test('whoever wants to rest the eyes only has one movement left', () => {
  show({ limits: ['eyesOnly'] });
  expect(left()).toBe('1 of 30 movements fits what you say here. The library below tells why the others are left out.');
});

test('with everything there, in a room of their own, nothing is left out', () => {
  show({
    place: 'ownRoom',
    equipment: [
      'wall',
      'chair',
      'desk',
      'band',
      'bolster',
      'foam-roller',
      'lacrosse-ball',
      'massage-gun',
      'heating-pad',
    ],
  });
  expect(left()).toBe('30 of 30 movements fit you. Nothing is left out.');
});

test('where nothing is left the page says what to do', () => {
  show({ limits: ['eyesOnly'], hidden: ['eyes-20-20-20'] });
  expect(left()).toBe('0 of 30 movements fit what you say here. Take something back, or add a movement of your own.');
});

test('a band that is there brings its movements', () => {
  const { kept } = show();
  expect(row('Band pull-apart').getByText('Left out: needs a light band')).toBeTruthy();
  fireEvent.click(part('What is there').getByRole('checkbox', { name: 'Light resistance band' }));
  expect(kept().equipment).toEqual(['wall', 'chair', 'desk', 'door-frame', 'band']);
  expect(left()).toContain('24 of 30 movements');
  expect(row('Band pull-apart').queryByText(/Left out/)).toBe(null);
});

test('a tool is never used alone, and the page says so where tools are chosen', () => {
  show();
  const tools = part('What is there').getByRole('group', { name: 'Tools' });
  expect(within(tools).getByText('A tool is never used alone: a movement always follows it.')).toBeTruthy();
});

test('a tool is left out when nothing that may follow it is left', () => {
  show({ equipment: ['wall', 'lacrosse-ball'], hidden: ['wall-angels', 'scapular-isometric'] });
  expect(row('Ball against the wall').getByText('Left out: no movement is left to follow it')).toBeTruthy();
});

test('a room of my own brings what is not for other eyes', () => {
  const { kept } = show({ equipment: ['bolster'] });
  expect(row('Chest opener on a bolster').getByText('Left out: for a room of your own')).toBeTruthy();
  fireEvent.click(part('Where you are').getByRole('radio', { name: 'In a room of my own' }));
  expect(kept().place).toBe('ownRoom');
  expect(row('Chest opener on a bolster').queryByText(/Left out/)).toBe(null);
});

test('what is felt is kept by how often, and never is not kept at all', () => {
  const { kept } = show();
  const asked = (question: RegExp) => within(part('What you feel').getByRole('group', { name: question }));
  expect(asked(/more than seven hours/).getByRole('radio', { name: 'Never', checked: true })).toBeTruthy();
  fireEvent.click(asked(/more than seven hours/).getByRole('radio', { name: 'Often' }));
  fireEvent.click(asked(/stress/).getByRole('radio', { name: 'Sometimes' }));
  expect(kept().causes).toEqual({ sitting: 2, stress: 1 });
  fireEvent.click(asked(/stress/).getByRole('radio', { name: 'Never' }));
  expect(kept().causes).toEqual({ sitting: 2 });
});

test('a body area that is switched off leaves out what is mainly for it', () => {
  const { kept } = show();
  fireEvent.click(part('Body areas').getByRole('checkbox', { name: 'Legs', checked: true }));
  expect(kept().regionsOff).toEqual(['legs']);
  expect(left()).toContain('18 of 30 movements');
  expect(row('Calf raise').getByText('Left out: you switched off “Legs”')).toBeTruthy();
  expect(row('Walk around the block').queryByText(/Left out/)).toBe(null);
});

test('a part of the body can get its turn more often, unless it is left alone', () => {
  const { kept } = show({ regionsOff: ['legs'] });
  expect(screen.queryByRole('checkbox', { name: 'Legs, more often' })).toBe(null);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Upper back, more often' }));
  expect(kept().regionsMore).toEqual(['upperBack']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Upper back' }));
  expect(kept()).toMatchObject({ regionsMore: [], regionsOff: ['legs', 'upperBack'] });
});

test('a confirmed safety note tells its day and can be asked for again', () => {
  const { kept } = show({ gates: { band: new Date(2026, 10, 21, 12).getTime() } });
  const notes = part('Safety notes');
  expect(notes.getByText('Confirmed on 21 November.')).toBeTruthy();
  fireEvent.click(notes.getByRole('button', { name: 'Ask me again', description: 'Bands' }));
  expect(kept().gates).toEqual({});
  expect(notes.getAllByText('Not confirmed yet. It comes before the first time.')).toHaveLength(2);
});
