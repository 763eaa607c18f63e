// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AbsenceSection } from '../../../components/options/absence/AbsenceSection.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

function show(said: Partial<Settings> = {}) {
  const onEdit = vi.fn<(change: Partial<Settings>) => void>();
  render(<AbsenceSection settings={{ ...DEFAULT_SETTINGS, ...said }} onEdit={onEdit} />);
  return onEdit;
}

const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const hint = (name: string) =>
  document.getElementById(choice(name).getAttribute('aria-describedby') ?? '')?.textContent;

test('each absence rule is explained with one example', () => {
  const onEdit = show();
  expect(hint('It counts in part')).toContain('you come back to 8 min');
  fireEvent.click(choice('It counts in part'));
  expect(onEdit).toHaveBeenCalledWith({ absence: 'inProportion' });
});

test('before the first answer about watching, the page says what counts until then', () => {
  const onEdit = show();
  expect(choice('Not answered yet').checked).toBe(true);
  expect(hint('Not answered yet')).toBe('Half an hour counts, what lies beyond is an absence.');
  fireEvent.click(choice('I am watching'));
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ watching: 'watching' });
});

test('once answered, "not answered" is no choice any more', () => {
  show({ watching: 'away' });
  expect(choice('I am away').checked).toBe(true);
  expect(screen.queryByRole('radio', { name: 'Not answered yet' })).toBe(null);
});
