import { sealed } from '../../utils/platform/seal.ts';
import { fc, runs } from '../support/property.ts';
import { withAnswer } from '../../utils/core/workspace/edit-workspaces.ts';
import { FIRST_WORKSPACES, type Workspaces } from '../../utils/core/workspace/workspaces.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { FIRST_PROFILE } from '../../utils/core/movement/profile.ts';
import { initialState } from '../../utils/core/tracking/initial.ts';
import { beChrome, loseWorker, startWorker, stored, world } from '../support/browser.ts';

const START = Date.UTC(2026, 2, 2, 9);
const state = initialState({ at: START, zone: 'Europe/Berlin' });

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  beChrome();
});

afterEach(() => {
  loseWorker();
  vi.useRealTimers();
});

async function startWith(items: Record<string, unknown>): Promise<Record<string, unknown>> {
  await fakeBrowser.storage.local.set(items);
  await startWorker();
  await fakeBrowser.runtime.onStartup.trigger();
  return stored();
}

const unusable: [string, unknown, string][] = [
  ['corrupt', 7, 'setAside'],
  ['truncated', '{"version":1,"value":{"rhy', 'setAside'],
  ['foreign', { theme: 'dark', tabs: [1, 2] }, 'setAside'],
  ['from a newer version', { version: 2, value: {} }, 'newerVersion'],
];

describe.each(['workspace', 'movement'])('%s', (key) => {
  test.each(unusable)('that is %s: the first page says so and keeps a copy', async (_kind, raw, what) => {
    await fakeBrowser.storage.local.set({ tracker: state, [key]: raw });
    const { readAll } = await import('../../utils/platform/documents.ts');
    const shown = await readAll({ at: START, zone: 'Europe/Berlin' });
    expect(shown).toMatchObject({ workspaces: FIRST_WORKSPACES, profile: FIRST_PROFILE });
    const after = await stored();
    expect(after[`kept:${key}:${START}`]).toEqual(raw);
    expect(after['reports']).toMatchObject({ value: [{ about: key, what, keptAs: `kept:${key}:${START}` }] });
  });
});

describe.each(['tracker', 'settings', 'reports'])('%s', (key) => {
  test.each(unusable)('that is %s: Limber starts, says so and keeps a copy', async (_kind, raw, what) => {
    const after = await startWith({ tracker: state, [key]: raw });
    expect(after['tracker']).toMatchObject({ version: 1, at: START, where: { phase: 'present' } });
    expect(after[`kept:${key}:${START}`]).toEqual(raw);
    expect(after['reports']).toMatchObject({ value: [{ about: key, what, keptAs: `kept:${key}:${START}` }] });
    expect(await fakeBrowser.alarms.get('limber')).toBeDefined();
  });
});

test('what could not be used is said once, not at every turn', async () => {
  await startWith({ tracker: 1, settings: 2, reports: 3 });
  vi.setSystemTime(START + 60_000);
  await startWorker();
  await fakeBrowser.runtime.onStartup.trigger();
  const { reports, ...rest } = await stored();
  expect((reports as { value: unknown[] }).value).toHaveLength(3);
  expect(Object.keys(rest).filter((key) => key.startsWith('kept:'))).toHaveLength(3);
});

test('one broken setting costs that setting alone, and the whole document is kept', async () => {
  const raw = { version: 1, value: { ...DEFAULT_SETTINGS, snoozes: 'many', breakIn: 'window' } };
  const after = await startWith({ tracker: state, settings: raw });
  expect(after['settings']).toMatchObject({ version: 1, value: { ...DEFAULT_SETTINGS, breakIn: 'window' } });
  expect(after['reports']).toMatchObject({ value: [{ about: 'settings', what: 'repaired', fields: ['snoozes'] }] });
  expect(after[`kept:settings:${START}`]).toEqual(raw);
});

