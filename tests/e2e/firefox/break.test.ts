import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { workedDay } from '../../support/days.ts';
import { endBackground, ledger, press, text } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { pause, until } from '../../support/until.ts';

/**
 * Counts the tones a page asks for, from here on. Without a sound card Firefox never lets a context run, so this one
 * only says that it does.
 */
const COUNT_TONES = `(() => {
  window.tones = 0;
  Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'running' });
  window.OscillatorNode = class extends OscillatorNode {
    start(when) {
      window.tones += 1;
      super.start(when);
    }
  };
})()`;

describe('a guided break in Firefox', () => {
  const limber = new LimberInFirefox();
  let page = '';

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page('options.html');
  });
  afterAll(() => limber.remove());

  /** A break that has just begun, for that many seconds. */
  async function begin(exercise: string, seconds: number): Promise<string> {
    await endBackground(limber);
    await limber.touch();
    await limber.store(page, workedDay('12m'));
    const message = { type: 'started', exercise, restsEyes: false, seconds };
    await limber.bidi.evaluate(page, `browser.runtime.sendMessage(${JSON.stringify(message)})`);
    return limber.opened('break.html');
  }

  const says = (context: string, form: RegExp, most = 20_000): Promise<true> =>
    until(`the page says ${String(form)}`, async () => form.test(await text(limber, context)) || null, most);

  const key = (context: string, name: string): Promise<unknown> =>
    limber.bidi.evaluate(
      context,
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(name)}, bubbles: true }))`,
    );

  async function leave(context: string): Promise<void> {
    await limber.bidi.send('browsingContext.close', { context });
    await until('the break is over', async () => {
      await limber.touch();
      return (await limber.state(page)).where.phase !== 'onBreak' || null;
    });
  }

  test('shows a figure that moves, sounds a tone at each step, and is recorded as it was', async () => {
    const guide = await begin('shoulder-rolls', 30);
    await says(guide, /Before you begin/);
    await limber.bidi.evaluate(guide, COUNT_TONES);
    await press(limber, guide, 'Begin now');
    await says(guide, /step 1 of/);
    const paths = `[...document.querySelectorAll('svg[role=img] g path')].map((each) => each.getAttribute('d')).join()`;
    const before = await limber.bidi.evaluate<string>(guide, paths);
    await pause(1200);
    expect(await limber.bidi.evaluate<string>(guide, paths)).not.toBe(before);
    await says(guide, /step 2 of/);
    await endBackground(limber);
    await says(guide, /Done\. /, 40_000);
    expect(await limber.bidi.evaluate<number>(guide, 'window.tones')).toBeGreaterThan(1);
    const entry = await until('it is recorded', async () => {
      const all = await ledger(limber, page);
      return all.find(({ exercise }) => exercise === 'shoulder-rolls') ?? null;
    });
    expect(entry).toMatchObject({ outcome: 'taken', did: ['shoulder-rolls'], plannedSeconds: 30 });
    expect(entry.end - entry.start).toBeGreaterThan(29_000);
    await limber.bidi.send('browsingContext.close', { context: guide });
  });

  test('with a tool goes on to the movement after it by itself', async () => {
    const guide = await begin('ball-wall-release', 240);
    await says(guide, /Before you use a tool/);
    await press(limber, guide, 'Understood');
    await until('the second half is on', async () => {
      await key(guide, 'ArrowRight');
      return /Wall angels, step 1/.test(await text(limber, guide)) || null;
    });
    await leave(guide);
  });

  test('"I can’t do this" leaves the movement out of what is offered', async () => {
    const guide = await begin('wall-angels', 120);
    await press(limber, guide, 'Begin now');
    await says(guide, /step 1 of/);
    await press(limber, guide, 'I can’t do this');
    await press(limber, guide, 'Leave it out');
    await until('it is kept', async () => {
      const { value } = ((await limber.stored(page))['movement'] ?? { value: {} }) as { value: { hidden?: string[] } };
      return value.hidden?.includes('wall-angels') ?? null;
    });
    await leave(guide);
    await until('what is offered is chosen anew', async () => {
      const offers = (await limber.stored(page))['offers'] as { byBreak: Record<string, { exercise: string }[]> };
      const offered = Object.values(offers.byBreak).flatMap((list) => list.map(({ exercise }) => exercise));
      return (offered.length > 0 && !offered.includes('wall-angels')) || null;
    });
  });

  test('axe finds nothing while it runs, nor when it is over', async () => {
    const guide = await begin('chair-thoracic-extension', 60);
    await press(limber, guide, 'Begin now');
    await says(guide, /step 1 of/);
    await pause(600);
    await limber.bidi.evaluate(guide, `(() => { ${AXE}\n })()`);
    expect(await limber.bidi.evaluate(guide, FINDINGS)).toEqual([]);
    await key(guide, 'Escape');
    await press(limber, guide, 'End break');
    await says(guide, /counts|Nothing is lost/);
    await pause(600);
    expect(await limber.bidi.evaluate(guide, FINDINGS)).toEqual([]);
    await limber.bidi.send('browsingContext.close', { context: guide });
  });

  test('nothing was said on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
