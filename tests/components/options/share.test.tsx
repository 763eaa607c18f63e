// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ShareGroup } from '../../../components/options/data/share/ShareGroup.tsx';
import { FIRST_SHARE, problemOf, type Share, type Sharer, type Sharing } from '../../../utils/core/sync/share.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const HOME: Sharer = { device: 'b2c3d4e5', name: 'Home', seen: '2026-11-25', isThis: false };
const OLD: Sharer = { device: 'c3d4e5f6', name: '', seen: '2025-11-02', isThis: false };
const THIS: Sharer = { device: 'a1b2c3d4', name: 'Office', seen: '2026-11-27', isThis: true };
const AT = new Date(2026, 10, 27, 10, 42).getTime();
const FINE = { lastAt: AT, longNotes: 0, noRoom: 0, sixth: false };

function shown(
  change: Partial<Sharing> = {},
  share: Partial<Share> = {},
  more: { failed?: boolean; forgotten?: Sharer } = {},
) {
  const sharing: Sharing = {
    share: { ...FIRST_SHARE, ...share },
    status: FINE,
    problem: null,
    can: 'yes',
    sharers: [],
    ...change,
  };
  const acts = { onShare: vi.fn(), onForget: vi.fn(), onUndo: vi.fn() };
  const { failed = false, forgotten = null } = more;
  const { container } = render(
    <ShareGroup {...acts} sharing={sharing} failed={failed} forgotten={forgotten} today="2026-11-27" />,
  );
  return { ...acts, words: container.textContent };
}

describe('what follows the person', () => {
  test('is said, and days and limits only go once each is switched on', () => {
    const { onShare, words } = shown();
    expect(words).toContain('Settings and habits, places');
    expect(words).not.toContain('Name of this computer');
    fireEvent.click(screen.getByRole('switch', { name: 'Share my days with my other computers' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Share personal limits too' }));
    expect(onShare.mock.calls).toEqual([[{ days: true }], [{ limits: true }]]);
  });

  test('is stopped and begun again with one button', () => {
    const first = shown();
    fireEvent.click(screen.getByRole('button', { name: 'Stop sharing' }));
    expect(first.onShare).toHaveBeenCalledWith({ stopped: true });
    cleanup();
    const then = shown({}, { stopped: true });
    expect(then.words).toContain('Sharing is stopped');
    expect(screen.queryByRole('switch')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Share' }));
    expect(then.onShare).toHaveBeenCalledWith({ stopped: false });
  });

  test.each([
    ['missing', 'This browser has no sync'],
    ['forbidden', 'Your organisation keeps sync off'],
  ] as const)('where sync is %s, everything stays here and there is nothing to choose', (can, words) => {
    expect(shown({ can }).words).toContain(words);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryAllByRole('switch')).toEqual([]);
  });
});

describe('how it went', () => {
  test('the last time, or that there was none', () => {
    expect(shown().words).toMatch(/Brought together on (?:27 November|November 27) at 10:42/u);
    cleanup();
    expect(shown({ status: null }).words).toContain('Nothing was brought together yet.');
  });

  test.each([
    ['full', "The browser's sync is full"],
    ['often', 'Sync asks for a pause'],
    ['other', 'Sync did not take the last changes'],
  ] as const)('%s is said once, and that the changes are safe', (problem, title) => {
    shown({ problem });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(title);
    expect(alert.textContent).toContain('Your changes are safe on this computer.');
  });

  test('what stays behind is counted', () => {
    const { words } = shown({ status: { ...FINE, longNotes: 1, noRoom: 3 } });
    expect(words).toContain('1 note is longer than 500 characters and stays on this computer.');
    expect(words).toContain('For 3 entries there was no room in sync.');
  });

  test('a wish that could not be carried out is said', () => {
    shown({}, {}, { failed: true });
    expect(screen.getByRole('alert').textContent).toContain('What was shared before still is.');
  });
});

describe('the computers that share their days', () => {
  test('each can be forgotten by its name, this one not, and the last one brought back', () => {
    const { onForget, onUndo } = shown({ sharers: [THIS, HOME] }, { days: true, name: 'Office' }, { forgotten: OLD });
    const buttons = screen.getAllByRole('button', { name: 'Forget' });
    expect(buttons).toHaveLength(1);
    expect(document.getElementById(buttons[0]?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Home');
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(onForget).toHaveBeenCalledWith(HOME);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('one without a name has the beginning of its random name, and the day it was seen with its year', () => {
    const { words } = shown({ sharers: [OLD] }, { days: true });
    expect(words).toMatch(/Computer c3d4Last seen .*2025/u);
  });

  test('the name of this one is taken as it is left', () => {
    const { onShare } = shown({ sharers: [THIS] }, { days: true, name: 'Office' });
    const field = screen.getByLabelText('Name of this computer');
    fireEvent.input(field, { target: { value: ' Desk ' } });
    fireEvent.change(field, { target: { value: ' Desk ' } });
    expect(onShare.mock.calls).toEqual([[{ name: 'Desk' }]]);
  });

  test('a sixth hears that five share already', () => {
    expect(shown({ status: { ...FINE, sixth: true } }, { days: true }).words).toContain(
      'Five computers share their days already',
    );
  });
});

test.each([
  ['Error: Resource::kQuotaBytes quota exceeded', 'full'],
  ['Error: QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
  ['Error: This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'often'],
  ['Error: This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'often'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
  ['Error: Failed to set', 'other'],
] as const)('the browser saying "%s" is %s', (words, problem) => {
  expect(problemOf(words)).toBe(problem);
});
