import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { endBackground, ledger, PEEPHOLE, text } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { pause, until } from '../../support/until.ts';

// As WebDriver writes them.
const KEYS = { Tab: '\uE004', Enter: '\uE006', ArrowRight: '\uE014', Space: ' ' } as const;

/** Presses of Tab after which a control counts as out of reach. */
const FARTHEST = 40;

/** What has the focus, by the name it has for assistive technology. */
const FOCUSED = `(() => {
  const at = document.activeElement;
  const said = (ids) => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  return (at.ariaLabel || said(at.getAttribute('aria-labelledby')) || at.labels?.[0]?.textContent || at.textContent).trim();
})()`;

describe('the welcome in Firefox, by keyboard alone', () => {
  const limber = new LimberInFirefox();
  let welcome = '';
  let page = '';

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    welcome = await limber.opened('welcome.html');
    page = await limber.page(PEEPHOLE);
    await limber.bidi.send('browsingContext.activate', { context: welcome });
  });
  afterAll(() => limber.remove());

  async function key(name: keyof typeof KEYS): Promise<void> {
    const value = KEYS[name];
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await limber.bidi.send('input.performActions', {
      context: welcome,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }

  const focused = (): Promise<string> => limber.bidi.evaluate<string>(welcome, FOCUSED);

  async function tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < FARTHEST; presses += 1) {
      await key('Tab');
      const now = await focused();
      if (now.startsWith(name)) return;
      passed.push(now.slice(0, 40));
    }
    throw new Error(`"${name}" cannot be reached by Tab; passed: ${passed.join(' | ')}`);
  }

  const titled = (title: string): Promise<true> =>
    until(`the focus is on "${title}"`, async () => (await focused()) === title || null);

  const says = (words: string, most = 20_000): Promise<true> =>
    until(`the page says "${words}"`, async () => (await text(limber, welcome)).includes(words) || null, most);

  async function movement(): Promise<Record<string, unknown>> {
    const stored = (await limber.stored(page))['movement'] as { value: Record<string, unknown> } | undefined;
    return stored?.value ?? {};
  }

  async function findings(): Promise<readonly string[]> {
    await pause(600);
    await limber.bidi.evaluate(welcome, `(() => { ${AXE}\n })()`);
    return limber.bidi.evaluate(welcome, FINDINGS);
  }

  test('three steps, with an answer, a part of the body and what is there', async () => {
    const found = [await findings()];
    await tabTo('Continue');
    await key('Enter');
    await titled('What is your day like?');
    found.push(await findings());
    await tabTo('Never');
    await key('ArrowRight');
    await tabTo('Shoulders');
    await key('Space');
    await until('both are kept', async () => {
      const { causes, regionsMore } = await movement();
      return JSON.stringify([causes, regionsMore]) === '[{"posture":1},["shoulders"]]' || null;
    });
    await tabTo('Continue');
    await key('Enter');
    await titled('What do you have?');
    found.push(await findings());
    await tabTo('Continue');
    await key('Enter');
    await titled('Try it once');
    found.push(await findings());
    expect(found).toEqual([[], [], [], []]);
  });

  test('loaded again it is in the same step, and back goes through the steps', async () => {
    await limber.bidi.send('browsingContext.reload', { context: welcome, wait: 'complete' });
    await says('Try it once');
    await limber.bidi.evaluate(welcome, 'history.back()');
    await titled('What do you have?');
    await limber.bidi.evaluate(welcome, 'history.forward()');
    await titled('Try it once');
  });

  test('tells how the icon comes into the toolbar, and that it is there as soon as it is', async () => {
    await says('Pin to Toolbar');
    await limber.privileged(`(async () => {
      const { CustomizableUI } = ChromeUtils.importESModule(
        'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
      );
      CustomizableUI.addWidgetToArea('limber_limber_example-browser-action', 'nav-bar');
    })()`);
    await says('It stands in the toolbar.');
  });

  test('a first movement on this page stands in the ledger, the event page ended in between', async () => {
    await tabTo('I have read this');
    await key('Enter');
    await says('Read on ');
    await tabTo('Start');
    await endBackground(limber);
    await key('Enter');
    await says('Let your arms hang');
    await endBackground(limber);
    await says('Done. 35 s for your shoulders.', 60_000);
    const entry = await until('it is recorded', async () => (await ledger(limber, page))[0] ?? null);
    expect(entry).toMatchObject({ outcome: 'taken', reason: 'guided', exercise: 'shoulder-rolls', plannedSeconds: 35 });
    expect((await limber.pages()).filter((url) => url.includes('/break.html'))).toEqual([]);
  });

  test('nothing was said on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
