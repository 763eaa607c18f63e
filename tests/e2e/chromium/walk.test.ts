import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { pause, until } from '../../support/until.ts';

type Answered = Readonly<Record<string, { readonly answer: string; readonly again?: number }>>;

describe('the walk through the workspace, and the sheet', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  /** The answers of the first place, as stored. */
  async function answers(): Promise<Answered> {
    const { value } = ((await limber.stored())['workspace'] ?? {}) as {
      value?: { places: readonly { answers: Answered }[] };
    };
    return value?.places[0]?.answers ?? {};
  }

  async function findings(page: ChromiumPage, scheme: 'light' | 'dark'): Promise<readonly string[]> {
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await pause(600);
    await page.evaluate(`${AXE}; undefined`);
    return page.evaluate<readonly string[]>(FINDINGS);
  }

  /** Waits until the focus is on words of that form. */
  async function focusIs(page: ChromiumPage, form: RegExp): Promise<void> {
    await until(`${String(form)} has the focus`, async () => form.test(await page.focused()));
  }

  test('is taken by keyboard alone, keeps each answer at once, and goes on where it was left', async () => {
    const walk = await limber.page('options.html#workspace/walk');
    await focusIs(walk, /^Is the top line of text/);
    await walk.says(/One question at a time/);
    await walk.key('y');
    await focusIs(walk, /^Is the screen about an arm’s length away/);
    await walk.key('2');
    await focusIs(walk, /^Fix it for free/);
    await walk.key('Tab');
    await focusIs(walk, /^I fixed it/);
    await walk.key('Enter');
    await walk.says(/Noted\. Limber asks again on/);
    await focusIs(walk, /^Next/);
    await walk.key('Enter');
    await focusIs(walk, /^Is the screen you use most straight/);
    await walk.key('3');
    await focusIs(walk, /^Can you read everything/);
    await until('all of it is stored', async () => Object.keys(await answers()).length === 3);
    expect(await answers()).toMatchObject({
      'scr-height': { answer: 'yes' },
      'scr-distance': { answer: 'yes', again: expect.any(Number) },
      'scr-centred': { answer: 'na' },
    });
    await walk.close();
    const again = await limber.page('options.html#workspace/walk');
    await focusIs(again, /^Can you read everything/);
    await again.says(/1 of 21/);
    await again.says(/3 questions are answered already/);
    await again.close();
  });

  test('axe finds nothing in a question, its fix, the end and the sheet, light and dark', async () => {
    const walk = await limber.page('options.html#workspace/walk');
    await focusIs(walk, /^Can you read everything/);
    await until('its picture is there', () => walk.run(() => document.querySelector('main svg[role=img]') !== null));
    await walk.key('n');
    await focusIs(walk, /^Fix it for free/);
    for (const scheme of ['light', 'dark'] as const) expect(await findings(walk, scheme)).toEqual([]);
    for (let skipped = 0; skipped < 21; skipped += 1) await walk.key('ArrowRight');
    await focusIs(walk, /^That is all for now/);
    await walk.says(/20 questions are still open/);
    for (const scheme of ['light', 'dark'] as const) expect(await findings(walk, scheme)).toEqual([]);
    await walk.press(/^Take it along/);
    await walk.says(/What you found here/);
    for (const scheme of ['light', 'dark'] as const) expect(await findings(walk, scheme)).toEqual([]);
    await walk.close();
  });

  test('on paper there is the sheet and nothing else, black on white in the dark too', async () => {
    const sheet = await limber.page('options.html#workspace/sheet');
    await sheet.says(/My workspace,/);
    await sheet.send('Emulation.setEmulatedMedia', {
      media: 'print',
      features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    });
    const printed = await sheet.run(() => {
      const style = getComputedStyle(document.querySelector('article') ?? document.body);
      return { text: document.body.innerText.trim(), ink: style.color, paper: style.backgroundColor };
    });
    expect(printed.text).toMatch(/^My workspace, .*\n/u);
    expect(printed.text).toMatch(/ask your employer for one\.$/u);
    expect(printed.text).not.toContain('Print or save as PDF');
    expect(printed).toMatchObject({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
    for (const [paperWidth, paperHeight] of [
      [8.27, 11.69],
      [8.5, 11],
    ]) {
      const { data } = (await sheet.send('Page.printToPDF', { paperWidth, paperHeight, printBackground: true })) as {
        data: string;
      };
      const pages = Buffer.from(data, 'base64')
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/gu);
      expect(pages?.length).toBeGreaterThanOrEqual(1);
      expect(pages?.length).toBeLessThanOrEqual(3);
    }
    await sheet.close();
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
