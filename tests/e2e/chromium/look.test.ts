import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../../scripts/simulate/history/fill.ts';
import { history } from '../../../scripts/simulate/history/history.ts';
import { OPTION_SECTIONS } from '../../../components/options/frame/sections.ts';
import { FIRST_WORKSPACE, FIRST_WORKSPACES } from '../../../utils/core/workspace/workspaces.ts';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { dueDay, workedDay } from '../../support/days.ts';

const AT = Date.now() - 86_400_000;

/** A place in use: something open, something fixed that is due for a look, a note, an earlier answer; and a second place. */
const WORKSPACE = {
  version: 1,
  value: {
    ...FIRST_WORKSPACES,
    places: [
      {
        ...FIRST_WORKSPACE,
        name: 'Office desk',
        answers: {
          'scr-height': { answer: 'no', at: AT },
          'scr-distance': { answer: 'yes', at: AT, again: AT },
          'light-level': { answer: 'no', at: AT },
        },
        notes: { 'scr-height': 'two books' },
        earlier: { 'scr-height': [{ answer: 'yes', at: AT - 86_400_000 }] },
      },
      { ...FIRST_WORKSPACE, id: 'home', name: 'Home table' },
      { ...FIRST_WORKSPACE, id: 'old', name: 'Old office', archivedAt: AT },
    ],
    here: {
      says: { wants: { neck: 'screen' } },
      open: [{ id: 'scr-height', cause: 'posture', cost: 'free' }],
      again: AT,
    },
  },
};

/** A quarter of a year of work, and of notes. */
const SEASON = history({ workdays: 60, seed: 1, endingAt: Date.now(), zone: 'UTC' });

/** A message whose name is shown in its place, because nothing is known under that name. */
const RAW_KEY =
  /\b(?:options|workspace|walk|sheet|popup|welcome|diary|diagram|fix|safe|common|habits|section|history|insights|data|policy)_[a-z_]+\b/;

describe.each(['light', 'dark'])('every page, %s', (scheme) => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
    await limber.putDay(workedDay('18m'));
    await limber.putAsleep({ workspace: WORKSPACE });
    const notes = await limber.page('options.html#notes');
    await notes.says(/Evening note/);
    await fill((expression) => notes.evaluate(expression), SEASON);
    await notes.close();
  });
  afterAll(() => limber.remove());

  async function shown(path: string, words: RegExp): Promise<ChromiumPage> {
    const page = await limber.page(path);
    await page.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    await page.says(words);
    return page;
  }

  async function isSound(page: ChromiumPage): Promise<void> {
    expect(RAW_KEY.exec(await page.text())).toBeNull();
    await page.evaluate(`${AXE}; undefined`);
    expect(await page.evaluate(FINDINGS)).toEqual([]);
  }

  test.each(OPTION_SECTIONS)('axe finds nothing in Options, %s', async (section) => {
    const page = await shown(`options.html#${section}`, /Movement ideas for healthy adults/);
    await isSound(page);
    await page.close();
  });

  test('nor in History with all of it as tables, back to the first day', async () => {
    const page = await shown('options.html#history', /Notes and steps beside breaks/);
    await isSound(page);
    await page.press(/^All$/);
    const tables = `[...document.querySelectorAll('main button')].filter((each) => each.textContent.startsWith('Show as a table'))`;
    const many = await page.evaluate<number>(
      `(() => { const all = ${tables}; all.forEach((each) => each.click()); return all.length; })()`,
    );
    expect(many).toBeGreaterThan(5);
    await page.says(/Show as a chart/);
    await isSound(page);
    await page.close();
  });

  test('nor in Data with a day that was deleted and can come back', async () => {
    const page = await shown('options.html#data', /Everything Limber knows/);
    await page.press(/^All of the history/);
    await page.says(/[\d,]+ entries of \d+ days/);
    await page.press(/^Delete$/);
    await page.says(/It can be undone for ten seconds/);
    await isSound(page);
    await page.press(/^Undo$/);
    await page.says(/It is back as it was/);
    await page.close();
  });

  test('nor in the workspace with a question, a form and the places open', async () => {
    const page = await shown('options.html#workspace/scr-height', /Your note/);
    await page.press(/^Change this place/);
    await page.says(/Use Old office again/);
    await isSound(page);
    await page.press(/^Add a place/);
    await page.press(/^Save the place/);
    await page.says(/Give it a name/);
    await isSound(page);
    await page.close();
  });

  test('nor in the popup: with a fix for today, working, paused, and when a break is due', async () => {
    const fix = await shown('popup.html', /due for another look/);
    await isSound(fix);
    await fix.close();
    const working = await shown('popup.html', /Next break/);
    await isSound(working);
    await working.press(/^Pause/);
    await working.press(/^30 minutes/);
    await working.says(/Paused until/);
    await isSound(working);
    await working.close();
    await limber.putDay(dueDay({ graceMinutes: 0 }), { graceMinutes: 0 });
    const due = await shown('popup.html', /Due since|Skip/);
    await isSound(due);
    await due.close();
  });
});
