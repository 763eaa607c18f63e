// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WalkSection } from '../../../components/options/workspace/walk/WalkSection.tsx';
import { CHECKLIST } from '../../../utils/content/checklist.ts';
import { diagramOf } from '../../../utils/content/diagrams/load.ts';
import { CHECK_WORDS } from '../../../utils/content/words/checklist-en.ts';
import type { Answer } from '../../../utils/core/workspace/checklist.ts';
import * as edit from '../../../utils/core/workspace/edit-workspaces.ts';
import { EQUAL_WEIGHTS } from '../../../utils/core/workspace/next-fix.ts';
import { currentOf, FIRST_WORKSPACES, type Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { fakeMessages } from '../../support/i18n.ts';

const NOON = new Date(2026, 10, 27, 12).getTime();
const DAY = 86_400_000;
const said = (item: string, answer: Answer, at = NOON - DAY) => edit.withAnswer('first', item, answer, at);
const allBut = (...left: readonly string[]) =>
  CHECKLIST.filter(({ id }) => !left.includes(id)).map(({ id }) => said(id, 'yes'));

/** What is stored, as a page keeps it. */
let stored: Workspaces = FIRST_WORKSPACES;

beforeEach(() => fakeMessages());
afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('dir');
});

function Kept() {
  const [places, setPlaces] = useState(stored);
  const keep = (change: edit.WorkspacesChange): void => {
    stored = change(stored);
    setPlaces(stored);
  };
  return (
    <WalkSection
      items={CHECKLIST}
      words={CHECK_WORDS}
      workspace={currentOf(places)}
      weights={EQUAL_WEIGHTS}
      units="metric"
      pictureOf={({ id }) => diagramOf(id)}
      now={() => NOON}
      onAnswer={(item, answer) => keep(edit.withAnswer('first', item, answer, NOON))}
      onFixed={(item) => keep(edit.withFixed('first', item, NOON))}
    />
  );
}

function walk(...changes: readonly edit.WorkspacesChange[]): void {
  stored = changes.reduce((places, change) => change(places), FIRST_WORKSPACES);
  render(<Kept />);
}

const asked = (): string => screen.getByRole('heading', { level: 2 }).textContent;
const question = (id: string): string => CHECK_WORDS[id]?.question ?? '';
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const key = (name: string): void => void fireEvent.keyDown(document.body, { key: name });
const answers = () => currentOf(stored).answers;

