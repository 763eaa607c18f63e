// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MovementNow } from '../../../entrypoints/options/MovementNow.tsx';
import { saving, tryAgain } from '../../../entrypoints/options/savers.ts';
import { tryMovement } from '../../../entrypoints/options/try-movement.ts';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';
import { person } from '../../../utils/ui/store.ts';
import { beChrome } from '../../support/browser.ts';
import { row } from './movement.tsx';

let told: unknown[] = [];

beforeEach(() => {
  beChrome();
  told = [];
  person.value = FIRST_PROFILE;
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => void told.push(message));
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});
afterEach(cleanup);

const stored = async () => (await fakeBrowser.storage.local.get('movement'))['movement'];

test('a change is saved by itself, and the page says so', async () => {
  render(<MovementNow />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Seated only' }));
  await vi.waitFor(() => expect(saving.value.status).toBe('saved'));
  expect(await stored()).toMatchObject({ version: 1, value: { ...FIRST_PROFILE, limits: ['seatedOnly'] } });
});

test('what could not be saved stays in sight and is saved when it is tried again', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
  render(<MovementNow />);
  fireEvent.click(row('Calf raise').getByRole('button', { name: 'Hide' }));
  await vi.waitFor(() => expect(saving.value).toEqual({ status: 'failed', full: true, trying: false }));
  expect(row('Calf raise').getByText('Left out: hidden by you')).toBeTruthy();
  tryAgain();
  await vi.waitFor(() => expect(saving.value.status).toBe('saved'));
  expect(await stored()).toMatchObject({ version: 1, value: { ...FIRST_PROFILE, hidden: ['calf-raise'] } });
  set.mockRestore();
});

test('a movement or a routine rests the eyes if anything in it does', async () => {
  await tryMovement('seated-thoracic-rotation', 70);
  await tryMovement('r-hands', 120);
  await tryMovement('own-7', 30);
  expect(told).toEqual([
    { type: 'started', exercise: 'seated-thoracic-rotation', restsEyes: false, seconds: 70 },
    { type: 'started', exercise: 'r-hands', restsEyes: true, seconds: 120 },
    { type: 'started', exercise: 'own-7', restsEyes: false, seconds: 30 },
  ]);
});
