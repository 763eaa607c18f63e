import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../utils/core/history/entry.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { withPlace } from '../../utils/core/workspace/edit-workspaces.ts';
import { emptyDatabase } from '../support/database.ts';

const AT = Date.UTC(2026, 2, 10, 12);
const NOW = { at: AT, zone: 'UTC' };

const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);
const settings = (value: object, stamps = {}) => ({ version: 1, value: { ...DEFAULT_SETTINGS, ...value }, stamps });

beforeEach(() => {
  emptyDatabase();
  vi.setSystemTime(AT);
});

afterEach(() => vi.useRealTimers());

async function tended(local: Record<string, unknown>, sync: Record<string, unknown> | null, managed?: unknown) {
  const { tended: tend } = await import('../../utils/platform/tended.ts');
  return tend({ local: { device: 'desk0001', ...local }, sync, managed, moment: NOW });
}

describe('a change by a page', () => {
  test('is stored with its moment and its computer, and marked as not carried away, in one write', async () => {
    const { changeSettings } = await import('../../utils/platform/documents.ts');
    await fakeBrowser.storage.local.set({ device: 'desk0001' });
    await changeSettings((before) => ({ ...before, snoozes: 4 }));
    expect(await stored()).toMatchObject({
      unsynced: true,
      settings: { version: 1, value: { snoozes: 4 }, stamps: { snoozes: [AT, 'desk0001'] } },
    });
  });

  test('that changes nothing is nothing to carry', async () => {
    const { changeProfile, changePlan } = await import('../../utils/platform/documents.ts');
    await changeProfile((before) => ({ ...before, hidden: [] }));
    await changePlan((before) => ({ ...before, goal: 8000 }));
    expect(await stored()).not.toHaveProperty('unsynced');
  });

  test('keeps the moments of changes before', async () => {
    const { changeWorkspaces } = await import('../../utils/platform/documents.ts');
    await fakeBrowser.storage.local.set({ device: 'desk0001' });
    await changeWorkspaces(withPlace('office', 'Office', null));
    vi.setSystemTime(AT + 1000);
    await changeWorkspaces(withPlace('home', 'Home', null));
    expect((await stored())['workspace']).toMatchObject({
      stamps: { 'places/office/name': [AT, 'desk0001'], 'places/home/name': [AT + 1000, 'desk0001'] },
    });
  });
});

