import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { LimberInChromium, until } from '../tests/support/limber-in-chromium.ts';
import { lived } from './screenshots/states.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Long runs that are no part of the test: the worker of a real Chromium is killed again and again while a reminder is
 * up, and the hour is measured. `--kills 1000`, `--minutes 60` (0 leaves one out).
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
  const limber = new LimberInChromium();
  try {
    await limber.start();
    const page = await limber.page('options.html');
    await limber.stopWorker(page);
    const began = Date.now();
    // Graces of zero show the reminder at the first turn; it must stay the only one of its stage.
    await limber.store(
      page,
      lived(
        [
          ['active', '29m'],
          ['typing', '70s'],
        ],
        began,
        ZONE,
      ),
      { graceMinutes: 0, remindAgains: 0 },
    );
    for (let kill = 1; kill <= times; kill += 1) {
      const last = (await limber.state(page)).at;
      await limber.ring(page);
      await until(`turn ${kill}`, async () => ((await limber.state(page)).at > last ? true : null));
      await limber.stopWorker(page);
      if (kill % 50 === 0) console.log(`${kill} kills`);
    }
    const state = await limber.state(page);
    const counted = state.streakMs - 30 * 60_000 - 10_000;
    const wrong: string[] = [];
    if (Math.abs(counted - (state.at - began)) > 1000)
      wrong.push(`The streak is off by ${counted - (state.at - began)} ms.`);
    if (state.reminder?.showings !== 1) wrong.push(`The reminder was shown ${state.reminder?.showings ?? 0} times.`);
    const toasts = await limber.toasts(page);
    if (toasts.length > 1) wrong.push(`${toasts.length} notifications are up.`);
    if (limber.errors.length > 0) wrong.push(`Consoles said: ${limber.errors.join('; ')}`);
    console.log(
      `${times} kills in ${Math.round((Date.now() - began) / 1000)} s: ${wrong.length === 0 ? 'nothing lost or doubled' : 'see below'}`,
    );
    return wrong;
  } finally {
    await limber.remove();
  }
}

await main();
