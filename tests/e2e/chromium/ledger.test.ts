import { closeSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totalsByDay } from '../../../scripts/simulate/history/history.ts';
import { recentOf, type Recent } from '../../../utils/platform/ledger.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { workedDay } from '../../support/days.ts';
import { holdDatabase, readDays } from '../../support/ledger-inside.ts';
import { pause, until } from '../../support/until.ts';

/** Where Chromium keeps all databases of a profile. */
const DATABASES = join('Default', 'IndexedDB');
/** A worker or a browser that is ended within this time of the last message may be at any line, ms. */
const AMID = 150;

/** What is asked of the ledger, whatever becomes of its database. */
class Limber extends ChromiumLimber {
  /** Changes position so many times, which is an entry each; resolves once each turn is over. */
  async change(times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.tell({ type: 'positionChanged', to: 'other' });
  }

  async recent(): Promise<Recent> {
    return recentOf((await this.stored())['recent']);
  }

  /** The last changes of position that the state tells of: once they stand there, they may not be lost. */
  async acknowledged(): Promise<readonly number[]> {
    const { decisions } = await this.state();
    return decisions.filter(({ type }) => type === 'position').map(({ at }) => at);
  }

  /** What the ledger must hold by now: each change once, the days with it, and the same beside the database. */
  async isWhole(): Promise<void> {
    const told = await this.acknowledged();
    const entries = await this.ledger();
    const written = entries.filter(({ outcome }) => outcome === 'position').map(({ start }) => start);
    expect(written.slice(-told.length)).toEqual(told);
    expect(await this.peep.run(readDays)).toEqual(totalsByDay(entries));
    const { entries: held, behind } = await this.recent();
    expect(held.map(({ key }) => key).toSorted()).toEqual(entries.map(({ key }) => key).toSorted());
    expect(behind).toBeNull();
  }
}

async function begun(limber: Limber): Promise<void> {
  await limber.start();
  await (await limber.opened('welcome.html')).close();
  await limber.putDay(workedDay('12m'));
  await limber.change(2);
}

describe('a database that the browser refuses', () => {
  const limber = new Limber();
  const folder = join(limber.profile, DATABASES);

  beforeAll(() => begun(limber));
  afterAll(() => limber.remove());

  test('on a first day nothing is missing and nothing is said to be', async () => {
    await limber.isWhole();
    expect(await limber.recent()).toMatchObject({ behind: null, lost: null });
  });

  test('cannot be opened: Limber goes on, and keeps entries beside it', async () => {
    await limber.close();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where a folder is wanted');
    await limber.start();
    await limber.change(2);
    const { entries, behind } = await limber.recent();
    expect(entries.filter(({ outcome }) => outcome === 'position').length).toBe(4);
    expect(behind).not.toBeNull();
    expect((await limber.state()).outbox).toEqual([]);
    const popup = await limber.page('popup.html');
    await popup.says(/Next break in/);
    await popup.close();
  });

  test('opens again: all that was kept is written', async () => {
    await limber.close();
    rmSync(folder);
    await limber.start();
    await limber.change();
    await limber.isWhole();
  });

  test('is thrown away while the browser is closed: the last days come back, and it is said', async () => {
    const before = await limber.ledger();
    await limber.close();
    rmSync(folder, { recursive: true });
    await limber.start();
    await limber.change();
    await limber.isWhole();
    expect((await limber.ledger()).length).toBe(before.length + 1);
    expect((await limber.recent()).lost).not.toBeNull();
  });

  test('is held up by a page that does not let go: a turn waits five seconds, no longer', async () => {
    await limber.peep.run(holdDatabase);
    const asked = Date.now();
    await limber.change();
    expect(Date.now() - asked).toBeLessThan(9000);
    expect((await limber.recent()).behind).not.toBeNull();
    await limber.peep.evaluate('letGo()');
    await limber.change();
    await limber.isWhole();
  });

  test('says nothing on any console but what could not be done', async () => {
    await limber.close();
    expect(limber.said.filter((line) => !line.includes('Limber: ledger failed'))).toEqual([]);
  });
});

describe('a disk that is full', () => {
  const limber = new Limber({ smallDisk: DATABASES });

  beforeAll(() => begun(limber));
  afterAll(() => limber.remove());

  test('takes nothing more; no entry is lost, and all are written when there is room again', async () => {
    const filler = join(limber.browser.inside(join(limber.profile, DATABASES)), 'filler');
    fillUp(filler);
    await limber.change();
    await until('the disk is found full', async () => {
      await limber.change();
      return (await limber.recent()).behind;
    });
    await limber.change(2);
    expect((await limber.state()).outbox).toEqual([]);
    rmSync(filler);
    await limber.change();
    await limber.isWhole();
    expect((await limber.recent()).lost).toBeNull();
  });
});

describe('a ledger amid whose writing', () => {
  const limber = new Limber();

  beforeAll(() => begun(limber));
  afterAll(() => limber.remove());

  /** Several changes on their way at once; nobody waits for the answers, which may never come. */
  function changes(): void {
    for (let each = 0; each < 5; each += 1) void limber.change().catch(() => undefined);
  }

  test.each([1, 2, 3, 4])('the browser is killed: no entry is lost or doubled (%i)', async () => {
    changes();
    await pause(Math.random() * AMID);
    await limber.kill();
    await limber.start();
    await limber.change();
    await limber.isWhole();
  });

  test.each([1, 2, 3, 4])('the worker is killed: no entry is lost or doubled (%i)', async () => {
    changes();
    await pause(Math.random() * AMID);
    await limber.stopWorker();
    await limber.change();
    await until('nothing waits', async () => (await limber.state()).outbox.length === 0);
    await limber.isWhole();
  });
});

function fillUp(file: string): void {
  const open = openSync(file, 'w');
  try {
    for (;;) writeSync(open, Buffer.alloc(4096));
  } catch (error) {
    expect(String(error)).toContain('ENOSPC');
  } finally {
    closeSync(open);
  }
}
