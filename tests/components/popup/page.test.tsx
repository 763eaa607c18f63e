// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { settled } from '../../../utils/platform/schema/workspace.ts';
import { NO_OFFERS } from '../../../utils/platform/offers.ts';
import { withAnswer } from '../../../utils/core/workspace/edit-workspaces.ts';
import { FIRST_WORKSPACES } from '../../../utils/core/workspace/workspaces.ts';
import { hides, now, offers, reports, settings, state, workspaces } from '../../../utils/ui/store.ts';
import { DUE, inABrowser, key, mirror, open, show, tell, told, WORKING } from './opened.ts';

inABrowser();

describe('what the popup shows', () => {
  test('the streak in whole minutes, marked for measuring', () => {
    open([['active', '24m59s']]);
    const number = document.querySelector('[elementtiming="streak"]');
    expect(number?.textContent).toBe('24');
  });

  test('the numbers move on while it is open and no worker is there', () => {
    open(WORKING);
    const { at, zone } = now.value;
    now.value = { at: at + 120_000, zone };
    return vi.waitFor(() => {
      expect(document.querySelector('[elementtiming="streak"]')?.textContent).toBe('26');
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Next break in 4 min');
      expect(tell).not.toHaveBeenCalled();
    });
  });

  test('the suggested movement with its length, why this one, and how it begins', () => {
    open(WORKING);
    const name = screen.getByRole('heading', { level: 2 });
    expect(name.textContent).not.toBe('');
    expect(name.closest('section')?.textContent).toMatch(/2 min.*First: /);
  });

  test('where nothing was chosen yet, everything but a movement', () => {
    mirror(WORKING);
    offers.value = NO_OFFERS;
    show();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(screen.getByRole('button', { name: 'Start now' })).toBeTruthy();
  });

  test('the safety line and the ways to Options are always there', () => {
    open(WORKING);
    expect(screen.getByText(/not medical advice/)).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/options.html#workspace',
      '/options.html#history',
      '/options.html',
    ]);
  });

  test('nothing leads to a section that the organisation has taken out, nor speaks of it', async () => {
    workspaces.value = settled(withAnswer('first', 'scr-height', 'no', now.value.at)(FIRST_WORKSPACES));
    mirror(WORKING);
    show();
    await vi.waitFor(() => expect(screen.getByText(/^Small fix for today/)).toBeTruthy());
    hides.value = ['workspace', 'history'];
    await vi.waitFor(() => expect(screen.queryByText(/^Small fix for today/)).toBeNull());
    const links = [...document.querySelectorAll('header a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/options.html']);
    hides.value = [];
    workspaces.value = FIRST_WORKSPACES;
  });
});

describe('what is worth knowing', () => {
  test('blocked notifications are said, and another way is taken at once', async () => {
    open(WORKING);
    state.value = { ...state.value, notShown: true };
    fireEvent.click(await screen.findByRole('button', { name: 'Icon only' }));
    await vi.waitFor(() => expect(settings.value.remindBy).toBe('badge'));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Icon only' })).toBeNull());
    expect(tell).toHaveBeenCalledWith({ type: 'settingsChanged' });
  });

  test('data that could not be used is said; a message that failed is not, it is told in Options', async () => {
    open(WORKING);
    const failed = { at: 1, about: 'message', what: 'failed', fields: [], keptAs: null, detail: '', times: 1 } as const;
    reports.value = [failed];
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('link', { name: 'See what it was' })).toBeNull();
    reports.value = [failed, { ...failed, about: 'settings', what: 'repaired', keptAs: 'kept:settings:1' }];
    expect(await screen.findByRole('link', { name: 'See what it was' })).toBeTruthy();
    reports.value = [];
  });
});

describe('after hours', () => {
  const workingHours = [{ days: [1, 2, 3, 4, 5], from: '12:00', to: '18:00' }];

  test('the day is begun with one press, whatever the hours', async () => {
    open([['active', '5m']], { workingHours });
    fireEvent.click(await screen.findByRole('button', { name: 'Start my day now' }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'workdaySet', on: true }]));
  });

  test('a movement is there all the same, and Enter starts it', async () => {
    open([['active', '5m']], { workingHours });
    expect(await screen.findByRole('button', { name: 'Start now' })).toBeTruthy();
    key('Enter');
    await vi.waitFor(() => expect(told()[0]).toMatchObject({ type: 'started' }));
  });

  test('who is done for the day says so among the pauses, and can begin again', async () => {
    open(WORKING);
    key('p');
    fireEvent.click(await screen.findByRole('button', { name: /I'm done for today/ }));
    await vi.waitFor(() => expect(told()).toEqual([{ type: 'workdaySet', on: false }]));
    mirror([...WORKING, ['do', 'endDay'], ['active', '1m']]);
    expect(await screen.findByRole('heading', { name: 'Done for today' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Start my day now' })).toBeTruthy();
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
    open(WORKING);
    const { at, zone } = now.value;
    now.value = { at: at + 120_000, zone };
    await vi.waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('4 min'));
    expect(screen.getByRole('status').textContent).toBe('');
    mirror(DUE);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Time to move'));
  });

  test('a skip once, whatever the countdown says', async () => {
    open(DUE);
    await screen.findByRole('button', { name: 'Start' });
    mirror([...DUE, ['do', 'skip'], ['active', '1s']]);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Skipped\. The next one/));
    const first = screen.getByRole('status').textContent;
    now.value = { ...now.value, at: now.value.at + 3000 };
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Undo' }).textContent).toContain('6'));
    expect(screen.getByRole('status').textContent).toBe(first);
  });
});
