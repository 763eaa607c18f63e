import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { makeVersionOne, putNote, readNotes, readVersionOne } from '../../support/notes-inside.ts';
import { until } from '../../support/until.ts';

type Notes = readonly Readonly<Record<string, unknown>>[];

describe('notes and steps', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  /** The section, as soon as it is drawn. */
  async function notesPage(): Promise<ChromiumPage> {
    const page = await limber.page('options.html#notes');
    await page.says(/Evening note/);
    return page;
  }

  /** Waits until the store holds that; whatever else stands in it. */
  async function kept(what: string, holds: (notes: Notes) => boolean): Promise<Notes> {
    return until(what, async () => {
      const notes = await limber.peep.run(readNotes);
      return holds(notes) ? notes : null;
    });
  }

  test('steps and a note are entered by the keyboard alone, and are there after a restart', async () => {
    let page = await notesPage();
    await page.toFront();
    await tabTo(page, 'Steps counted');
    await typed(page, '8432');
    await tabTo(page, 'No entry');
    for (const _ of [0, 1, 2, 3]) await page.key('ArrowRight');
    await tabTo(page, 'Upper back');
    await page.key(' ');
    await tabTo(page, 'Reaching a shelf');
    await page.key(' ');
    await tabTo(page, 'Something else, in your own words');
    await typed(page, 'stairs');
    await page.key('Tab');
    await page.says(/Saved/);
    const [day, week] = await kept('day and week', (notes) => notes.length === 2 && notes[1]?.['words'] === 'stairs');
    expect(day).toMatchObject({ ache: { level: 3, areas: ['upperBack'] }, steps: 8432 });
    expect(week).toMatchObject({ easier: ['shelf'], words: 'stairs' });
    await limber.close();
    await limber.start();
    page = await notesPage();
    await page.says(/8,432 of 8,000 so far/);
    await page.says(/Noted on 1 of 28 days/);
    await page.says(/“stairs”/);
    await page.close();
  });

  test('steps that cannot be are refused at the field, which stays as it was', async () => {
    const page = await notesPage();
    await page.toFront();
    await tabTo(page, 'Steps counted');
    await page.run(() => document.querySelector<HTMLInputElement>('input[inputmode=numeric]')?.select());
    await typed(page, 'abc');
    await page.key('Enter');
    await page.says(/Enter a whole number from 0 to 100,000\. It stays at 8,432 until then\./);
    await kept('the old steps', (notes) => notes[0]?.['steps'] === 8432);
    await page.close();
  });

  test('a change the database does not take is kept in the form, said, and written when it is tried again', async () => {
    const page = await notesPage();
    await page.run(() => {
      const whole = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction') ?? {};
      const mend = (): void => void Object.defineProperty(IDBDatabase.prototype, 'transaction', whole);
      Object.assign(globalThis, { mend });
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('Encountered full disk.', 'QuotaExceededError');
      };
    });
    await page.press(/^Sleeping/);
    await page.says(/This change is not saved yet\s*The browser's storage is full\. Your edit is kept here\./);
    expect(await page.run(() => document.querySelectorAll('input[type=checkbox]:checked').length)).toBe(3);
    await page.evaluate('mend()');
    await page.press(/^Try again/);
    await kept('both answers', (notes) => String(notes[1]?.['easier']) === 'shelf,sleep');
    await page.close();
  });

  test('axe finds nothing, with everything open and with nothing written down', async () => {
    const page = await notesPage();
    await page.run(() => {
      for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '');
    });
    await page.evaluate(`${AXE}; undefined`);
    expect(await page.evaluate<readonly string[]>(FINDINGS)).toEqual([]);
    await page.press(/^Delete this day/);
    await page.says(/is removed\./);
    expect(await page.focused()).toBe('Undo');
    expect(await page.evaluate<readonly string[]>(FINDINGS)).toEqual([]);
    await page.press(/^Undo/);
    await kept('the day is back', (notes) => notes[0]?.['steps'] === 8432);
    await page.close();
  });

  test('without a database the page says so, and takes what is entered all the same', async () => {
    const page = await notesPage();
    await page.send('Page.enable');
    const source = `indexedDB.open = () => { throw new DOMException('No database.', 'InvalidStateError'); }`;
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source });
    await page.reload();
    await page.says(/Earlier notes cannot be read just now/);
    await page.press(/^6$/);
    await page.says(/This change is not saved yet\s*The browser did not take it/);
    await page.says(/Noted on 1 of 28 days/);
    await page.close();
  });

  test('axe finds nothing about the safety card, which is always in About', async () => {
    const page = await limber.page('options.html#about');
    await page.says(/Get medical help at once: call your local emergency number/);
    await page.evaluate(`${AXE}; undefined`);
    expect(await page.evaluate<readonly string[]>(FINDINGS)).toEqual([]);
    await page.close();
  });

  test('a note that cannot be used is left out, said, and kept when another is written in its place', async () => {
    const today = String((await kept('a day', (notes) => notes.length === 2))[0]?.['key']);
    const broken = { key: today, steps: -5, ache: 'some' };
    await limber.peep.run(putNote, broken);
    const page = await notesPage();
    await page.says(/1 entry could not be read/);
    await page.says(/No steps entered/);
    await page.press(/^7$/);
    const notes = await kept('the new one', (all) => all.length === 3);
    expect(notes[0]).toMatchObject({ key: today, ache: { level: 7, areas: [] } });
    expect(notes[2]).toEqual({ key: `kept:${today}`, note: broken });
    await page.close();
  });

  test('a database of the version before is upgraded with nothing lost', async () => {
    const entries = [
      {
        key: 'rest:1764230000000',
        outcome: 'taken',
        reason: 'guided',
        start: 1_764_230_000_000,
        end: 1_764_230_300_000,
      },
      {
        key: 'rest:1764240000000',
        outcome: 'natural',
        reason: 'away',
        start: 1_764_240_000_000,
        end: 1_764_240_900_000,
      },
    ];
    const day = { date: '2025-11-27', screenMs: 3_600_000, longestStreakMs: 1_800_000, taken: 1 };
    await limber.peep.run(makeVersionOne, entries, day);
    const page = await notesPage();
    await page.press(/^5$/);
    await page.says(/Saved/);
    await kept('the note', (notes) => notes.length === 1);
    const found = await limber.peep.run(readVersionOne);
    expect(found).toEqual({ version: 3, entries, days: [day], progress: [{ startedAt: 5 }] });
    await page.close();
  });

  test('says nothing on any console but what could not be done', async () => {
    await limber.close();
    const expected =
      /Limber: diary failed|Limber: ledger failed|InvalidStateError|QuotaExceededError|Entries that cannot be used/;
    expect(limber.said.filter((line) => !expected.test(line))).toEqual([]);
  });
});

/** Goes on by Tab until the control of that name has the focus. */
async function tabTo(page: ChromiumPage, name: string): Promise<void> {
  await until(
    `${name} has the focus`,
    async () => {
      await page.key('Tab');
      const focused = await page.run(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement)) return '';
        const by = document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
        const labels = 'labels' in element && element.labels instanceof NodeList ? element.labels : null;
        return (by ?? element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent).trim();
      });
      return focused === name;
    },
    20_000,
  );
}

async function typed(page: ChromiumPage, text: string): Promise<void> {
  for (const letter of text) await page.key(letter);
}
