// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showPopup } from '../../../entrypoints/popup/show-popup.tsx';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { offersFor } from '../../../utils/core/movement/offers-for.ts';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';
import { choiceOf } from '../../../utils/core/tracking/suggestion.ts';
import { NO_OFFERS } from '../../../utils/platform/offers.ts';
import { now, offers, reports, settings, state } from '../../../utils/ui/store.ts';
import { beChrome, world } from '../../support/browser.ts';
import { lived } from './days.ts';

const tell = vi.fn<(happening: unknown) => Promise<void>>();
const close = vi.fn<() => void>();

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

let end = (): void => undefined;

function leave(): void {
  end();
  document.body.replaceChildren();
}

type Steps = Parameters<typeof lived>[0];

function open(steps: Steps, changes: Record<string, unknown> = {}, confirmed = true): void {
  mirror(steps, changes, confirmed);
  show();
}

function show(): void {
  const page = document.createElement('div');
  document.body.append(page);
  end = showPopup(page);
}

function mirror(steps: Steps, changes: Record<string, unknown> = {}, confirmed = true): void {
  const acted = lived(steps, changes);
  state.value = acted.world.worker.stored;
  settings.value = { ...acted.world.worker.settings, safetyConfirmedAt: confirmed ? 1 : null };
  now.value = acted.world.now();
  const { ask, breaks } = choiceOf(state.value, settings.value, FIRST_PROFILE);
  offers.value = offersFor(EXERCISES, ask, breaks);
}

const press = (key: string): boolean => fireEvent.keyDown(document.body, { key });
const DUE: Steps = [['active', '33m']];

describe('what the popup shows', () => {
  test('the streak in whole minutes, marked for measuring', () => {
    open([['active', '24m59s']]);
    const number = document.querySelector('[elementtiming="streak"]');
    expect(number?.textContent).toBe('24');
  });

  test('the numbers move on while it is open and no worker is there', () => {
    open([['active', '24m']]);
    const { at, zone } = now.value;
    now.value = { at: at + 120_000, zone };
    return vi.waitFor(() => {
      expect(document.querySelector('[elementtiming="streak"]')?.textContent).toBe('26');
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Next break in 4 min');
      expect(tell).not.toHaveBeenCalled();
    });
  });

  test('the suggested movement with its length, why this one, and how it begins', () => {
    open([['active', '24m']]);
    const name = screen.getByRole('heading', { level: 2 });
    expect(name.textContent).not.toBe('');
    expect(name.closest('section')?.textContent).toMatch(/2 min.*First: /);
  });

  test('where nothing was chosen yet, everything but a movement', () => {
    mirror([['active', '24m']]);
    offers.value = NO_OFFERS;
    show();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(screen.getByRole('button', { name: 'Start now' })).toBeTruthy();
  });

  test('the safety line and the ways to Options are always there', () => {
    open([['active', '24m']]);
    expect(screen.getByText(/not medical advice/)).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/options.html#workspace',
      '/options.html',
    ]);
  });
});

describe('what is worth knowing', () => {
  test('blocked notifications are said, and another way is taken at once', async () => {
    open([['active', '24m']]);
    state.value = { ...state.value, notShown: true };
    fireEvent.click(await screen.findByRole('button', { name: 'Icon only' }));
    await vi.waitFor(() => expect(settings.value.remindBy).toBe('badge'));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Icon only' })).toBeNull());
    expect(tell).toHaveBeenCalledWith({ type: 'settingsChanged' });
  });

  test('data that could not be used is said; a message that failed is not, it is told in Options', async () => {
    open([['active', '24m']]);
    const failed = { at: 1, about: 'message', what: 'failed', fields: [], keptAs: null, detail: '', times: 1 } as const;
    reports.value = [failed];
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('link', { name: 'See what it was' })).toBeNull();
    reports.value = [failed, { ...failed, about: 'settings', what: 'repaired', keptAs: 'kept:settings:1' }];
    expect(await screen.findByRole('link', { name: 'See what it was' })).toBeTruthy();
    reports.value = [];
  });
});

