import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import '../../utils/platform/look-closer.ts';
import { NOWHERE } from '../../utils/core/workspace/at-place.ts';
import { FIRST_WORKSPACE, FIRST_WORKSPACES } from '../../utils/core/workspace/workspaces.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { FIRST_PROFILE } from '../../utils/core/movement/profile.ts';
import { offersOf } from '../../utils/platform/offers.ts';
import { readMirror, watchMirror } from '../../utils/platform/mirror.ts';
import type { Now } from '../../utils/core/time/moment.ts';
import { settle } from '../../utils/core/tracking/settle.ts';
import { canBeShown, plausible } from '../../utils/platform/plausible.ts';
import type { Snapshot } from '../../utils/platform/documents.ts';
import { beChrome, stored } from '../support/browser.ts';
import { day } from '../support/day.ts';

type Line = readonly [string, ...unknown[]];

beforeEach(() => {
  beChrome();
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => vi.unstubAllGlobals());

const settings = { version: 1, value: DEFAULT_SETTINGS };
const worked = day([['active', '34m']]);
const tracker = worked.world.worker.stored;
const at = worked.world.now();

/** What a page shows without a full parse; `null` if that has to look closer. */
function taken(items: Readonly<Record<string, unknown>>, now: Now): Snapshot | null {
  const known = plausible(items, now);
  return known !== null && canBeShown(known, now, settle) ? known : null;
}

describe('what Limber wrote itself is shown without a full parse', () => {
  test.each<[string, readonly Line[]]>([
    ['at work', [['active', '24m']]],
    ['due', [['active', '34m']]],
    [
      'away',
      [
        ['active', '10m'],
        ['away', '9m'],
      ],
    ],
    [
      'on a break',
      [
        ['active', '34m'],
        ['do', 'start'],
        ['away', '30s'],
      ],
    ],
    [
      'snoozed',
      [
        ['active', '34m'],
        ['do', 'snooze'],
      ],
    ],
    [
      'skipped',
      [
        ['active', '34m'],
        ['do', 'skip'],
      ],
    ],
    [
      'paused',
      [
        ['active', '12m'],
        ['do', 'pause', '30m'],
      ],
    ],
  ])('%s', (_where, steps) => {
    const { world } = day(steps);
    const state = JSON.parse(JSON.stringify(world.worker.stored)) as unknown;
    expect(taken({ tracker: state, settings }, world.now())?.state).toEqual(state);
  });

  test('nothing stored is a fresh install', () => {
    expect(taken({}, at)).toMatchObject({ settings: DEFAULT_SETTINGS, workspaces: NOWHERE, reports: [] });
  });
});

/** One place of which something is not as Limber writes it. */
const place = (part: object, here: object = {}): Record<string, unknown> => {
  const { here: first } = FIRST_WORKSPACES;
  const places = [{ ...FIRST_WORKSPACE, ...part }];
  return { workspace: { version: 1, value: { ...FIRST_WORKSPACES, places, here: { ...first, ...here } } } };
};

describe('what it did not write is looked at more closely', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a state of a newer version', { tracker: { ...tracker, version: 2 } }],
    ['a state that lacks a field', { tracker: { ...tracker, clocks: undefined } }],
    ['a state with text for a number', { tracker: { ...tracker, streakMs: 'long' } }],
    ['a state with a phase nobody knows', { tracker: { ...tracker, where: { phase: 'dreaming' }, at: 'now' } }],
    ['a mark without a moment', { tracker: { ...tracker, marks: [{}] } }],
    ['a list of nothing', { tracker: { ...tracker, decisions: [null] } }],
    ['text', { tracker: 'x', settings: 'x' }],
    ['settings without an envelope', { settings: DEFAULT_SETTINGS }],
    ['settings of a newer version', { settings: { version: 9, value: DEFAULT_SETTINGS } }],
    ['cues that are none', { settings: { version: 1, value: { ...DEFAULT_SETTINGS, rhythm: 'custom', cues: [7] } } }],
    [
      'an answer nobody can give',
      { workspace: { version: 1, value: { 'monitor-height': { answer: 'maybe', at: 1e12 } } } },
    ],
    ['an answer to be looked at again some day', place({ answers: { a: { answer: 'yes', at: 1e12, again: 'soon' } } })],
    ['an earlier answer that is no list', place({ earlier: { a: { answer: 'yes', at: 1e12 } } })],
    ['a place without answers', place({ answers: undefined })],
    ['a note that is no text', place({ notes: { a: ['x'] } })],
    ['things at a place that are no list', place({ equipment: 7 })],
    ['a thing that is none', place({ equipment: [null] })],
    ['somebody nobody knows at a place', place({ sight: 7 })],
    ['a move that has no moment', place({ changedAt: 'May' })],
    ['a place left at no moment', place({ archivedAt: 'May' })],
    ['a place that says nothing to do in its list', place({}, { open: [null] })],
    ['a place where things are no list', place({}, { says: { wants: {}, equipment: 7 } })],
    ['a look again at no moment', place({}, { again: 'soon' })],
    ['limits that are no list', { movement: { version: 1, value: { ...FIRST_PROFILE, limits: null } } }],
    ['an exercise of one’s own that is none', { movement: { version: 1, value: { ...FIRST_PROFILE, own: [null] } } }],
    ['reports that are no list', { reports: { version: 1, value: {} } }],
  ])('%s', async (_what, changed) => {
    const items = JSON.parse(JSON.stringify({ tracker, settings, ...changed })) as Record<string, unknown>;
    expect(taken(items, at)).toBeNull();
    await fakeBrowser.storage.local.set(items);
    const mirror = await readMirror();
    expect(Number.isFinite(mirror.state.streakMs)).toBe(true);
    expect(mirror.settings.cues.length).toBeLessThanOrEqual(1);
    expect(mirror.profile.limits).toEqual([]);
  });

  test('answers that cannot be used are kept aside and said', async () => {
    await fakeBrowser.storage.local.set({ workspace: { version: 1, value: { a: 7, b: { answer: 'yes', at: 1e12 } } } });
    const mirror = await readMirror();
    expect(mirror.workspaces.places[0]?.answers).toEqual({ b: { answer: 'yes', at: 1e12 } });
    expect(mirror.reports).toMatchObject([{ about: 'workspace', what: 'repaired' }]);
    expect(Object.keys(await stored()).filter((key) => key.startsWith('kept:workspace'))).toHaveLength(1);
  });
});

