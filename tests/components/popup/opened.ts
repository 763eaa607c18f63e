import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showPopup } from '../../../entrypoints/popup/show-popup.tsx';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { offersFor } from '../../../utils/core/movement/offers-for.ts';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';
import { choiceOf } from '../../../utils/core/tracking/suggestion.ts';
import { now, offers, settings, state } from '../../../utils/ui/store.ts';
import { beChrome } from '../../support/browser.ts';
import { lived } from './days.ts';

export type Steps = Parameters<typeof lived>[0];

export const WORKING: Steps = [['active', '24m']];
export const DUE: Steps = [['active', '33m']];

/** What the popup told the worker. */
export const tell = vi.fn<(happening: unknown) => Promise<void>>();
export const close = vi.fn<() => void>();

let end = (): void => undefined;

/** A browser of its own for each test, and no popup left open. */
export function inABrowser(): void {
  beforeEach(() => {
    beChrome();
    tell.mockReset().mockResolvedValue();
    (fakeBrowser.runtime as unknown as Record<string, unknown>)['sendMessage'] = tell;
    const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
    Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
    close.mockReset();
    window.close = close;
  });
  afterEach(leave);
}

/** Closes the popup. */
export function leave(): void {
  end();
  end = () => undefined;
  document.body.replaceChildren();
}

/** Opens the popup after such a day. */
export function open(steps: Steps, changes: Record<string, unknown> = {}, confirmed = true): void {
  mirror(steps, changes, confirmed);
  show();
}

/** Opens the popup on what the mirrors hold. */
export function show(): void {
  const page = document.createElement('div');
  document.body.append(page);
  end = showPopup(page);
}

/** What a page has read after such a day. */
export function mirror(steps: Steps, changes: Record<string, unknown> = {}, confirmed = true): void {
  const acted = lived(steps, changes);
  state.value = acted.world.worker.stored;
  settings.value = { ...acted.world.worker.settings, safetyConfirmedAt: confirmed ? 1 : null };
  now.value = acted.world.now();
  const { ask, breaks } = choiceOf(state.value, settings.value, FIRST_PROFILE);
  offers.value = offersFor(EXERCISES, ask, breaks);
}

/** Presses a key while nothing that has keys of its own is in focus. */
export function key(name: string): boolean {
  return fireEvent.keyDown(document.body, { key: name });
}

/** The happenings that were told, in their order. */
export function told(): unknown[] {
  return tell.mock.calls.map(([happening]) => happening);
}
