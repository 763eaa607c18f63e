import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { press, text } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

describe('the workspace check in Firefox', () => {
  const limber = new LimberInFirefox();

  beforeAll(async () => {
    await limber.start();
    await limber.installForGood();
    await limber.opened('welcome.html');
  });
  afterAll(() => limber.remove());

  async function says(page: string, words: string): Promise<void> {
    await until(`the page says ${words}`, async () => (await text(limber, page)).includes(words));
  }

  /** Answers the first question. */
  async function answer(page: string, words: string): Promise<void> {
    await limber.bidi.evaluate(
      page,
      `[...document.querySelectorAll('fieldset')]
        .find((each) => each.querySelector('legend')?.textContent.includes('top line of text'))
        .querySelectorAll('label')
        .forEach((each) => each.textContent.trim() === ${JSON.stringify(words)} && each.click())`,
    );
  }

  async function places(page: string): Promise<Workspaces['places']> {
    const { workspace } = (await limber.stored(page)) as { workspace?: { value: Workspaces } };
    return workspace?.value.places ?? [];
  }

  test('a place with answers is there after a restart, and a second one keeps its own', async () => {
    let page = await limber.page('options.html#workspace');
    await says(page, 'Print or copy this place');
    await answer(page, 'No');
    await says(page, 'What to change next');
    await press(limber, page, 'Add a place');
    await limber.bidi.evaluate(
      page,
      `(() => {
        const field = document.querySelector('form input[type=text]');
        field.value = 'Home table';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`,
    );
    await press(limber, page, 'Save the place');
    await until('the second place is stored', async () => (await places(page)).length === 2);
    await answer(page, 'Yes');
    await until('its answer is stored', async () => (await places(page))[1]?.answers['scr-height']?.answer === 'yes');
    await limber.close();
    await limber.start();
    page = await limber.page('options.html#workspace');
    await says(page, 'Home table');
    const [first, home] = await places(page);
    expect(first?.answers).toMatchObject({ 'scr-height': { answer: 'no' } });
    expect(home?.answers).toMatchObject({ 'scr-height': { answer: 'yes' } });
  });

  test('the popup offers one small fix, and it is stored as done with a date to ask again', async () => {
    const page = await limber.page('options.html#workspace');
    await says(page, 'Home table');
    await press(limber, page, 'My place');
    await until('the first place is the current one', async () => {
      const { workspace } = (await limber.stored(page)) as { workspace: { value: Workspaces } };
      return workspace.value.current === 'first';
    });
    const popup = await limber.page('popup.html');
    await says(popup, 'Small fix for today: bring the top line to eye level');
    await press(limber, popup, 'I fixed it');
    await says(popup, 'Noted. Limber asks again on');
    const [office] = await places(page);
    const given = office?.answers['scr-height'];
    expect(given).toMatchObject({ answer: 'yes', again: (given?.at ?? 0) + 7 * 86_400_000 });
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