test('where nothing can be mended, what is sound is kept, and what is not is copied', async () => {
  const lived = sealed({ ...state, streakMs: 20 * 60_000, at: START });
  world().canHide = false;
  const broken = { version: 1, value: { ...DEFAULT_SETTINGS, snoozes: 'many' } };
  const after = await startWith({ tracker: lived, settings: broken });
  expect(after['tracker']).toMatchObject({ streakMs: 20 * 60_000 });
  expect(after['settings']).toEqual(broken);
  expect(after['reports']).toMatchObject({ value: [{ about: 'mend', what: 'failed' }] });
  const torn = await startWith({ tracker: 'torn', settings: { version: 1, value: DEFAULT_SETTINGS } });
  expect(torn[`kept:tracker:${START}`]).toBe('torn');
  expect(torn['tracker']).toMatchObject({ version: 1, at: START });
});

test('a corrupt state is no fresh install: no welcome page', async () => {
  await startWith({ tracker: 'x' });
  expect(world().pages).toEqual([]);
});

test('a page that changes unusable settings keeps a copy of them first', async () => {
  await fakeBrowser.storage.local.set({ settings: [] });
  const { changeSettings } = await import('../../utils/platform/documents.ts');
  await changeSettings((settings) => ({ ...settings, snoozes: 1 }));
  const after = await stored();
  expect(after[`kept:settings:${START}`]).toEqual([]);
  expect(after['settings']).toMatchObject({ version: 1, value: { ...DEFAULT_SETTINGS, snoozes: 1 } });
});

test('what a person changes while settings of an earlier version are made ready stays', async () => {
  const { changeSettings } = await import('../../utils/platform/documents.ts');
  const { sendMessage } = fakeBrowser.runtime;
  let changed: Promise<unknown> = Promise.resolve();
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const answer: unknown = await sendMessage(message);
    changed = changeSettings((settings) => ({ ...settings, snoozes: 1 }));
    // The answer is on its way while the page writes.
    await new Promise((done) => setImmediate(done));
    return answer;
  };
  await startWith({ tracker: sealed(state), settings: { version: 1, value: { ...DEFAULT_SETTINGS, snoozes: 3 } } });
  await changed;
  fakeBrowser.runtime.sendMessage = sendMessage;
  expect((await stored())['settings']).toMatchObject({ value: { snoozes: 1 } });
});

test('a page that opens reads valid documents and keeps copies of what it owns', async () => {
  await fakeBrowser.storage.local.set({ workspace: 'torn', reports: {} });
  const { readAll } = await import('../../utils/platform/documents.ts');
  const all = await readAll({ at: START, zone: 'UTC' });
  expect(all.workspaces).toEqual(FIRST_WORKSPACES);
  expect(all.reports.map((report) => report.about)).toEqual(['reports', 'workspace']);
});

test('two pages that look at once keep one copy', async () => {
  await fakeBrowser.storage.local.set({ workspace: 'torn', reports: 'torn too' });
  const { readAll } = await import('../../utils/platform/documents.ts');
  await Promise.all([readAll({ at: START, zone: 'UTC' }), readAll({ at: START + 1, zone: 'UTC' })]);
  const copies = Object.keys(await stored()).filter((key) => key.startsWith('kept:'));
  expect(copies.map((key) => key.split(':')[1] ?? '').toSorted((a, b) => a.localeCompare(b))).toEqual([
    'reports',
    'workspace',
  ]);
});

test('two changes at once are both kept', async () => {
  const { changeWorkspaces } = await import('../../utils/platform/documents.ts');
  const ids = Array.from({ length: 20 }, (_, index) => `item-${index}`);
  await Promise.all(ids.map((id) => changeWorkspaces(withAnswer('first', id, 'yes', START))));
  const { value } = (await stored())['workspace'] as { value: Workspaces };
  expect(Object.keys(value.places[0]?.answers ?? {})).toEqual(ids);
});

test('whatever is stored, the background starts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        tracker: fc.jsonValue(),
        settings: fc.jsonValue(),
        workspace: fc.jsonValue(),
        reports: fc.jsonValue(),
      }),
      async (items) => {
        beChrome();
        const after = await startWith(items);
        expect(after['tracker']).toMatchObject({ version: 1, at: START });
        expect(await fakeBrowser.alarms.get('limber')).toBeDefined();
      },
    ),
    runs(30),
  );
});
