import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ChromiumLimber } from '../tests/support/chromium-limber.ts';
import { pause, until } from '../tests/support/until.ts';
import { lived } from './screenshots/states.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** A turn takes less than this, ms: a worker ended within it may be at any line. */
const A_TURN = 80;
/** Every so many kills a break is said to have been had: an entry that must be there once. */
const BREAK_EVERY = 25;
/** Between two breaks that are told, or the second is taken for the first again, ms. */
const MINUTE = 60_000;

/**
 * Long runs that are no part of the test: the worker of a real Chromium is ended again and again, somewhere in a turn,
 * while a reminder is up and breaks are told; and the hour is measured. `--kills 1000`, `--minutes 60` (0 leaves one out).
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { kills: { type: 'string', default: '1000' }, minutes: { type: 'string', default: '60' } },
  });
  const wrong = Number(values.kills) > 0 ? await killed(Number(values.kills)) : [];
  for (const line of wrong) console.error(line);
  const minutes = Number(values.minutes);
  const bench =
    minutes > 0 ? spawnSync('node', ['scripts/bench.ts', '--minutes', values.minutes], { stdio: 'inherit' }).status : 0;
  process.exitCode = wrong.length === 0 && bench === 0 ? 0 : 1;
}

/** Kills the worker that many times and says what is not as it was. */
async function killed(times: number): Promise<string[]> {
  const limber = new ChromiumLimber();
  try {
    await limber.start();
    const began = Date.now();
    // A grace of zero shows the reminder at the first turn; it must stay the only one of its stage.
    const day = lived(
      [
        ['active', '29m'],
        ['typing', '70s'],
      ],
      began,
      ZONE,
    );
    await limber.putDay(day, { graceMinutes: 0, remindAgains: 0 });
    await limber.tell();
    const toasts = new Set(await limber.toasts());
    let told = 0;
    for (let kill = 1; kill <= times; kill += 1) {
      const tellsBreak = kill % BREAK_EVERY === 0;
      if (tellsBreak) await workedOn(limber);
      // Nobody waits for the answer: it may never come.
      void limber.tell({ type: tellsBreak ? 'hadBreak' : 'woke' }).catch(() => undefined);
      if (tellsBreak) {
        told += 1;
        const before = told;
        await until('the break is stored', async () => (await limber.state()).day.taken >= before);
      } else await pause(Math.random() * A_TURN);
      await endWorker(limber);
      for (const toast of await limber.toasts()) toasts.add(toast);
      if (kill % 50 === 0) console.log(`${kill} kills`);
    }
    await limber.tell();
    return await found(limber, { began, times, told, toasts });
  } finally {
    await limber.remove();
  }
}

/** Lets a minute of streak be there, or the break that is told next would be taken for the last one again. */
async function workedOn(limber: ChromiumLimber): Promise<void> {
  await limber.settled();
  await limber.putAsleep({ tracker: { ...(await limber.state()), streakMs: MINUTE } });
}

/** Ends the worker where it stands. A message on its way may have started the next one by then. */
async function endWorker(limber: ChromiumLimber): Promise<void> {
  await limber.peep.send('ServiceWorker.enable');
  await limber.peep.send('ServiceWorker.stopAllWorkers');
  await limber.peep.send('ServiceWorker.disable');
}

type Run = {
  readonly began: number;
  readonly times: number;
  readonly told: number;
  readonly toasts: ReadonlySet<string>;
};

async function found(limber: ChromiumLimber, { began, times, told, toasts }: Run): Promise<string[]> {
  const wrong: string[] = [];
  const state = await limber.state();
  const screenMs = state.day.screenMs - (30 * MINUTE + 10_000);
  if (Math.abs(screenMs - (state.at - began)) > 1000)
    wrong.push(`Screen time is off by ${screenMs - (state.at - began)} ms.`);
  const keys = (await limber.ledger()).map(({ key }) => key).filter((key) => key.startsWith('said:'));
  if (keys.length !== told) wrong.push(`${told} breaks were told, ${keys.length} are in the ledger.`);
  if (state.day.taken !== told) wrong.push(`${told} breaks were told, ${state.day.taken} are counted.`);
  if (toasts.size > 1) wrong.push(`Notifications that were up: ${[...toasts].join(', ')}`);
  if (state.outbox.length > 0) wrong.push(`${state.outbox.length} effects still wait.`);
  await limber.close();
  // What a worker hears from Chromium that calls it in the very moment of its end.
  const said = limber.said.filter((line) => !line.includes('No SW'));
  if (said.length > 0) wrong.push(`Consoles said: ${said.join('; ')}`);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${times} kills in ${seconds} s: ${wrong.length === 0 ? 'nothing lost or doubled' : 'see what is wrong'}`,
  );
  return wrong;
}

await main();
