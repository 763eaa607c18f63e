import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../../utils/core/history/entry.ts';
import type { State } from '../../../utils/core/tracking/state.ts';
import { dueDay } from '../../support/days.ts';
import {
  backgroundRuns,
  leaveAsleep,
  ledger,
  letPass,
  noteToasts,
  PEEPHOLE,
  stateThat,
  tell,
  turn,
} from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { MADE_UP_DEVICES, OtherPage } from '../../support/other-page.ts';
import { Site } from '../../support/site.ts';
import { until } from '../../support/until.ts';

const MINUTE = 60_000;

/** Whether a tab sounds, as Firefox tells extensions. */
const SOUNDS = 'browser.tabs.query({ audible: true }).then((tabs) => tabs.length > 0)';

/** No grace: what is due is shown at once, unless something holds it. */
const AT_ONCE = { graceMinutes: 0 };

describe('what is due in Firefox waits for a better moment', () => {
  const limber = new LimberInFirefox();
  let page = '';
  let site: Site;
  let other: OtherPage;
  let toasts: () => Promise<string[]> = async () => [];

  beforeAll(async () => {
    site = await Site.open();
    await limber.start(MADE_UP_DEVICES);
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page(PEEPHOLE);
    toasts = await noteToasts(limber, page);
    other = await OtherPage.open(limber, site);
  });
  afterAll(async () => {
    await limber.remove();
    site.close();
  });

  /** A break is due, and Limber does not know it yet. */
  async function dueAsleep(): Promise<void> {
    await other.letGo();
    await leaveAsleep(limber, page);
    await limber.store(page, dueDay(AT_ONCE), AT_ONCE);
    await limber.bidi.evaluate(page, 'void (window.noted.length = 0)');
  }

  const that = (what: string, isSo: (state: State) => boolean): Promise<State> => stateThat(limber, page, what, isSo);

  const held = (by: string): Promise<State> => that(`it is held: ${by}`, ({ reminder }) => reminder?.heldBy === by);

  const shown = (): Promise<State> => that('it is shown', ({ reminder }) => reminder?.showings === 1);

  /** What is due is held by a call in a tab, and the event page has ended since. */
  async function heldByCall(): Promise<State> {
    await dueAsleep();
    await other.beginCall();
    const state = await held('call');
    await leaveAsleep(limber, page);
    return state;
  }

  async function calls(): Promise<Entry[]> {
    return (await ledger(limber, page)).filter(({ outcome }) => outcome === 'call');
  }

  const window = (state: string): Promise<unknown> =>
    limber.bidi.evaluate(
      page,
      `browser.windows.getCurrent().then(({ id }) => browser.windows.update(id, { state: '${state}' }))`,
    );

  test('a tab that takes camera and microphone wakes the event page by itself, and the call holds it', async () => {
    await dueAsleep();
    const asked = Date.now();
    await other.beginCall();
    const { around, callSince, reminder } = await held('call');
    expect(around).toEqual({ call: true, sharing: false, fullScreen: 'no', sound: false });
    expect(callSince).toBeGreaterThanOrEqual(asked);
    expect(reminder).toMatchObject({ showings: 0 });
    expect(await toasts()).toEqual([]);
  });

  test('an event page lost in the call holds the same one, for the same call', async () => {
    const before = await heldByCall();
    const after = await turn(limber, page);
    expect(after.at).toBeGreaterThan(before.at);
    expect(after.reminder).toEqual(before.reminder);
    expect(after.callSince).toBe(before.callSince);
  });

  test('the end of the call wakes it too: the call is entered once, the same reminder comes once', async () => {
    const entered = await calls();
    await heldByCall();
    await letPass(limber, page, 2 * MINUTE);
    const { callSince, reminder } = await limber.state(page);
    await other.letGo();
    const after = await shown();
    expect(after.callSince).toBeNull();
    expect(after.reminder).toMatchObject({ dueAt: reminder?.dueAt, heldBy: null, held: { reason: 'call' } });
    expect(after.reminder?.held?.ms).toBeGreaterThanOrEqual(2 * MINUTE);
    await leaveAsleep(limber, page);
    expect((await turn(limber, page)).reminder).toMatchObject({ dueAt: reminder?.dueAt, showings: 1 });
    const entries = (await calls()).slice(entered.length);
    expect(entries).toMatchObject([{ key: `call:${callSince}`, start: callSince }]);
    expect((entries[0]?.end ?? 0) - (callSince ?? 0)).toBeGreaterThanOrEqual(2 * MINUTE);
    expect(await toasts()).toEqual([`move:${reminder?.dueAt}:1`]);
  });

  test('a call of less than a minute holds too, and is not entered', async () => {
    await heldByCall();
    const entered = await calls();
    await other.letGo();
    expect((await shown()).callSince).toBeNull();
    expect(await calls()).toEqual(entered);
  });

  test('"in a call" holds it until it is said to be over', async () => {
    await dueAsleep();
    await tell(limber, page, { type: 'busy', kind: 'call', minutes: 30 });
    const { busy, callSince, reminder } = await held('call');
    expect((busy?.until ?? 0) - (busy?.since ?? 0)).toBe(30 * MINUTE);
    expect(callSince).not.toBeNull();
    await leaveAsleep(limber, page);
    await tell(limber, page, { type: 'freed' });
    const after = await shown();
    expect(after).toMatchObject({ busy: null, callSince: null });
    expect(after.reminder?.dueAt).toBe(reminder?.dueAt);
    expect(await toasts()).toEqual([`move:${reminder?.dueAt}:1`]);
  });

  test('"in a call" is over when its time is, and is entered', async () => {
    const entered = await calls();
    await dueAsleep();
    await tell(limber, page, { type: 'busy', kind: 'call', minutes: 2 });
    await held('call');
    await letPass(limber, page, 2 * MINUTE);
    await leaveAsleep(limber, page);
    const { callSince } = await limber.state(page);
    await turn(limber, page);
    expect(await shown()).toMatchObject({ busy: null, callSince: null });
    expect((await calls()).slice(entered.length)).toMatchObject([{ key: `call:${callSince}`, reason: 'asked' }]);
  });

  test('a full screen holds it, and the next look after it lets it come', async () => {
    await dueAsleep();
    await window('fullscreen');
    await tell(limber, page, { type: 'woke' });
    const { around, reminder } = await held('fullScreen');
    expect(around).toMatchObject({ fullScreen: 'silent', call: false });
    await leaveAsleep(limber, page);
    await window('normal');
    expect(await backgroundRuns(limber)).toBe(false);
    await tell(limber, page, { type: 'woke' });
    const after = await shown();
    expect(after.around.fullScreen).toBe('no');
    expect(after.reminder).toMatchObject({ dueAt: reminder?.dueAt, held: { reason: 'fullScreen' } });
    expect(await toasts()).toEqual([`move:${reminder?.dueAt}:1`]);
  });

  test('a full screen with sound is told from a silent one', async () => {
    await dueAsleep();
    await window('fullscreen');
    await other.sound();
    await until('Firefox hears it', () => limber.bidi.evaluate<boolean>(page, SOUNDS));
    expect((await turn(limber, page)).around).toEqual({
      call: false,
      sharing: false,
      fullScreen: 'sounding',
      sound: true,
    });
    await other.fallSilent();
    await until('it is silent', async () => !(await limber.bidi.evaluate<boolean>(page, SOUNDS)));
    expect((await turn(limber, page)).around).toMatchObject({ fullScreen: 'silent', sound: false });
    await window('normal');
  });

  test('nothing was said on any console, and nothing failed', async () => {
    expect(await limber.stored(page)).not.toHaveProperty('reports');
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
