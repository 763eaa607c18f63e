// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { fakeMessages } from '../../support/i18n.ts';
import { show } from './reminders.tsx';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const part = (name: string) => within(screen.getByRole('region', { name }));
const button = (name: string) => screen.getByRole('button', { name });
const sites = () => part('Meeting sites');
const add = (site: string) => {
  fireEvent.input(sites().getByLabelText('Another site'), { target: { value: site } });
  fireEvent.click(sites().getByRole('button', { name: 'Add' }));
};

test('full screen in silence is asked about, always waited for, or not', () => {
  const { kept } = show();
  const rules = part('Full screen in silence');
  expect(rules.getByRole<HTMLInputElement>('radio', { name: 'Wait, and ask after 45 min' }).checked).toBe(true);
  fireEvent.click(rules.getByRole('radio', { name: 'Always wait' }));
  expect(kept().fullScreen).toBe('hold');
});

test("the page says that other programs' full screen stays unseen", () => {
  show();
  expect(part('Full screen in silence').getByText(/other programs in full screen stay unseen/)).toBeTruthy();
});

test('where the browser tells of camera and microphone nothing is asked', () => {
  show({}, { calls: 'told' });
  expect(part('Calls').getByText(/No permission is needed/)).toBeTruthy();
  expect(part('Calls').queryByRole('button')).toBe(null);
  expect(screen.queryByRole('region', { name: 'Meeting sites' })).toBe(null);
});

test('a permission is explained with what the browser will call it before it is asked for', () => {
  const { onAllowCalls } = show({}, { calls: 'open' });
  expect(part('Calls').getByText(/“Read your browsing history”/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Meeting sites' })).toBe(null);
  fireEvent.click(button('Allow'));
  expect(onAllowCalls).toHaveBeenCalledOnce();
});

test('a refusal is told calmly, and it can be asked again', () => {
  show({}, { calls: 'refused' });
  expect(part('Calls').getByText(/Not allowed, and nothing else changes/)).toBeTruthy();
  expect(button('Allow')).toBeTruthy();
});

test('what was allowed can be taken back', () => {
  const { onTakeBackCalls } = show({}, { calls: 'allowed' });
  expect(part('Calls').getByText('Allowed')).toBeTruthy();
  fireEvent.click(button('Take it back'));
  expect(onTakeBackCalls).toHaveBeenCalledOnce();
});

test('a meeting site is added by its address, and taken away', () => {
  const { kept } = show({ meetingSites: ['meet.google.com'] }, { calls: 'allowed' });
  add('https://Talk.Example.org/room?x=1');
  expect(kept().meetingSites).toEqual(['meet.google.com', 'talk.example.org']);
  fireEvent.click(button('Remove meet.google.com'));
  expect(kept().meetingSites).toEqual(['talk.example.org']);
});

test('a host in letters of its own is kept as browsers tell it', () => {
  const { kept } = show({ meetingSites: [] }, { calls: 'allowed' });
  add('treffen.müller.example');
  expect(kept().meetingSites).toEqual(['treffen.xn--mller-kva.example']);
});

test('what is no site is said, and the list stays', () => {
  const { kept } = show({}, { calls: 'allowed' });
  add('zoom');
  expect(screen.getByRole('alert').textContent).toBe(
    'Write the host of a site, such as meet.example.org. The list stays as it is until then.',
  );
  expect(sites().getByLabelText('Another site').getAttribute('aria-invalid')).toBe('true');
  add('us02web.zoom.us');
  expect(screen.getByRole('alert').textContent).toBe('That site is on the list already.');
  expect(kept().meetingSites).toEqual(DEFAULT_SETTINGS.meetingSites);
});

test('the list it came with comes back at a press, and is offered only when it was changed', () => {
  const { kept } = show({}, { calls: 'allowed' });
  expect(screen.queryByRole('button', { name: 'Back to the list it came with' })).toBe(null);
  fireEvent.click(button('Remove discord.com'));
  fireEvent.click(button('Back to the list it came with'));
  expect(kept().meetingSites).toEqual(DEFAULT_SETTINGS.meetingSites);
});

test('the focus of a removed site goes to the next one, and after the last to the field', () => {
  show({ meetingSites: ['a.org', 'b.org'] }, { calls: 'allowed' });
  fireEvent.click(button('Remove a.org'));
  expect(document.activeElement).toBe(button('Remove b.org'));
  fireEvent.click(button('Remove b.org'));
  expect(document.activeElement).toBe(sites().getByLabelText('Another site'));
  expect(sites().getByText('No sites are listed, so no tab counts as a call.')).toBeTruthy();
});
