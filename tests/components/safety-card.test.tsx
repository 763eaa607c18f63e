// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SafetyCard } from '../../components/SafetyCard.tsx';
import { fakeMessages } from '../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

test('says that it is no advice, and lists signs by how soon to get help, with headings that fit the page', () => {
  render(<SafetyCard heading="h3" />);
  expect(screen.getByText(/It is not medical advice/)).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'What Limber is not',
    'While you move',
    'Get medical help at once: call your local emergency number',
    'Ask for medical advice the same day',
    'See a doctor or physiotherapist soon',
    'What is usual',
  ]);
  expect(screen.getAllByRole('list').map((list) => list.children.length)).toEqual([5, 6, 4]);
});

test('names no number of one country, and no illness that somebody might have', () => {
  render(<SafetyCard heading="h2" />);
  const said = document.body.textContent;
  expect(said).not.toMatch(/\b(?:112|999|911|111)\b/);
  expect(said).not.toMatch(/you may have|heart attack|stroke|thrombosis/i);
});
