import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Happening } from '../../../utils/core/tracking/event.ts';
import { FINDINGS, AXE } from '../../support/axe.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { workedDay } from '../../support/days.ts';
import { pause, until } from '../../support/until.ts';

const start = (exercise: string, seconds: number): Happening => ({
  type: 'started',
  exercise,
  restsEyes: false,
  seconds,
});

describe('a guided break', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  /** A break that has just begun, its page in front. */
  async function begin(exercise: string, seconds: number): Promise<ChromiumPage> {
    await limber.putDay(workedDay('12m'));
    await limber.tell(start(exercise, seconds));
    const page = await limber.opened('break.html');
    await page.toFront();
    return page;
  }

  /** Leaves the break and closes its page. */
  async function leave(page: ChromiumPage): Promise<void> {
    await page.close();
    await limber.stateThat('the break is over', ({ where }) => where.phase !== 'onBreak');
  }

  async function findings(page: ChromiumPage): Promise<readonly string[]> {
    // What comes softly is looked at once it is there.
    await pause(600);
    await page.evaluate(`${AXE}; undefined`);
    return page.evaluate<readonly string[]>(FINDINGS);
  }

  test('shows a figure that moves with the step, sounds a tone at each step, and is recorded as it was', async () => {
    const page = await begin('shoulder-rolls', 30);
    await page.says(/Before you begin/);
    await page.run(() => {
      const tones = { count: 0 };
      Object.assign(globalThis, { tones });
      globalThis.OscillatorNode = class extends OscillatorNode {
        override start(when?: number): void {
          tones.count += 1;
          super.start(when);
        }
      };
    });
    await page.press(/^Begin now/);
    await page.says(/step 1 of/);
    const pathOf = (): Promise<string> =>
      page.run(() =>
        [...document.querySelectorAll('svg[role=img] g path')].map((each) => each.getAttribute('d')).join(),
      );
    const before = await pathOf();
    await pause(1200);
    expect(await pathOf()).not.toBe(before);
    const inSight = (): Promise<boolean> =>
      page.run(() => {
        const figure = [...document.querySelectorAll('svg[role=img]')].at(-1);
        if (figure === undefined) return false;
        const { left, top, width, height } = figure.getBoundingClientRect();
        return figure.contains(document.elementFromPoint(left + width / 2, top + height * 0.75));
      });
    expect(await inSight(), 'nothing lies over the figure').toBe(true);
    await page.says(/step 2 of/, 20_000);
    await page.says(/Done\. /, 40_000);
    expect(await page.run(() => (globalThis as unknown as { tones: { count: number } }).tones.count)).toBeGreaterThan(
      1,
    );
    const { done } = await limber.stateThat('the break is over', ({ where }) => where.phase !== 'onBreak');
    expect(done['shoulder-rolls']?.nth).toBe(1);
    const entry = await until(
      'it is recorded',
      async () => (await limber.ledger()).find(({ exercise }) => exercise === 'shoulder-rolls') ?? null,
    );
    expect(entry).toMatchObject({ outcome: 'taken', reason: 'guided', did: ['shoulder-rolls'], plannedSeconds: 30 });
    // It waited for the caution to be read.
    expect(entry.end - entry.start).toBeGreaterThan(29_000);
    expect(entry.end - entry.start).toBeLessThan(45_000);
    await page.press(/^Better$/);
    await until('the answer is in the entry', async () =>
      (await limber.ledger()).some(({ exercise, feeling }) => exercise === 'shoulder-rolls' && feeling === 'better'),
    );
    await page.close();
  });

  test('with a tool waits for its safety text; then the movement after it opens by itself', async () => {
    const page = await begin('ball-wall-release', 240);
    await page.says(/Before you use a tool/);
    expect(await findings(page)).toEqual([]);
    await page.press(/^Understood/);
    await page.says(/Ball|ball/);
    await until('the second half is on', async () => {
      await page.key('ArrowRight');
      return /Wall angels, step 1/.test(await page.text());
    });
    await leave(page);
  });

  test('left after the tool is relief only, and its second half is offered on the spot', async () => {
    const page = await begin('ball-wall-release', 240);
    await page.says(/step 1 of/);
    await page.key('ArrowRight');
    await page.key('Escape');
    await page.press(/^End break$/);
    await page.says(/The first half is done/);
    const entry = await until(
      'it is recorded',
      async () => (await limber.ledger()).find(({ reliefOnly }) => reliefOnly === 'ball-wall-release') ?? null,
    );
    expect(entry.outcome).toBe('cutShort');
    await page.press(/^Do the second half$/);
    await limber.stateThat(
      'the second half is on',
      ({ where }) => where.phase === 'onBreak' && where.exercise !== 'ball-wall-release',
    );
    await page.says(/step 1 of|Before you begin/);
    await leave(page);
  });

  test('"I can’t do this" leaves out what the limit leaves out, now and in every later offer', async () => {
    const page = await begin('wall-angels', 120);
    await page.press(/^Begin now/);
    await page.says(/step 1 of/);
    await page.press(/^I can’t do this/);
    await page.says(/Leave “Wall angels” out/);
    expect(await findings(page)).toEqual([]);
    await page.press(/^Hands below the head/);
    await page.press(/^Leave it out$/);
    await until('it is kept', async () => {
      const { value } = ((await limber.stored())['movement'] ?? { value: { limits: [] } }) as {
        value: { limits: string[] };
      };
      return value.limits.length === 1 && value.limits[0];
    });
    await until('another movement goes on', async () => !/Wall angels/.test(await page.text()));
    await leave(page);
    const options = await limber.page('options.html');
    await until('what is offered is chosen anew', async () => {
      const { byBreak } = (await limber.stored())['offers'] as { byBreak: Record<string, { exercise: string }[]> };
      const offered = Object.values(byBreak).flatMap((list) => list.map(({ exercise }) => exercise));
      return offered.length > 0 && !offered.includes('wall-angels');
    });
    await options.close();
  });

  test('axe finds nothing on any state of the page', async () => {
    const found: Record<string, readonly string[]> = {};
    const offer = await limber.page('break.html?offer');
    await offer.says(/Start/);
    found['offer'] = await findings(offer);
    await offer.press(/^I had a massage/);
    found['offer after a treatment'] = await findings(offer);
    await offer.close();
    const page = await begin('chair-thoracic-extension', 60);
    await page.says(/Before you begin/);
    found['caution'] = await findings(page);
    await page.press(/^Begin now/);
    await page.says(/step 1 of/);
    found['guide'] = await findings(page);
    await page.key(' ');
    found['paused'] = await findings(page);
    await page.key('?');
    found['keys'] = await findings(page);
    await page.key('Escape');
    await page.key('Escape');
    found['asked to end'] = await findings(page);
    const second = await limber.page('break.html');
    await second.says(/another page/);
    found['second page'] = await findings(second);
    await second.close();
    await page.press(/^End break$/);
    await page.says(/counts|Nothing is lost/);
    found['end'] = await findings(page);
    await page.close();
    const breathing = await begin('diaphragmatic-breathing', 150);
    await breathing.press(/^Begin now/);
    await breathing.says(/Breathe in/);
    found['breathing'] = await findings(breathing);
    await leave(breathing);
    const eyes = await begin('eyes-20-20-20', 30);
    await eyes.press(/^Begin now/);
    await eyes.says(/a tone tells you/);
    found['eyes'] = await findings(eyes);
    await leave(eyes);
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    expect(Object.keys(found)).toHaveLength(11);
  });

  test('"Tense now" in the popup starts a minute of breathing, and what was due stays due', async () => {
    await limber.putDay(workedDay('12m'));
    const popup = await limber.page('popup.html');
    await popup.press(/^Tense now/);
    const page = await limber.opened('break.html');
    const state = await limber.state();
    expect(state.where).toMatchObject({ phase: 'onBreak', exercise: 'cyclic-sighing', seconds: 60 });
    await page.says(/Before you begin/);
    await leave(page);
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
