import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Offers } from '../../../utils/core/movement/offer.ts';
import type { Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { workedDay } from '../../support/days.ts';
import { until } from '../../support/until.ts';

declare const chrome: typeof browser;

const WEEK = 7 * 86_400_000;

describe('the workspace check', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  async function places(): Promise<Workspaces['places']> {
    const { workspace } = (await limber.stored()) as { workspace?: { value: Workspaces } };
    return workspace?.value.places ?? [];
  }

  async function current(): Promise<string> {
    const { workspace } = (await limber.stored()) as { workspace: { value: Workspaces } };
    return workspace.value.current;
  }

  /** Answers the question with that id, as its radio buttons do. */
  async function answer(page: ChromiumPage, question: RegExp, answered: string): Promise<void> {
    await page.run(
      (source, wanted) => {
        const groups = [...document.querySelectorAll('fieldset')];
        const group = groups.find((each) =>
          new RegExp(source, 'u').test(each.querySelector('legend')?.textContent ?? ''),
        );
        const choices = [...(group?.querySelectorAll('label') ?? [])];
        choices.find((each) => each.textContent.trim() === wanted)?.click();
      },
      question.source,
      answered,
    );
  }

  async function list(path = 'options.html#workspace'): Promise<ChromiumPage> {
    const page = await limber.page(path);
    await page.says(/Print or copy this place/);
    return page;
  }

  test('a place with its answers survives a restart, and a second one keeps its own', async () => {
    let page = await list();
    await answer(page, /top line of text/, 'No');
    await answer(page, /forearms carried/, 'No');
    await page.says(/What to change next/);
    await page.press(/^Add a place/);
    await page.run(() => {
      const field = document.querySelector<HTMLInputElement>('form input[type=text]');
      if (field === null) throw new Error('There is no field for the name.');
      field.value = 'Home table';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.press(/^Save the place/);
    await until('the second place is stored', async () => (await places()).length === 2);
    await answer(page, /top line of text/, 'Yes');
    await until('its answer is stored', async () => (await places())[1]?.answers['scr-height']?.answer === 'yes');
    await limber.close();
    await limber.start();
    page = await list();
    await page.says(/1 of 24|23 still open/);
    await page.press(/^My place/);
    await page.says(/0 ?of 2/);
    await until('the first place is the current one', async () => (await current()) === 'first');
    const [office, home] = await places();
    expect(office?.answers).toMatchObject({ 'scr-height': { answer: 'no' }, 'arm-support': { answer: 'no' } });
    expect(home).toMatchObject({ name: 'Home table', answers: { 'scr-height': { answer: 'yes' } } });
    await page.close();
  });

  test('what is open at the place changes what is suggested, and the popup says so', async () => {
    await limber.putDay(workedDay('10m'));
    const before = await list();
    // The fix of the day has had its turn; with it a suggestion keeps to its name.
    await before.run(() => localStorage.setItem('limber-place-day', new Date().toDateString()));
    await before.close();
    const popup = await limber.page('popup.html');
    const offers = await until('movements are chosen for this place', async () => {
      const { offers: stored } = (await limber.stored()) as { offers?: Offers };
      return stored?.key.includes('"wants":{"') ? stored : null;
    });
    const [first] = Object.values(offers.byBreak).filter((offered) =>
      offered.some(({ why }) => why.type === 'workspace'),
    );
    expect(first).toBeDefined();
    for (let tries = 0; tries < 12; tries += 1) {
      if (/is still on the list/.test(await popup.text())) break;
      await popup.press(/^Another/);
      await until('another one is offered', async () => (await limber.state()).turn === tries + 1);
    }
    await popup.says(/(?:screen|arm support) is still on the list/);
    await popup.close();
  });

  test('a fix is offered once a day in the popup; done, it is asked about again after seven days', async () => {
    await limber.peep.run(() => chrome.storage.local.remove('offers'));
    const first = await list();
    await first.run(() => localStorage.removeItem('limber-place-day'));
    await first.close();
    const popup = await limber.page('popup.html');
    await popup.says(/Small fix for today: bring the top line to eye level/);
    await popup.press(/^I fixed it/);
    await popup.says(/Noted\. Limber asks again on/);
    await popup.close();
    const given = await until('it is stored as fixed', async () => {
      const [office] = await places();
      const fixed = office?.answers['scr-height'];
      return fixed?.answer === 'yes' ? fixed : null;
    });
    expect(given).toMatchObject({ answer: 'yes', again: given.at + WEEK });
    const again = await limber.page('popup.html');
    await again.says(/Next break/);
    expect(await again.text()).not.toContain('Small fix for today');
    await again.close();
    // A week passes.
    await limber.peep.run(async (week) => {
      const { workspace } = await chrome.storage.local.get('workspace');
      const earlier = (_: string, key: string, at: string): string => `"${key}":${Number(at) - week}`;
      const text = JSON.stringify(workspace).replaceAll(/"(at|again)":(\d+)/gu, earlier);
      await chrome.storage.local.set({ workspace: JSON.parse(text) as object });
    }, WEEK);
    const later = await list();
    await later.says(/1 item to look at again/);
    await later.press(/^Still Yes/);
    await until('it is confirmed', async () => (await places())[0]?.answers['scr-height']?.again === undefined);
    await until('nothing is to be looked at', async () => !(await later.text()).includes('to look at again'));
    await later.close();
  });

  test('the place is changed in the popup', async () => {
    const popup = await limber.page('popup.html');
    await popup.says(/Home table/);
    await popup.run(() => {
      const select = document.querySelector('select');
      if (select === null) throw new Error('There is nothing to choose a place with.');
      select.value = [...select.options].find(({ text }) => text === 'Home table')?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('the other place is the current one', async () => (await current()) !== 'first');
    await popup.close();
  });

  test('a note of 10,000 characters is cut to 2,000, and a change that cannot be stored is kept on the page', async () => {
    const page = await list('options.html#workspace/scr-height');
    await page.run(() => {
      const field = document.querySelector('textarea');
      if (field === null) throw new Error('There is no field for a note.');
      field.value = 'x'.repeat(10_000);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('focusout', { bubbles: true }));
    });
    await until('it is stored as far as it goes', async () => {
      const [, home] = await places();
      return home?.notes['scr-height']?.length === 2000;
    });
    await page.run(() => {
      const whole = chrome.storage.local.set.bind(chrome.storage.local);
      Object.assign(globalThis, { mend: () => Object.assign(chrome.storage.local, { set: whole }) });
      Object.assign(chrome.storage.local, {
        set: () => Promise.reject(new Error('QuotaExceededError: quota exceeded')),
      });
    });
    await answer(page, /about an arm/, 'No');
    await page.says(/not saved yet/);
    await page.run(() => Reflect.get(globalThis, 'mend')());
    await page.press(/^Try again/);
    await until('it is stored', async () => (await places())[1]?.answers['scr-distance']?.answer === 'no');
    await page.close();
  });
});
