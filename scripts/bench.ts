import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measure } from './bench/budget.ts';
import { figureMeasures } from './bench/figure.ts';
import { historyMeasures } from './bench/history.ts';
import { aliveByTheSimulator, firefoxAwayHour } from './bench/hours.ts';
import { nothingExtension } from './bench/nothing.ts';
import { popupMeasures } from './bench/popup.ts';
import { realMinutes } from './bench/real.ts';
import { workerSize, zipSize } from './bench/sizes.ts';
import { tenYears } from './bench/years.ts';

/** Measures every budget in one run. `--json` prints JSON, `--minutes 0` leaves the real minutes out. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, minutes: { type: 'string', default: '12' } },
  });
  const build = spawnSync('wxt', ['build', '-b', 'chrome'], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
  const limber = resolve('.output/chrome-mv3');
  const nothing = nothingExtension();
  const minutes = Number(values.minutes);
  const measures = [
    ...aliveByTheSimulator(),
    workerSize(limber),
    ...(await popupMeasures(limber, nothing)),
    ...(await figureMeasures(limber)),
    ...(await historyMeasures(limber, nothing)),
    zipSize(),
    tenYears(),
    ...(minutes > 0 ? await realMinutes(limber, nothing.folder, minutes) : []),
  ];
  if (values.json) console.log(JSON.stringify({ measures, stated: { firefoxAwayHour: firefoxAwayHour() } }, null, 2));
  else for (const each of measures) console.log(lineOf(each));
}

function lineOf(each: Measure): string {
  return `${each.kept ? 'kept' : 'OVER'}  ${each.name}: ${each.measured} ${each.unit} (budget ${each.budget}; ${each.how})`;
}

await main();
