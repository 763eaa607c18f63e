import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIRST_PROFILE } from '../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { POLICY_FIELDS } from '../../utils/core/settings/policy.ts';
import { changeProfile, changeSettings } from '../../utils/platform/documents.ts';
import { readDocuments } from '../../utils/platform/export-documents.ts';
import { mayShare } from '../../utils/platform/managed.ts';
import { ownDocuments, policyStep } from '../../utils/platform/policy.ts';
import { parsePolicy, POLICY_WORDS } from '../../utils/platform/schema/policy.ts';

type Items = Readonly<Record<string, unknown>>;

const doc = (value: unknown) => ({ version: 1, value });
const settings = (change: object) => doc({ ...DEFAULT_SETTINGS, ...change });

/** What stands in storage after the step. */
function after(local: Items, managed: unknown): Items {
  return { ...local, ...policyStep(local, managed) };
}

describe('what an administrator has written', () => {
  test('is read field by field: what cannot be used is left out and named, the rest counts', () => {
    const { value, problems } = parsePolicy({
      organization: 'Contoso',
      message: 'x'.repeat(400),
      snoozes: 9,
      sound: 'off',
      daysOff: ['christmas'],
      meetingSites: ['meet.contoso.com', 'https://contoso.com/'],
      locked: ['snoozes', 'sound', 'colour'],
      hiddenSections: ['notes', 'about'],
      colour: 'red',
    });
    expect(value).toEqual({
      organization: 'Contoso',
      message: 'x'.repeat(300),
      settings: { snoozes: 5, meetingSites: ['meet.contoso.com'] },
      locked: ['snoozes'],
      hiddenExercises: [],
      hiddenSections: ['notes'],
      sharing: true,
    });
    expect(problems.map(({ field, why }) => `${field} ${why}`).toSorted()).toEqual([
      'colour dropped',
      'daysOff.0 dropped',
      'hiddenSections.1 dropped',
      'locked.1 dropped',
      'locked.2 dropped',
      'meetingSites.1 dropped',
      'message clamped',
      'snoozes clamped',
      'sound invalid',
    ]);
  });

  test('may say yes and no as 1 and 0, as a Windows registry does', () => {
    expect(parsePolicy({ tone: 1, sound: 0, sharing: 0 })).toMatchObject({
      value: { settings: { tone: true, sound: false }, sharing: false },
      problems: [],
    });
  });

  test('locks the numbers with the rhythm they belong to', () => {
    const cues = [{ kind: 'move', everyMinutes: 45, seconds: 180 }];
    expect(parsePolicy({ rhythm: 'custom', cues, locked: ['rhythm'] }).value.locked).toEqual(['rhythm', 'cues']);
    expect(parsePolicy({ rhythm: 'hourly-5', locked: ['rhythm'] }).value.locked).toEqual(['rhythm']);
  });

  test('cannot lock the sound, nor the question what full screen is to do', () => {
    const { value, problems } = parsePolicy({ sound: true, fullScreen: 'ask', locked: ['sound', 'fullScreen'] });
    expect(value.locked).toEqual([]);
    expect(problems.map(({ field }) => field)).toEqual(['locked.0', 'locked.1']);
    expect(parsePolicy({ fullScreen: 'hold', locked: ['fullScreen'] }).value.locked).toEqual(['fullScreen']);
  });

  test.each([undefined, null, {}, [], 'policy', 7])('that is %j is no policy', (given) => {
    expect(parsePolicy(given).value.settings).toEqual({});
  });
});

describe('the schema that Chrome checks a policy against', () => {
  const schema = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8'));

  test('names just what Limber reads, and says of each what it is', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual([...POLICY_FIELDS, ...POLICY_WORDS].toSorted());
    const described = (part: Record<string, unknown>): boolean =>
      Object.values(part).every((each) => /^.{11,}$/.test((each as { description: string }).description));
    expect(described(schema.properties)).toBe(true);
    for (const list of ['cues', 'workingHours', 'fixedBreaks'])
      expect(described(schema.properties[list].items.properties)).toBe(true);
  });

  test('offers the values that Limber knows', () => {
    for (const [field, { enum: values }] of Object.entries<{ enum?: string[] }>(schema.properties)) {
      for (const value of values ?? []) expect(parsePolicy({ [field]: value }).problems).toEqual([]);
    }
  });

  test('has types that the defaults of Limber have', () => {
    const kinds = {
      array: 'object',
      boolean: 'boolean',
      string: 'string',
      integer: 'number',
      number: 'number',
    } as const;
    for (const field of POLICY_FIELDS) {
      const { type } = schema.properties[field] as { type: keyof typeof kinds };
      expect([field, kinds[type]]).toEqual([field, typeof DEFAULT_SETTINGS[field]]);
    }
  });
});