describe('one question at a time', () => {
  test('the first is asked with its part, its place in the walk and how long the walk takes', () => {
    walk();
    expect(asked()).toBe(question('scr-height'));
    const described = screen.getByRole('heading', { level: 2 }).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Screen 1 of 24',
      'It takes about 2 minutes, and you can stop at any time.',
    ]);
    expect(screen.getByText(CHECK_WORDS['scr-height']?.check ?? '')).toBeTruthy();
  });

  test('its picture stands beside it', async () => {
    walk();
    expect((await screen.findAllByRole('img')).length).toBeGreaterThan(0);
  });

  test('yes and not here are kept at once and lead on; the focus goes to the next question', () => {
    walk();
    press('Yes');
    expect(asked()).toBe(question('scr-distance'));
    expect(document.activeElement?.textContent).toBe(question('scr-distance'));
    press('Not here');
    expect(answers()).toEqual({
      'scr-height': { answer: 'yes', at: NOON },
      'scr-distance': { answer: 'na', at: NOON },
    });
    expect(screen.getByText('3 of 24')).toBeTruthy();
  });

  test('the second click of a double click answers nothing', () => {
    walk();
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }), { detail: 1 });
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }), { detail: 2 });
    expect(Object.keys(answers())).toEqual(['scr-height']);
  });

  test('back shows what was answered, and it can be answered otherwise', () => {
    walk();
    press('Yes');
    press('Back');
    expect(screen.getByRole('button', { name: 'Yes' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Back' })).toBe(null);
    press('Not here');
    expect(answers()['scr-height']?.answer).toBe('na');
  });
});

describe('a no', () => {
  test('shows the cheapest fix at once, and says that it is asked again once it is fixed', () => {
    walk();
    press('No');
    expect(answers()['scr-height']).toEqual({ answer: 'no', at: NOON });
    expect(asked()).toBe(question('scr-height'));
    expect(document.activeElement?.textContent).toBe('Fix it for free');
    expect(screen.getByText(CHECK_WORDS['scr-height']?.lowCostFix ?? '')).toBeTruthy();
    press('I fixed it');
    expect(screen.getByRole('status').textContent).toBe('Noted. Limber asks again on 4 December.');
    expect(document.activeElement?.textContent).toBe('Next');
    expect(answers()['scr-height']).toEqual({ answer: 'yes', at: NOON, again: NOON + 7 * DAY });
    press('Next');
    expect(asked()).toBe(question('scr-distance'));
  });

  test('a fix that needs a lamp is not called free', () => {
    walk(...allBut('light-level'));
    press('No');
    expect(screen.getByRole('heading', { name: 'Fix it for little' })).toBeTruthy();
  });

  test('yes to what was fixed a moment ago leaves the day it is asked again', () => {
    walk();
    press('No');
    press('I fixed it');
    press('Yes');
    expect(answers()['scr-height']?.again).toBe(NOON + 7 * DAY);
    expect(asked()).toBe(question('scr-distance'));
  });
});

describe('coming back', () => {
  test('goes on where it was left, and says what is answered already', () => {
    walk(said('scr-height', 'yes'), said('scr-distance', 'no'));
    expect(asked()).toBe(question('scr-centred'));
    expect(
      screen.getByText('2 questions are answered already. It takes about 2 minutes, and you can stop at any time.'),
    ).toBeTruthy();
  });

  test('what is to be looked at again says what was said and when', () => {
    walk(...allBut('scr-height'), said('scr-height', 'yes', new Date(2026, 7, 20, 12).getTime()));
    expect(asked()).toBe(question('scr-height'));
    expect(screen.getByText('You said yes on 20 August. Still so?')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Yes' }).getAttribute('aria-pressed')).toBe('false');
  });

  test('what was fixed a week ago is asked whether it holds', () => {
    walk(...allBut('scr-height'), edit.withFixed('first', 'scr-height', NOON - 8 * DAY));
    expect(screen.getByText('You fixed this on 19 November. Does it still hold?')).toBeTruthy();
  });

  test('with nothing to ask it says so, says when, and offers all again', () => {
    walk(...allBut());
    expect(asked()).toBe('Nothing to ask today');
    expect(screen.getByText('Everything here is answered. Limber asks again from 24 February on.')).toBeTruthy();
    press('Go through all again');
    expect(asked()).toBe(question('scr-height'));
    expect(screen.getByText('1 of 24')).toBeTruthy();
    expect(screen.getByText('You said yes on 26 November. Still so?')).toBeTruthy();
  });
});

describe('at the end', () => {
  test('each part has one word, the best fix stands out, and list and sheet are linked', () => {
    walk(...allBut('light-level', 'lap-place', 'lap-raised'), said('desk-reach', 'no'));
    for (const answer of ['No', 'Next', 'Not here', 'Not here']) press(answer);
    expect(asked()).toBe('That is all for now');
    expect(document.activeElement?.textContent).toBe('That is all for now');
    const parts = screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(parts[0]).toMatch(/^Screensupports you/);
    expect(parts[3]).toMatch(/^Desk and legsworks against you/);
    expect(parts[6]).toMatch(/^Laptop and phonenot here/);
    expect(screen.getByRole('heading', { name: 'Best next fix' }).parentElement?.textContent).toContain(
      question('desk-reach'),
    );
    expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual([
      '#workspace',
      '#workspace/sheet',
    ]);
  });

  test('what was skipped is still open, and can be asked now', () => {
    walk(...allBut('desk-legs', 'desk-reach'));
    press('Skip for now');
    press('Yes');
    expect(screen.getByText('1 question is still open. It comes first next time.')).toBeTruthy();
    press('Ask what is open');
    expect(asked()).toBe(question('desk-legs'));
  });
});

describe('by keyboard', () => {
  test('1, 2 and 3 or the letters answer, arrows go on and back', () => {
    walk();
    key('1');
    key('y');
    key('3');
    expect(Object.values(answers()).map(({ answer }) => answer)).toEqual(['yes', 'yes', 'na']);
    key('ArrowRight');
    expect(asked()).toBe(question('chair-feet'));
    key('ArrowLeft');
    key('ArrowLeft');
    key('N');
    expect(answers()['scr-centred']?.answer).toBe('no');
    expect(asked()).toBe(question('scr-centred'));
    key('ArrowRight');
    expect(asked()).toBe(question('scr-readable'));
  });

  test('the arrows follow the direction of reading', () => {
    document.documentElement.dir = 'rtl';
    walk();
    key('ArrowLeft');
    expect(asked()).toBe(question('scr-distance'));
    expect(screen.getByRole('button', { name: 'Back' }).title).toBe('Right arrow key');
  });

  test('keys with a modifier, held keys and keys of another part of the page are left alone', () => {
    walk();
    const field = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(field, { key: 'y' });
    fireEvent.keyDown(document.body, { key: '1', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: '1', repeat: true });
    field.remove();
    expect(answers()).toEqual({});
  });

  test('tooltips and assistive technology tell the keys', () => {
    walk();
    const buttons = within(screen.getByRole('group', { name: question('scr-height') })).getAllByRole('button');
    expect(buttons.map((each) => [each.title, each.getAttribute('aria-keyshortcuts')])).toEqual([
      ['Key 1 or Y', '1 Y'],
      ['Key 2 or N', '2 N'],
      ['Key 3', '3'],
    ]);
  });
});