test.each([{}, { key: 'x', count: 0 }, { key: 'x', count: 0, byBreak: null, followUps: null }, 7, null])(
  'offers that are none are chosen anew: %j',
  (value) => {
    expect(offersOf(value)).toEqual({ key: '', count: 0, byBreak: {}, followUps: {} });
  },
);

describe('watching', () => {
  test('an organisation may have taken sections out, and a policy that is damaged hides nothing', async () => {
    await fakeBrowser.storage.local.set({ policy: { version: 1, value: { hiddenSections: ['history'] } } });
    expect((await readMirror()).hides).toEqual(['history']);
    for (const policy of [5, { value: null }, { version: 1, value: { hiddenSections: 'history' } }]) {
      await fakeBrowser.storage.local.set({ policy });
      expect((await readMirror()).hides).toEqual([]);
    }
  });

  test('tells every change in order, and nothing after the end', async () => {
    const sounds: boolean[] = [];
    const end = watchMirror((snapshot) => sounds.push(snapshot.settings.sound));
    await fakeBrowser.storage.local.set({ settings: { version: 1, value: { ...DEFAULT_SETTINGS, sound: false } } });
    await vi.waitFor(() => expect(sounds).toEqual([false]));
    await fakeBrowser.storage.local.set({ settings });
    await vi.waitFor(() => expect(sounds).toEqual([false, true]));
    end();
    await fakeBrowser.storage.local.set({ settings: { version: 1, value: { ...DEFAULT_SETTINGS, sound: false } } });
    await new Promise((later) => setTimeout(later, 20));
    expect(sounds).toHaveLength(2);
  });

  test('what is no part of it is no reason to read', async () => {
    const listener = vi.fn<() => void>();
    watchMirror(listener);
    await fakeBrowser.storage.local.set({ update: true });
    await new Promise((later) => setTimeout(later, 20));
    expect(listener).not.toHaveBeenCalled();
  });
});
