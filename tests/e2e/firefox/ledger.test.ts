import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totalsByDay } from '../../../scripts/simulate/history/history.ts';
import { recentOf, type Recent } from '../../../utils/platform/ledger.ts';
import { workedDay } from '../../support/days.ts';
import { ledger, PEEPHOLE, stateThat, tell } from '../../support/firefox-inside.ts';
import { readDays } from '../../support/ledger-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { pause, until } from '../../support/until.ts';

/** A background that is ended within this time of the last message may be at any line, ms. */
const AMID = 150;

/** Firefox keeps `storage.local` in a folder of its own, so that it outlives the database. */
describe('the ledger in Firefox', () => {
  const limber = new LimberInFirefox();
  let page = '';

  beforeAll(async () => {
    await limber.start();
    await limber.installForGood();
    await limber.opened('welcome.html');
    page = await limber.page(PEEPHOLE);
    await limber.store(page, workedDay('12m'));
    await change();
    await change();
  });
  afterAll(() => limber.remove());

  /** Changes position, which is an entry; resolves once the turn is over. */
  async function change(): Promise<void> {
    await tell(limber, page, { type: 'positionChanged', to: 'other' });
  }

  async function recent(): Promise<Recent> {
    return recentOf((await limber.stored(page))['recent']);
  }

  async function startAgain(): Promise<void> {
    await limber.start();
    page = await limber.page(PEEPHOLE);
  }

  /** Each change the state tells of is there once, the days with it, and the same beside the database. */
  async function isWhole(): Promise<void> {
    const { decisions } = await stateThat(limber, page, 'nothing waits', () => true);
    const told = decisions.filter(({ type }) => type === 'position').map(({ at }) => at);
    const entries = (await ledger(limber, page)).toSorted((a, b) => a.start - b.start);
    const written = entries.filter(({ outcome }) => outcome === 'position').map(({ start }) => start);
    expect(written.slice(-told.length)).toEqual(told);
    expect(await limber.bidi.evaluate(page, `(${readDays.toString()})()`)).toEqual(totalsByDay(entries));
    const { entries: held, behind } = await recent();
    expect(held.map(({ key }) => key).toSorted()).toEqual(entries.map(({ key }) => key).toSorted());
    expect(behind).toBeNull();
  }

  test('on a first day nothing is missing and nothing is said to be', async () => {
    await isWhole();
    expect((await recent()).lost).toBeNull();
  });

  test('whose database cannot be opened is kept beside it, and written when it can', async () => {
    await limber.close();
    const folder = limber.databaseFolder();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where a folder is wanted');
    await startAgain();
    await change();
    expect((await recent()).behind).not.toBeNull();
    expect((await limber.state(page)).outbox).toEqual([]);
    await limber.close();
    rmSync(folder, { recursive: true });
    await startAgain();
    await change();
    await isWhole();
  });

  test('whose database is thrown away while Firefox is closed gets the last days back, and says so', async () => {
    const { length } = await ledger(limber, page);
    await limber.close();
    rmSync(limber.databaseFolder(), { recursive: true });
    await startAgain();
    await change();
    await isWhole();
    expect((await ledger(limber, page)).length).toBeGreaterThan(length);
    expect((await recent()).lost).not.toBeNull();
  });

  test.each([1, 2, 3])('amid whose writing Firefox is killed loses and doubles no entry (%i)', async () => {
    for (let each = 0; each < 5; each += 1) void change().catch(() => undefined);
    await pause(Math.random() * AMID);
    await limber.kill();
    await startAgain();
    await until('the background answers', () => change().then(() => true));
    await isWhole();
  });

  test('says nothing on any console but what could not be done', async () => {
    await limber.close();
    expect(limber.said.filter((line) => !line.includes('Limber: ledger failed'))).toEqual([]);
  });
});
