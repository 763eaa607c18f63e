import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Wish } from '../../components/options/data/bring/bringing.ts';
import { FIRST_PROFILE } from '../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { withFixed, withPlace } from '../../utils/core/workspace/edit-workspaces.ts';
import { FIRST_WORKSPACES } from '../../utils/core/workspace/workspaces.ts';
import { emptyDatabase } from '../support/database.ts';

const AT = Date.UTC(2026, 10, 27, 12);

beforeEach(async () => {
  emptyDatabase();
  Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.resolve() });
  globalThis.addEventListener ??= () => undefined;
  await fakeBrowser.storage.local.set({ device: 'desk0001' });
});

/** Brings a file in through the page, with these ticked. */
async function bring(said: object, wishes: readonly Wish[], device = 'lapt0003') {
  const page = await import('../../entrypoints/options/data/bring-now.ts');
  const text = JSON.stringify({ format: 'limber-export', version: 1, device, ...said });
  await page.look(new File([text], 'limber.json'));
  const shown = page.bringing.value;
  await page.bring(wishes);
  if (shown.is !== 'shown') throw new Error(shown.is);
  return shown;
}

const documents = async () =>
  (await (await import('../../utils/platform/export-documents.ts')).readDocuments()).documents;
const doors = () => import('../../utils/platform/documents.ts');

const habit = (id: string, will: string) => ({ id, anchor: 'email', when: 'I send it', will, notify: false }) as const;
const own = (id: string, name: string) =>
  ({ id, name, steps: ['Stand up.'], seconds: 30, regions: ['neck'], equipment: ['chair'] }) as const;
const lab = withPlace('lab', 'Lab', null)(FIRST_WORKSPACES);

describe('a file of another computer, with a tick', () => {
  test('on places leaves those that are here', async () => {
    await (await doors()).changeWorkspaces(withPlace('office', 'Office', null));
    await bring({ workspace: lab }, ['workspace']);
    const { workspace } = await documents();
    expect(workspace.places.map(({ name }) => name)).toEqual(['', 'Office', 'Lab']);
  });

  test('on places puts nothing right on this day', async () => {
    await bring({ workspace: withFixed('lab', 'scr-height', AT)(lab) }, ['workspace']);
    const { entriesBetween } = await import('../../utils/platform/ledger-reading.ts');
    expect(await entriesBetween(0, 8e15)).toEqual([]);
  });

  test('on settings takes only what the file says of them, and offers none where it says nothing', async () => {
    await (await doors()).changeSettings((before) => ({ ...before, snoozes: 4, snoozeMinutes: 9 }));
    expect(await bring({ settings: {}, movement: {}, workspace: {} }, ['settings'])).toMatchObject({ differs: [] });
    expect(await bring({ settings: { snoozes: 3 } }, ['settings'])).toMatchObject({ differs: ['settings'] });
    expect((await documents()).settings).toMatchObject({ snoozes: 3, snoozeMinutes: 9 });
  });

  test('on settings leaves the habits that are here, and takes all else', async () => {
    const mine = { ...DEFAULT_SETTINGS, snoozes: 1, habits: [habit('habit-1', 'stand'), habit('habit-2', 'look up')] };
    await (await doors()).changeSettings(() => ({ ...mine, safetyConfirmedAt: AT }));
    const habits = [habit('habit-2', 'look far'), habit('habit-3', 'walk')];
    await bring({ settings: { ...DEFAULT_SETTINGS, snoozes: 4, countOnly: true, habits } }, ['settings']);
    const { settings } = await documents();
    expect(settings.habits.map(({ will }) => will)).toEqual(['stand', 'look far', 'walk']);
    expect(settings).toMatchObject({ snoozes: 4, countOnly: false, safetyConfirmedAt: AT });
  });

  test('on movements leaves the exercises that were added here', async () => {
    await (await doors()).changeProfile((all) => ({ ...all, own: [own('own-1', 'Mine')] }));
    await bring({ movement: { ...FIRST_PROFILE, limits: ['pregnancy'], own: [own('own-2', 'Theirs')] } }, ['movement']);
    expect((await documents()).movement.own.map(({ name }) => name)).toEqual(['Mine', 'Theirs']);
  });

  test('is offered only where it would change something', async () => {
    await (await doors()).changeWorkspaces(withPlace('office', 'Office', null));
    expect((await bring({ workspace: lab }, ['workspace'])).differs).toEqual(['workspace']);
    expect((await bring({ workspace: lab }, [])).differs).toEqual([]);
  });

  test('names what there is no room for', async () => {
    const all = Array.from({ length: 12 }, (_, at) => habit(`habit-${at}`, `do ${at}`));
    await (await doors()).changeSettings((settings) => ({ ...settings, habits: all }));
    const { noRoom } = await bring({ settings: { ...DEFAULT_SETTINGS, habits: [habit('habit-99', 'walk')] } }, []);
    expect(noRoom).toEqual(['walk']);
  });
});

test('a file of this computer brings its own safety text and reminders back', async () => {
  await bring({ settings: { ...DEFAULT_SETTINGS, countOnly: true, safetyConfirmedAt: AT } }, ['settings'], 'desk0001');
  expect((await documents()).settings).toMatchObject({ countOnly: true, safetyConfirmedAt: AT });
});
