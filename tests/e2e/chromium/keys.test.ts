import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { workedDay } from '../../support/days.ts';
import { Person } from '../../support/person.ts';
import { until } from '../../support/until.ts';

declare const chrome: typeof browser;

// Real keys on a real screen: Chrome drops a suggested key without a word where it clashes with one of its own.
describe('keys and the menu of the icon', () => {
  const person = new Person();

  beforeAll(async () => {
    await person.comes();
    await (await person.limber.opened('welcome.html')).close();
    await person.limber.putDay(workedDay('12m'));
  });
  afterAll(() => person.goes());

  test('Chrome has set every key that Limber suggests', async () => {
    const all = await person.limber.peep.run(() => chrome.commands.getAll());
    const keys = Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toEqual({
      _execute_action: '',
      'start-break': 'Alt+Shift+M',
      'in-call': 'Alt+Shift+K',
      'sit-stand': 'Alt+Shift+U',
      snooze: '',
    });
    expect(all.every(({ name, description }) => name === '_execute_action' || description !== '')).toBe(true);
  });

  test('one key says that a call is on, and that it is over, with the worker asleep before each', async () => {
    const { limber } = person;
    await limber.stopWorker();
    person.screen.press('alt+shift+k');
    const { busy } = await limber.stateThat('a call is on', (state) => state.busy !== null);
    expect(busy).toMatchObject({ kind: 'call' });
    expect((busy?.until ?? 0) - (busy?.since ?? 0)).toBe(30 * 60_000);
    await limber.stopWorker();
    person.screen.press('alt+shift+k');
    await limber.stateThat('it is over', (state) => state.busy === null);
  });

  test('one key changes between sitting and standing', async () => {
    const { limber } = person;
    await limber.stopWorker();
    person.screen.press('alt+shift+u');
    await limber.stateThat('standing', ({ position }) => position?.now === 'stand');
    person.screen.press('alt+shift+u');
    await limber.stateThat('sitting', ({ position }) => position?.now === 'sit');
  });

  test('one key starts a break, and brings one that is on to the front', async () => {
    const { limber } = person;
    await limber.stopWorker();
    person.screen.press('alt+shift+m');
    const guide = await limber.opened('break.html');
    const begun = (await limber.state()).where;
    expect(begun).toMatchObject({ phase: 'onBreak' });
    await limber.peep.toFront();
    await until('it is behind', () => guide.run(() => document.hidden));
    person.screen.press('alt+shift+m');
    await until('it is in front', () => guide.run(() => !document.hidden));
    expect((await limber.state()).where).toEqual(begun);
    expect(await limber.openPages()).toEqual(['break.html']);
    await guide.close();
  });

  test.each(['start', 'snooze', 'pause', 'call', 'position', 'options', 'call_30', 'pause_tomorrow'])(
    'the menu of a fresh install has the item %s',
    async (item) => {
      await until('it is there', () => person.limber.hasInMenu(item));
      expect(await person.limber.hasInMenu(`${item}_of_another`)).toBe(false);
    },
  );

  test('says nothing on any console', async () => {
    await person.limber.close();
    expect(person.limber.said).toEqual([]);
  });
});