describe('what is brought together', () => {
  test('what has come is parsed, and what follows from it is worked out', async () => {
    const name = ['workspace/places/office/name', [AT, 'home0002', 'Office']] as const;
    const answer = [AT, 'home0002', { answer: 'no', at: AT }];
    const { local, sync, gone } = await tended(
      {},
      {
        f0: Object.fromEntries([name, ['workspace/places/office/answers/scr-height', answer]]),
        f1: { 'settings/snoozes': [AT, 'home0002', 99], 'settings/tone': [AT, 'home0002', true] },
      },
    );
    expect(local['workspace']).toMatchObject({
      version: 1,
      value: {
        current: 'office',
        places: [{ id: 'office', name: 'Office', notes: {} }],
        here: { open: [{ id: 'scr-height' }] },
      },
    });
    // What is out of its limits is not taken, and goes on to those who may know more.
    expect(local['settings']).toMatchObject({ value: { snoozes: 2, tone: true }, stamps: { tone: [AT, 'home0002'] } });
    expect(Object.keys(sync)).toEqual(['f0']);
    expect(sync['f0']).toHaveProperty(['settings/snoozes'], [AT, 'home0002', 99]);
    expect(gone).toEqual(['f1']);
  });

  test('nothing goes and nothing is taken where the person has stopped it, or, until it is tried again, cannot be', async () => {
    const items = { f0: { 'settings/tone': [AT, 'home0002', true] } };
    const local = { settings: settings({ snoozes: 4 }, { snoozes: [AT, 'desk0001'] }) };
    const nothing = { local: {}, sync: {}, gone: [] };
    expect(await tended({ ...local, share: { stopped: true } }, items)).toEqual(nothing);
    const later = { ...nothing, local: { unsynced: AT + 3_600_000 } };
    expect(await tended(local, null)).toEqual(later);
    expect(await tended({ ...local, settings: { version: 1, value: 'broken' } }, items)).toEqual(later);
  });

  test('what an organisation sets does not travel, and stands over what comes', async () => {
    const managed = { snoozes: 0, locked: ['snoozes'], toneVolume: 80 };
    const first = await tended({ settings: settings({ snoozes: 4 }, { snoozes: [AT, 'desk0001'] }) }, {}, managed);
    expect(first.sync).toEqual({ f0: { 'settings/snoozes': [AT, 'desk0001', 4] } });
    expect(first.local['settings']).toMatchObject({ value: { snoozes: 0, toneVolume: 80 }, own: { snoozes: 4 } });
    const items = { f0: { 'settings/snoozes': [AT + 1, 'home0002', 5] } };
    const second = await tended(first.local, items, managed);
    expect(second.local['settings']).toMatchObject({ value: { snoozes: 0, toneVolume: 80 }, own: { snoozes: 5 } });
    expect(second.sync).toEqual({});
    expect(await tended({}, items, { sharing: false })).toMatchObject({ sync: {}, gone: [] });
  });

  test('a computer without a name gets one', async () => {
    const { local } = await tended({ device: undefined }, {});
    expect(local['device']).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('days', () => {
  const entry = (date: string, key: string, more: Partial<Entry>): Entry => {
    const start = Date.parse(`${date}T08:00Z`);
    return { key, outcome: 'taken', reason: 'guided', start, end: start + 60_000, offsetMinutes: 0, date, ...more };
  };

  async function work(date: string): Promise<void> {
    const { writeEntries } = await import('../../utils/platform/ledger.ts');
    await writeEntries([entry(date, `s:${date}`, { outcome: 'screen', ms: 3_600_000 }), entry(date, `t:${date}`, {})]);
  }

  test('go only if the person wants it: those before today, of the last twelve months', async () => {
    await work('2025-03-08');
    await work('2026-03-08');
    await work('2026-03-10');
    expect((await tended({}, {})).sync).toEqual({});
    const { sync } = await tended({ share: { days: true, name: 'Desk' } }, {});
    expect(sync).toEqual({
      ddesk0001: { name: 'Desk', seen: '2026-03-10', first: '2025-03-09', days: `${' '.repeat(8 * 364)}1o1o0101` },
    });
    expect((await tended({ share: { days: true, name: 'Desk' } }, sync)).sync).toEqual({});
    expect((await tended({}, sync)).gone).toEqual(['ddesk0001']);
  });

  test('tell only of this computer, though those of another were brought in here', async () => {
    const { writeEntries } = await import('../../utils/platform/ledger.ts');
    await work('2026-03-08');
    const theirs = (date: string): Entry =>
      entry(date, `theirs:${date}`, { outcome: 'screen', ms: 7_200_000, device: 'home0002' });
    await writeEntries([theirs('2026-03-08'), theirs('2026-03-09')]);
    const { sync } = await tended({ share: { days: true, name: 'Desk' } }, {});
    expect(sync).toMatchObject({ ddesk0001: { days: `${' '.repeat(8 * 364)}1o1o0101` } });
  });

  test('of a sixth computer stay until one of the five is forgotten', async () => {
    const other = { name: '', seen: '2026-03-01', first: '2026-03-01', days: '' };
    const five = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`d${name.repeat(8)}`, other]));
    const full = await tended({ share: { days: true } }, five);
    expect([full.sync, full.local['sync']]).toMatchObject([{}, { lastAt: AT, sixth: true }]);
    const { daaaaaaaa: _, ...four } = five;
    expect(Object.keys((await tended({ share: { days: true } }, four)).sync)).toEqual(['ddesk0001']);
  });
});
