import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { pause, until } from '../../support/until.ts';

/** Presses of Tab after which a control counts as out of reach. */
const FARTHEST = 40;

/** What has the focus, by the name it has for assistive technology. */
function nameOfFocused(): string {
  const at = document.activeElement;
  const said = (ids: string | null | undefined): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
  return (
    at?.getAttribute('aria-label') ||
    said(at?.getAttribute('aria-labelledby')) ||
    label ||
    at?.textContent ||
    ''
  ).trim();
}

/** Goes on with Tab until something of that name has the focus. */
async function tabTo(page: ChromiumPage, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < FARTHEST; presses += 1) {
    await page.key('Tab');
    const now = await page.run(nameOfFocused);
    if (name.test(now)) return;
    passed.push(now.slice(0, 40));
  }
  throw new Error(`${String(name)} cannot be reached by Tab; passed: ${passed.join(' | ')}`);
}

describe('the welcome by keyboard alone', () => {
  const limber = new ChromiumLimber();
  let page: ChromiumPage;

  beforeAll(async () => {
    await limber.start();
    page = await limber.opened('welcome.html');
    await page.toFront();
  });
  afterAll(() => limber.remove());

  const value = async (key: string): Promise<Record<string, unknown>> =>
    ((await limber.stored())[key] as { value?: Record<string, unknown> } | undefined)?.value ?? {};

  const titled = (title: string): Promise<true> =>
    until(`the focus is on "${title}"`, async () => (await page.focused()) === title);

  test('skipping each step leaves everything as it was', async () => {
    const said = async () => [await value('settings'), await value('movement'), await value('workspace')];
    const before = await said();
    await page.says(/How do you work/);
    for (const title of ['What is your day like?', 'What do you have?', 'Try it once']) {
      await tabTo(page, /^Skip this step$/);
      await page.key('Enter');
      await titled(title);
    }
    expect(await page.run(() => location.hash)).toBe('#end');
    expect(await said()).toEqual(before);
    // The one sentence is not skipped: until it is confirmed no movement can be started.
    expect(
      await page.run(() => document.querySelector<HTMLButtonElement>('button[aria-describedby=welcome-why]')?.disabled),
    ).toBe(true);
    await page.run(() => history.go(-3));
    await titled('How do you work?');
  });

  test('a rhythm by arrow, hours by space, and Enter goes on', async () => {
    await tabTo(page, /^Short and often/);
    await page.key('ArrowRight');
    await tabTo(page, /^Reminders only in my working hours/);
    const isOn = await page.run(() => document.querySelector<HTMLInputElement>('input[role=switch]')?.checked);
    if (!isOn) await page.key(' ');
    expect((await value('settings'))['workingHours'] ?? []).toEqual([]);
    await tabTo(page, /^Continue$/);
    await page.key('Enter');
    await titled('What is your day like?');
    const set = await until('both are kept', async () => {
      const settings = await value('settings');
      return (settings['workingHours'] as unknown[] | undefined)?.length === 1 && settings;
    });
    expect(set['rhythm']).toBe('hourly-5');
  });

  test('an answer, a part of the body, and what is within reach', async () => {
    expect(await page.run(() => document.querySelectorAll('input:checked').length)).toBe(0);
    await tabTo(page, /^Never$/);
    await page.key('ArrowRight');
    await tabTo(page, /^Shoulders$/);
    await page.key(' ');
    const said = await until('both are kept', async () => {
      const movement = await value('movement');
      return (movement['regionsMore'] as unknown[] | undefined)?.length === 1 && movement;
    });
    expect(said).toMatchObject({ causes: { posture: 1 }, regionsMore: ['shoulders'] });
    await tabTo(page, /^Continue$/);
    await page.key('Enter');
    await titled('What do you have?');
    await tabTo(page, /^Foam roller$/);
    await page.key('Enter');
    await until('it is there', async () => JSON.stringify(await limber.stored()).includes('foam-roller'));
    await tabTo(page, /^Continue$/);
    await page.key('Enter');
    await titled('Try it once');
  });

  test('the sentence, then a first movement on this page, which stands in the ledger', async () => {
    await tabTo(page, /^I have read this$/);
    await page.key('Enter');
    await page.says(/Read on /);
    await tabTo(page, /^Start$/);
    await page.key('Enter');
    await page.says(/Let your arms hang/);
    expect(await page.run(nameOfFocused)).toBe('Pause');
    await page.key(' ');
    await page.says(/Carry on/);
    await page.key(' ');
    await page.says(/Done\. 35 s for your shoulders\./, 60_000);
    const entry = await until('it is recorded', async () => (await limber.ledger())[0] ?? null);
    expect(entry).toMatchObject({
      outcome: 'taken',
      reason: 'guided',
      exercise: 'shoulder-rolls',
      did: ['shoulder-rolls'],
      plannedSeconds: 35,
    });
    expect(await limber.openPages()).toEqual(['welcome.html']);
    expect((await limber.state()).day).toMatchObject({ taken: 1, cutShort: 0 });
  });

  test('a break that begins later is guided by its own page, though the welcome is still open', async () => {
    await limber.tell({ type: 'started', exercise: 'shoulder-rolls', restsEyes: false, seconds: 30 });
    const own = await limber.opened('break.html');
    await own.says(/step 1 of/);
    await page.says(/A break is on/);
    await own.close();
    await limber.stateThat('the break is over', ({ where, day }) => where.phase !== 'onBreak' && day.cutShort === 1);
    await page.toFront();
  });

  test('a second one, left by closing the page, is cut short and no page comes for it', async () => {
    await tabTo(page, /^Once more$/);
    await page.key('Enter');
    await limber.stateThat('a break is on', ({ where }) => where.phase === 'onBreak');
    await pause(2500);
    await page.close();
    await limber.stateThat('the break is over', ({ where, day }) => where.phase !== 'onBreak' && day.cutShort === 2);
    expect(await limber.openPages()).toEqual([]);
  });

  test('opened again from About, it shows what was chosen', async () => {
    const about = await limber.page('options.html#about');
    await about.press(/^Open the welcome again/);
    await about.says(/How do you work/);
    const chosen = await about.run(
      () => document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.labels?.[0]?.textContent,
    );
    expect(chosen).toMatch(/^Once an hour/);
    await about.evaluate(`void (location.hash = '#end')`);
    await about.says(/Read on /);
    await about.close();
  });

  test.each(['light', 'dark'])('axe finds nothing in any step, %s', async (scheme) => {
    const found: Record<string, readonly string[]> = {};
    for (const step of ['1', '2', '3', 'end']) {
      const shown = await limber.page(`welcome.html#${step}`);
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await shown.send('Emulation.setEmulatedMedia', { features });
      await shown.says(/Options/);
      if (step === '2') await shown.run(() => document.querySelector('summary')?.click());
      await pause(600);
      await shown.evaluate(`${AXE}; undefined`);
      found[step] = await shown.evaluate<readonly string[]>(FINDINGS);
      await shown.close();
    }
    expect(found).toEqual({ 1: [], 2: [], 3: [], end: [] });
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
