// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { restsEyes } from '../../utils/core/movement/offer.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { withAnswer } from '../../utils/core/workspace/edit-workspaces.ts';
import { FIRST_WORKSPACES } from '../../utils/core/workspace/workspaces.ts';
import { profile, reports, settings, workspaces } from '../../utils/ui/store.ts';
import { changeWorkspaces, changeSettings, dismiss, start } from '../../utils/ui/verbs.ts';
import { beChrome, stored } from '../support/browser.ts';

const tell = vi.fn<(happening: unknown) => Promise<void>>();

beforeEach(() => {
  beChrome();
  tell.mockReset().mockResolvedValue();
  (fakeBrowser.runtime as unknown as Record<string, unknown>)['sendMessage'] = tell;
  // One page at a time holds a lock here, as the browser would see to.
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  settings.value = DEFAULT_SETTINGS;
  workspaces.value = FIRST_WORKSPACES;
  reports.value = [];
});

describe('a change of the settings', () => {
  test('is stored first and told after, and the page shows it at once', async () => {
    tell.mockImplementation(async () => {
      expect(await stored()).toMatchObject({ settings: { value: { sound: false } } });
    });
    await changeSettings((before) => ({ ...before, sound: false }));
    expect(tell.mock.calls).toEqual([[{ type: 'settingsChanged' }]]);
    expect(settings.value.sound).toBe(false);
  });

  test('that cannot be stored is not told and leaves the old ones in force', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(changeSettings((before) => ({ ...before, sound: false }))).rejects.toThrow('Quota');
    expect(tell).not.toHaveBeenCalled();
    expect(settings.value.sound).toBe(true);
    vi.restoreAllMocks();
  });
});

test('answers are stored at once, and the background is woken to carry them to other computers', async () => {
  await changeWorkspaces(withAnswer('first', 'scr-height', 'no', 1e12));
  const answers = { 'scr-height': { answer: 'no', at: 1e12 } };
  expect(await stored()).toMatchObject({ workspace: { value: { current: 'first', places: [{ answers }] } } });
  // A screen that is too high or low asks a little more of the neck.
  expect(profile.value.wants).toEqual({ neck: 'screen', upperBack: 'screen' });
  expect(tell.mock.calls).toEqual([[{ type: 'woke' }]]);
});

test('only eyes and walking exercises rest the eyes', async () => {
  for (const exercise of EXERCISES) await start({ exercise: exercise.id, restsEyes: restsEyes(exercise) });
  const resting = tell.mock.calls.flatMap(([happening]) => {
    const told = happening as { exercise: string; restsEyes: boolean };
    return told.restsEyes ? [told.exercise] : [];
  });
  expect(resting).toEqual(['walk-around-block', 'eyes-20-20-20']);
});

test('a background that cannot be reached is reported, and the click does not fail', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  tell.mockRejectedValue(new Error('Receiving end does not exist.'));
  const [exercise] = EXERCISES;
  if (exercise) await start({ exercise: exercise.id, restsEyes: restsEyes(exercise) });
  expect(await stored()).toMatchObject({ reports: { value: [{ about: 'message', what: 'failed' }] } });
  vi.restoreAllMocks();
});

test('a notice is put away by the background, reports by the page itself', async () => {
  await dismiss('neverIdle');
  await dismiss('keptAside');
  expect(tell.mock.calls).toEqual([[{ type: 'noticeDismissed', notice: 'neverIdle' }]]);
  expect(await stored()).toMatchObject({ reports: { value: [] } });
});
