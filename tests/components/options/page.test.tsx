// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OptionsFrame } from '../../../components/options/frame/OptionsFrame.tsx';
import { PageHead } from '../../../components/options/frame/PageHead.tsx';
import type { Saving } from '../../../components/options/frame/SaveState.tsx';
import { sectionOf } from '../../../components/options/frame/sections.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const NOON = new Date(2026, 10, 21, 12).getTime();
const head = (saving: Saving, onTryAgain = vi.fn<() => void>()) => {
  render(<PageHead title="Rhythm" lead="" saving={saving} arrived={false} onTryAgain={onTryAgain} />);
  return onTryAgain;
};

test('a deep link opens its section, anything else the first', () => {
  expect(['#workspace', '#hours', '', '#gone'].map(sectionOf)).toEqual(['workspace', 'hours', 'rhythm', 'rhythm']);
});

test('the navigation marks the open section and counts what is to do', () => {
  render(
    <OptionsFrame section="workspace" toDo={5}>
      <p />
    </OptionsFrame>,
  );
  const [link] = screen.getAllByRole('link', { name: 'Workspace 5 to do' });
  expect(link?.getAttribute('aria-current')).toBe('page');
});

test('a saved change is said politely', () => {
  head({ status: 'saved', at: NOON });
  expect(screen.getByRole('status').textContent).toBe('Saved just now');
});

test('a change that could not be saved stays in view and can be tried again', () => {
  const onTryAgain = head({ status: 'failed', full: true, trying: false });
  expect(screen.getByRole('alert').textContent).toBe(
    "This change is not saved yetThe browser's storage is full. Your edit is kept here. Try again",
  );
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onTryAgain).toHaveBeenCalledOnce();
});
