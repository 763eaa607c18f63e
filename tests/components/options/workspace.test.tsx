// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WorkspaceSection } from '../../../components/options/workspace/WorkspaceSection.tsx';
import { CHECKLIST } from '../../../utils/content/checklist.ts';
import { CHECK_WORDS } from '../../../utils/content/words/checklist-en.ts';
import type { Answer, Answers } from '../../../utils/core/workspace/checklist.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const NOON = new Date(2026, 10, 21, 12).getTime();
const given = (answers: Readonly<Record<string, Answer>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, at: NOON }]));

function show(answers: Answers = {}) {
  const onAnswer = vi.fn<(id: string, answer: Answer) => void>();
  render(<WorkspaceSection items={CHECKLIST} words={CHECK_WORDS} answers={answers} onAnswer={onAnswer} />);
  return onAnswer;
}

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
  const onAnswer = show();
  const question = within(screen.getByRole('group', { name: CHECK_WORDS['desk-docs']?.question ?? '' }));
  fireEvent.click(question.getByRole('radio', { name: 'Not here' }));
  expect(onAnswer).toHaveBeenCalledWith('desk-docs', 'na');
});

test('the result is a count over what applies and was answered', () => {
  show(given({ 'scr-height': 'yes', 'scr-distance': 'no', 'desk-docs': 'na' }));
  expect(screen.getByText('of 2')).toBeTruthy();
  expect(screen.getByText('Screen: 1 of 2 support you, 1 works against you, 2 still open')).toBeTruthy();
});

test('one question carries the best next fix, the cheapest first', () => {
  show(given({ 'light-level': 'no', 'air-noise': 'no' }));
  expect(screen.getAllByText('Best next fix')).toHaveLength(1);
  const heading = screen.getByText('Best next fix').closest('h3');
  expect(heading?.textContent).toContain(CHECK_WORDS['air-noise']?.question);
});

test('an open question says how to check, what to do, why, from where and when it was answered', () => {
  show(given({ 'scr-height': 'no' }));
  fireEvent.click(screen.getByRole('button', { name: CHECK_WORDS['scr-height']?.question ?? '' }));
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