describe('what a due break asks', () => {
  test('Start has the focus', () => {
    open(DUE);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start' }));
  });

  test('before it is due nothing has', () => {
    open([['active', '24m']]);
    expect(document.activeElement).toBe(document.body);
  });

  test('every answer is told once, in the order it was given', async () => {
    open(DUE);
    for (const name of [/In 5 min/, 'Another', 'Skip', 'I just had a break']) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    await vi.waitFor(() => {
      const types = tell.mock.calls.map(([happening]) => (happening as { type: string }).type);
      expect(types).toEqual(['snoozed', 'askedAnother', 'skipped', 'hadBreak']);
    });
  });

  test('Start tells the suggested movement and closes the popup', async () => {
    open(DUE);
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(tell).toHaveBeenCalledWith({
      type: 'started',
      exercise: expect.any(String),
      restsEyes: expect.any(Boolean),
    });
  });

  test('before the safety sentence is confirmed Start leads to it, and no break begins', async () => {
    open(DUE, {}, false);
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    await vi.waitFor(() => expect(world().pages.map(({ url }) => url.split('/').at(-1))).toEqual(['welcome.html']));
    expect(tell).not.toHaveBeenCalled();
  });

  test('without a snooze left the button rests and a sentence says why', () => {
    open(DUE, { snoozes: 0 });
    const snooze = screen.getByRole('button', { name: /In 5 min/ });
    expect(snooze).toHaveProperty('disabled', true);
    expect(document.getElementById(snooze.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Out of snoozes for this one.',
    );
  });
});

describe('keys', () => {
  test('S snoozes, K skips, and neither does anything before it is due', async () => {
    open([['active', '24m']]);
    press('s');
    press('k');
    expect(tell).not.toHaveBeenCalled();
    leave();
    open(DUE);
    press('s');
    press('K');
    await vi.waitFor(() => expect(tell.mock.calls).toEqual([[{ type: 'snoozed' }], [{ type: 'skipped' }]]));
  });

  test('Enter starts', async () => {
    open([['active', '24m']]);
    press('Enter');
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(tell.mock.calls[0]?.[0]).toMatchObject({ type: 'started' });
  });

  test('P opens the pauses, Escape closes them first and the popup next', async () => {
    open([['active', '24m']]);
    press('p');
    await screen.findByRole('button', { name: /30 minutes/ });
    press('Escape');
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: /30 minutes/ })).toBeNull());
    expect(close).not.toHaveBeenCalled();
    press('Escape');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  test('a popup closed right after an answer has told it', async () => {
    open(DUE);
    close.mockImplementation(() => expect(tell).toHaveBeenCalledWith({ type: 'snoozed' }));
    press('s');
    press('Escape');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  test('while paused Enter carries on and starts nothing', async () => {
    open([
      ['active', '12m'],
      ['do', 'pause', '60m'],
      ['active', '1m'],
    ]);
    press('Enter');
    await vi.waitFor(() => expect(tell.mock.calls).toEqual([[{ type: 'resumed' }]]));
  });
});

describe('while paused', () => {
  test('half an hour more is counted from the end of the pause', async () => {
    open([
      ['active', '12m'],
      ['do', 'pause', '60m'],
      ['active', '10m'],
    ]);
    fireEvent.click(await screen.findByRole('button', { name: '+30 min' }));
    await vi.waitFor(() => expect(tell.mock.calls).toEqual([[{ type: 'paused', for: { minutes: 80 } }]]));
  });

  test('a pause without an end cannot be made longer', async () => {
    open([
      ['active', '12m'],
      ['do', 'pause', 'resumed'],
      ['active', '1m'],
    ]);
    expect(screen.queryByRole('button', { name: '+30 min' })).toBeNull();
    expect(await screen.findByRole('button', { name: 'Carry on now' })).toBeTruthy();
  });
});

describe('what a screen reader hears', () => {
  test('nothing while minutes pass, one sentence when a break falls due', async () => {
    open([['active', '24m']]);
    const { at, zone } = now.value;
    now.value = { at: at + 120_000, zone };
    await vi.waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('4 min'));
    expect(screen.getByRole('status').textContent).toBe('');
    mirror(DUE);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Time to move'));
  });

  test('a skip once, whatever the countdown says', async () => {
    open(DUE);
    mirror([...DUE, ['do', 'skip'], ['active', '1s']]);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Skipped\. The next one/));
    const first = screen.getByRole('status').textContent;
    now.value = { ...now.value, at: now.value.at + 3000 };
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Undo' }).textContent).toContain('6'));
    expect(screen.getByRole('status').textContent).toBe(first);
  });
});
