// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { inABrowser, key, mirror, open, told, WORKING, type Steps } from './opened.ts';

inABrowser();

const IN_CALL: Steps = [
  ['active', '14m'],
  ['do', 'inCall', '30m'],
  ['active', '10m'],
];
const HELD: Steps = [
  ['active', '25m'],
  ['do', 'inCall', '30m'],
  ['active', '8m'],
];

const inCall = (): HTMLElement => screen.getByRole('button', { name: 'In a call' });

async function listed(): Promise<readonly HTMLElement[]> {
  fireEvent.click(inCall());
  return within(await screen.findByRole('list', { name: 'In a call' })).getAllByRole('button');
}

describe('in a call', () => {
  test('is said with one press and a length, each with its end', async () => {
    open(WORKING);
    expect(inCall().getAttribute('aria-pressed')).toBe('false');
    const choices = await listed();
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      '15 minuntil 9:39',
      '30 minuntil 9:54',
      '1 huntil 10:24',
      'Presenting, 30 minuntil 9:54',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /^30 min/ }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'busy', kind: 'call', minutes: 30 }]));
    await vi.waitFor(() => expect(document.activeElement).toBe(inCall()));
  });

  test('presenting is said in the same list', async () => {
    open(WORKING);
    await listed();
    fireEvent.click(screen.getByRole('button', { name: /^Presenting/ }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'busy', kind: 'presenting', minutes: 30 }]));
  });

  test('the button is pressed while it lasts, and says by itself that it is over', async () => {
    open(IN_CALL);
    expect(inCall().getAttribute('aria-pressed')).toBe('true');
    const choices = await listed();
    expect(choices.map(({ textContent }) => textContent)).toEqual(['It is overuntil 9:44']);
    fireEvent.click(screen.getByRole('button', { name: /^It is over/ }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'freed' }]));
  });

  test('while presenting the button says so', () => {
    open([
      ['active', '14m'],
      ['do', 'presenting', '30m'],
      ['active', '1m'],
    ]);
    expect(screen.getByRole('button', { name: 'Presenting' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('standing for it is offered in one line, and said once it is so', async () => {
    open(IN_CALL);
    fireEvent.click(await screen.findByRole('button', { name: "I'm standing" }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'positionChanged', to: 'stand', forCall: true }]));
    mirror([...IN_CALL, ['do', 'standForCall'], ['active', '5m']]);
    expect(await screen.findByText('Standing for this call since 9:24.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: "I'm standing" })).toBeNull();
  });

  test('who stands anyway is not asked to', async () => {
    open([['do', 'stand'], ...IN_CALL]);
    await screen.findByRole('group', { name: 'How you work now' });
    expect(screen.queryByText(/Stand for this one/)).toBeNull();
  });

  test('without a call nobody is asked to stand', () => {
    open(WORKING);
    expect(screen.queryByText(/Stand for this one/)).toBeNull();
  });
});

describe('a break that waits for a call', () => {
  test('can be done at once, and the call ended by hand', async () => {
    open(HELD);
    fireEvent.click(await screen.findByRole('button', { name: 'The call is over' }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'freed' }]));
    fireEvent.click(screen.getByRole('button', { name: 'Do it now' }));
    await vi.waitFor(() => expect(told()[1]).toMatchObject({ type: 'started' }));
  });

  test('Enter does it, as its button says; nothing is snoozed or skipped unseen', async () => {
    open(HELD);
    await screen.findByRole('button', { name: 'Do it now' });
    key('s');
    key('k');
    key('Enter');
    await vi.waitFor(() => expect(told().length).toBe(1));
    expect(told()[0]).toMatchObject({ type: 'started' });
  });

  test('offers to stand for it too', async () => {
    open(HELD);
    expect(await screen.findByRole('button', { name: "I'm standing" })).toBeTruthy();
  });
});
