import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { ChromiumPage } from '../../support/chromium-page.ts';
import { dueDay, workedDay } from '../../support/days.ts';
import { Person } from '../../support/person.ts';
import { hush, Site, sound } from '../../support/site.ts';

declare const chrome: typeof browser;

const MEETING = 'meet.jit.si';
const OTHER = 'music.example.org';
const AT_ONCE = { graceMinutes: 0 };

// The browser itself asks about a permission, in a box that only keyboard and mouse reach.
describe('a call is known by its tab, where the person allows it', () => {
  const person = new Person(`--host-resolver-rules=MAP ${MEETING} 127.0.0.1, MAP ${OTHER} 127.0.0.1`);
  let site: Site;
  let options: ChromiumPage;

  beforeAll(async () => {
    site = await Site.open();
    await person.comes();
    await (await person.limber.opened('welcome.html')).close();
    await person.limber.putDay(workedDay('12m'));
    options = await person.limber.page('options.html#reminders');
  });
  afterAll(async () => {
    await person.goes();
    site.close();
  });

  function mayReadTabs(): Promise<boolean> {
    return person.limber.peep.run(() => chrome.permissions.contains({ permissions: ['tabs'] }));
  }

  /** What a look shows while a page of that host is open, and sounds if wanted. */
  async function around(host: string, sounds = true): Promise<object> {
    const { limber } = person;
    const page = await ChromiumPage.open(limber.browser, site.address(host));
    if (sounds) await sound(page);
    await limber.sounding(sounds ? 1 : 0);
    person.input();
    await limber.tell();
    const seen = (await limber.state()).around;
    await page.close();
    await limber.sounding(0);
    return seen;
  }

  test('nothing is allowed at first, and a sounding meeting is a tab like any other', async () => {
    expect(await mayReadTabs()).toBe(false);
    expect(await around(MEETING)).toMatchObject({ call: false, sound: true });
  });

  test('refused: everything stays as it was, and nothing is reported', async () => {
    const { limber } = person;
    const settings = (await limber.stored())['settings'];
    await options.toFront();
    await options.press(/^Allow$/);
    await person.answers(options, false);
    await options.says(/Not allowed, and nothing else changes/);
    expect(await mayReadTabs()).toBe(false);
    expect(await around(MEETING)).toMatchObject({ call: false, sound: true });
    const stored = await limber.stored();
    expect(stored['settings']).toEqual(settings);
    expect(stored['reports']).toBeUndefined();
  });

  test('allowed: a meeting that sounds is a call', async () => {
    await options.toFront();
    await options.press(/^Allow$/);
    await person.answers(options, true);
    await options.says(/Take it back/);
    expect(await mayReadTabs()).toBe(true);
    expect(await around(MEETING)).toMatchObject({ call: true, sound: true });
    expect((await person.limber.state()).callSince).not.toBeNull();
  });

  test('a silent one is none, nor is another page that sounds', async () => {
    expect(await around(MEETING, false)).toMatchObject({ call: false, sound: false });
    expect(await around(OTHER)).toMatchObject({ call: false, sound: true });
    expect((await person.limber.state()).callSince).toBeNull();
  });

  test('a break that falls due in it waits, and comes once it is silent; the worker slept meanwhile', async () => {
    const { limber } = person;
    const meeting = await ChromiumPage.open(limber.browser, site.address(MEETING));
    await sound(meeting);
    await limber.sounding(1);
    await options.toFront();
    await limber.putDay(dueDay(AT_ONCE), AT_ONCE);
    person.input();
    await limber.tell();
    const { reminder } = await limber.state();
    // It need not be in front.
    expect((await limber.state()).around).toMatchObject({ call: true, sound: false });
    expect(reminder).toMatchObject({ heldBy: 'call', showings: 0 });
    expect(await limber.toasts()).toEqual([]);
    await limber.stopWorker();
    await hush(meeting);
    await limber.sounding(0);
    await limber.tell();
    expect(await limber.toast()).toBe(`move:${String(reminder?.dueAt)}:1`);
    await meeting.close();
  });

  test('the host is looked at, and nothing of it is stored', async () => {
    expect(await around(MEETING)).toMatchObject({ call: true });
    const { settings: _, ...rest } = await person.limber.stored();
    expect(JSON.stringify([rest, await person.limber.ledger()])).not.toContain(MEETING);
  });

  test('taken back: it is a tab like any other again, and nothing is reported', async () => {
    await options.toFront();
    await options.press(/^Take it back$/);
    await options.says(/Allow/);
    expect(await mayReadTabs()).toBe(false);
    expect(await around(MEETING)).toMatchObject({ call: false, sound: true });
    expect((await person.limber.stored())['reports']).toBeUndefined();
  });

  test('says nothing on any console', async () => {
    await person.limber.close();
    expect(person.limber.said).toEqual([]);
  });
});