describe('a policy step', () => {
  const LOCK = { snoozes: 0, graceMinutes: 9, locked: ['snoozes'], hiddenExercises: ['wall-angels'] };

  test('without a policy, before and now, writes nothing', () => {
    expect(policyStep({}, null)).toEqual({});
    expect(policyStep({ settings: settings({ snoozes: 5 }), movement: doc(FIRST_PROFILE) }, {})).toEqual({});
  });

  test('puts defaults and locks into the settings, keeps what was there, and remembers the policy', () => {
    expect(policyStep({ settings: settings({ snoozes: 5 }) }, LOCK)).toEqual({
      policy: doc(LOCK),
      settings: { ...settings({ snoozes: 0, graceMinutes: 9 }), own: { snoozes: 5 } },
      movement: { ...doc({ ...FIRST_PROFILE, hidden: ['wall-angels'] }), own: { hidden: [] } },
    });
  });

  test('done again changes nothing, also where the policy could not be read this time', () => {
    const held = after({ settings: settings({ snoozes: 5 }) }, LOCK);
    expect(policyStep(held, LOCK)).toEqual({});
    expect(policyStep(held, undefined)).toEqual({});
  });

  test.each([null, {}])('a policy that is gone (%j) gives everything back', (gone) => {
    const before = { settings: settings({ snoozes: 5 }), movement: doc({ ...FIRST_PROFILE, hidden: ['calf-raises'] }) };
    expect(after(after(before, LOCK), gone)).toEqual({ ...before, policy: doc({}) });
  });

  test('keeps what else stands on the documents', () => {
    const stamps = { graceMinutes: [1_790_000_000_000, 'a'] };
    const held = after({ settings: { ...settings({}), stamps } }, LOCK);
    expect(held['settings']).toMatchObject({ stamps, value: { snoozes: 0, graceMinutes: 3 } });
  });

  test('leaves damaged settings to be mended', () => {
    expect(policyStep({ settings: doc({ snoozes: 'many' }) }, { snoozes: 1 })).not.toHaveProperty('settings');
  });

  test("what the organisation has set is not among the person's own documents", () => {
    const before = { settings: settings({ snoozes: 5 }), movement: doc(FIRST_PROFILE) };
    expect(ownDocuments(after(before, LOCK))).toMatchObject(before);
  });

  test('sync may be forbidden', () => {
    expect([undefined, doc({}), doc({ sharing: true }), doc({ sharing: false })].map(mayShare)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('what a page writes', () => {
  beforeEach(() => fakeBrowser.reset());

  const LOCK = { snoozes: 0, locked: ['snoozes'], hiddenExercises: ['wall-angels'] };
  type Documents = Record<'settings' | 'movement', { stamps: object; own: object }>;
  const stored = (): Promise<Documents> => fakeBrowser.storage.local.get();

  test('leaves locked settings as they are, and is no change of theirs by the person', async () => {
    await fakeBrowser.storage.local.set(after({ settings: settings({ snoozes: 5 }) }, LOCK));
    const kept = await changeSettings((all) => ({ ...all, snoozes: 3, graceMinutes: 7 }));
    expect(kept).toMatchObject({ snoozes: 0, graceMinutes: 7 });
    const { settings: now } = await stored();
    expect(now).toMatchObject({ value: { snoozes: 0, graceMinutes: 7 }, own: { snoozes: 5 } });
    expect(now.stamps).not.toHaveProperty('snoozes');
  });

  test('goes by the locks also where settings are begun anew', async () => {
    await fakeBrowser.storage.local.set({ policy: doc(LOCK) });
    expect(await changeSettings((all) => ({ ...all, graceMinutes: 7 }))).toMatchObject({ snoozes: 0, graceMinutes: 7 });
    expect((await stored()).settings.stamps).not.toHaveProperty('snoozes');
  });

  test("out of a file is the person's own where it is locked, and comes back when the lock goes", async () => {
    await fakeBrowser.storage.local.set(after({ settings: settings({ snoozes: 5 }) }, LOCK));
    const file = { ...DEFAULT_SETTINGS, snoozes: 4, graceMinutes: 9 };
    expect(await changeSettings(() => file, true)).toMatchObject({ snoozes: 0, graceMinutes: 9 });
    expect((await readDocuments()).documents.settings).toEqual(file);
    expect(Object.keys((await stored()).settings.stamps)).toEqual(['snoozes', 'graceMinutes']);
    expect(after(await fakeBrowser.storage.local.get(), {})['settings']).toMatchObject({ value: file });
  });

  test('out of a file is kept also where it says what the organisation says', async () => {
    await fakeBrowser.storage.local.set(after({ settings: settings({ snoozes: 5 }) }, LOCK));
    await changeSettings((own) => ({ ...own, snoozes: 0 }), true);
    expect(after(await fakeBrowser.storage.local.get(), {})['settings']).toMatchObject({ value: { snoozes: 0 } });
  });

  test('out of a file hides for good what the organisation hides too', async () => {
    await fakeBrowser.storage.local.set(after({}, LOCK));
    await changeProfile((own) => ({ ...own, hidden: ['calf-raises', 'wall-angels'] }), true);
    expect((await readDocuments()).documents.movement.hidden).toEqual(['calf-raises', 'wall-angels']);
  });

  test('cannot bring back a movement that the organisation hides', async () => {
    await fakeBrowser.storage.local.set(after({}, LOCK));
    const kept = await changeProfile((all) => ({ ...all, hidden: ['calf-raises'] }));
    expect(kept.hidden).toEqual(['calf-raises', 'wall-angels']);
    expect((await stored()).movement.own).toEqual({ hidden: ['calf-raises'] });
  });
});
