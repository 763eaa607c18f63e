// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PlaceSelect } from '../../../components/popup/PlaceSelect.tsx';
import { Top } from '../../../entrypoints/popup/top/daily.tsx';
import { withAnswer, withCurrent, withPlace } from '../../../utils/core/workspace/edit-workspaces.ts';
import { FIRST_WORKSPACES, type Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { settled } from '../../../utils/platform/schema/workspace.ts';
import { now, workspaces } from '../../../utils/ui/store.ts';
import { beChrome, stored } from '../../support/browser.ts';
import { fakeMessages } from '../../support/i18n.ts';

const NOON = Date.UTC(2026, 10, 21, 12);

beforeEach(() => {
  beChrome();
  fakeMessages();
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  now.value = { at: NOON, zone: 'UTC' };
});
afterEach(cleanup);

/** An office whose screen and light work against the person, and a table at home that was not looked at. */
const OFFICE: Workspaces = [
  withAnswer('first', 'scr-height', 'no', NOON),
  withPlace('home', 'Home table', null),
  withPlace('shed', 'Shed', null),
  withAnswer('shed', 'light-level', 'no', NOON),
  withCurrent('first'),
].reduce((all, change) => settled(change(all)), FIRST_WORKSPACES);

/** The place is chosen, here or on another page. */
function choose(place: string): void {
  workspaces.value = settled(withCurrent(place)(OFFICE));
}

test('the fix of the day is one of the place that is chosen now', () => {
  choose('first');
  const { rerender } = render(<Top />);
  expect(screen.getByText(/bring the top line to eye level/)).toBeTruthy();
  choose('home');
  rerender(<Top />);
  expect(screen.queryByRole('button')).toBe(null);
  choose('shed');
  rerender(<Top />);
  expect(screen.queryByText(/bring the top line to eye level/)).toBe(null);
  expect(screen.getByText(/Small fix for today/)).toBeTruthy();
});

test('what is fixed is noted at the place it was said of, though another was chosen meanwhile', async () => {
  choose('first');
  await fakeBrowser.storage.local.set({
    workspace: { version: 1, value: settled(withCurrent('shed')(OFFICE)) },
  });
  render(<Top />);
  fireEvent.click(screen.getByRole('button', { name: 'I fixed it' }));
  await vi.waitFor(async () => {
    const { workspace } = (await stored()) as { workspace: { value: Workspaces } };
    const [office, , shed] = workspace.value.places;
    expect(office?.answers['scr-height']?.answer).toBe('yes');
    expect(shed?.answers['scr-height']).toBe(undefined);
  });
});

test('the place that is shown is the one that is stored, also when another cannot be', () => {
  const asked: string[] = [];
  const select = (current: string) => (
    <PlaceSelect places={OFFICE.places} current={current} onUse={(place) => asked.push(place)} />
  );
  const { rerender } = render(select('first'));
  const shown = () => screen.getByRole<HTMLSelectElement>('combobox').value;
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'shed' } });
  expect(asked).toEqual(['shed']);
  expect(shown()).toBe('first');
  rerender(select('shed'));
  expect(shown()).toBe('shed');
});
