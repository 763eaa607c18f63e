import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { Store } from '../../support/crx-server.ts';
import { pause, until } from '../../support/until.ts';

declare const chrome: typeof browser;

/** A policy comes late, and is taken in once nothing has come for a while. */
const LATE = 40_000;

const POLICY = {
  organization: 'Contoso',
  message: 'agreed with the works council.',
  snoozes: 0,
  graceMinutes: 9,
  workingHours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }],
  meetingSites: ['meet.contoso.example'],
  rhythm: 'hourly-5',
  locked: ['snoozes', 'rhythm'],
  hiddenExercises: ['wall-angels'],
  hiddenSections: ['notes'],
  sharing: false,
};

type Document = { readonly value: Settings; readonly own?: Partial<Settings> };

// A policy of this browser's own needs a mount of its own, and that needs root.
describe.skipIf(process.getuid?.() !== 0)('under a policy of an organisation', () => {
  let store: Store;
  let limber: ChromiumLimber;
  let page: ChromiumPage;

  beforeAll(async () => {
    store = await Store.open(resolve(process.env['LIMBER_BUILD'] ?? '.output/chrome-mv3'));
    store.setPolicy(POLICY);
    limber = new ChromiumLimber({ unpacked: null, etc: store.etc, id: store.id });
    await limber.start();
  }, 90_000);
  afterAll(async () => {
    await limber.remove();
    store.close();
  });

  const settings = async () => (await limber.stored())['settings'] as Document | undefined;
  const settingsThat = (what: string, isSo: (value: Settings) => boolean): Promise<Document> =>
    until(
      what,
      async () => {
        const found = await settings();
        return found !== undefined && isSo(found.value) && found;
      },
      LATE,
    );
  const isOff = (name: string): Promise<boolean> =>
    page.run((label) => document.querySelector(`[aria-label="${label}"]`)?.matches(':disabled') ?? false, name);

  test('defaults and locks hold once the policy has come, which is after the installation', async () => {
    const { value, own } = await settingsThat('the lock holds', ({ snoozes }) => snoozes === 0);
    expect(value).toMatchObject({
      rhythm: 'hourly-5',
      graceMinutes: 9,
      workingHours: POLICY.workingHours,
      meetingSites: POLICY.meetingSites,
    });
    expect(own).toEqual({ snoozes: 2, rhythm: 'short-often' });
    expect(await limber.stored()).toMatchObject({ movement: { value: { hidden: ['wall-angels'] } } });
  });

  test('what is locked is shown as locked with the text of the organisation; what is hidden is not there', async () => {
    page = await limber.page('options.html#reminders');
    await page.says(/Some options here come from Contoso/u);
    await page.says(/Snoozes per reminderSet by Contoso: agreed with the works council\./u);
    expect(await isOff('Snoozes per reminder (times)')).toBe(true);
    expect(await isOff('Wait for a gap (min)')).toBe(false);
    expect(await page.run(() => document.querySelector('nav a[href="#notes"]'))).toBe(null);
    await page.run(() => void (location.hash = '#about'));
    await page.says(/Snoozes per reminder: ?0, locked|Snoozes per reminder0, locked/u);
    await page.says(/The browser's sync is not used\. ?Not shown: Notes and steps, Wall angels\./u);
    await page.run(() => void (location.hash = '#movement'));
    await page.says(/of 29 movements/u);
    expect(await page.text()).not.toContain('Wall angels');
  });

  test('an edit of what is free stays, one of what is locked does not, whatever the page tries', async () => {
    await page.run(() => void (location.hash = '#reminders'));
    await page.press(/^More of Wait for a gap/u);
    await settingsThat('the edit is stored', ({ graceMinutes }) => graceMinutes === 10);
    await page.run(() => {
      for (const off of document.querySelectorAll('fieldset')) off.disabled = false;
    });
    await page.press(/^More of Snoozes per reminder/u);
    await page.press(/^More of Wait for a gap/u);
    const { value, own } = await settingsThat('the next edit is stored', ({ graceMinutes }) => graceMinutes === 11);
    expect(value.snoozes).toBe(0);
    expect(own).toEqual({ snoozes: 2, rhythm: 'short-often' });
  });

  test('a browser that starts again goes by the last policy from its first moment', async () => {
    await page.close();
    await limber.close();
    await limber.start();
    expect((await settings())?.value).toMatchObject({ snoozes: 0, graceMinutes: 11 });
    await pause(12_000);
    expect((await settings())?.value).toMatchObject({ snoozes: 0, graceMinutes: 11 });
  });

  test('a policy that changes is followed by a page that is open', async () => {
    page = await limber.page('options.html#reminders');
    await page.says(/Set by Contoso/u);
    store.setPolicy({ ...POLICY, organization: 'Fabrikam', snoozes: 1 });
    await settingsThat('the new lock holds', ({ snoozes }) => snoozes === 1);
    await page.says(/Set by Fabrikam: agreed/u);
  });

  test("with the policy gone the person's own values are back, and nothing is locked", async () => {
    store.setPolicy(null);
    const { value, own } = await settingsThat('the own value is back', ({ snoozes }) => snoozes === 2);
    expect(value).toMatchObject({ rhythm: 'short-often', graceMinutes: 11, workingHours: [] });
    expect(own).toBe(undefined);
    expect(await limber.stored()).toMatchObject({ movement: { value: { hidden: [] } } });
    await until('the page has no locks', async () => !(await page.text()).includes('Fabrikam'));
    expect(await isOff('Snoozes per reminder (times)')).toBe(false);
  });

  test('a policy with mistakes is used as far as it goes, and the rest is named in About', async () => {
    store.setPolicy({ organization: 'Contoso', snoozes: 'many', graceMinutes: 99, daysOff: ['2026-12-25', 'xmas'] });
    await settingsThat('what can be used holds', ({ daysOff }) => daysOff[0] === '2026-12-25');
    await page.run(() => void (location.hash = '#about'));
    await page.says(/Could not be used: daysOff\.1\./u);
    expect((await settings())?.value).toMatchObject({ snoozes: 2, graceMinutes: 11 });
  });

  test('says nothing on any console', async () => {
    expect(await limber.peep.run(() => chrome.runtime.id)).toBe(limber.id);
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
