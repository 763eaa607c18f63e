import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS } from '../utils/core/settings/defaults.ts';
import { lineOf, totalOf } from './simulate/log.ts';
import { playScript, scriptOf } from './simulate/script.ts';
import { ScriptError } from './simulate/duration.ts';
import { seeded, workday } from './simulate/workdays.ts';
import { World } from './simulate/world.ts';

const USAGE =
  'Usage: npm run simulate -- FILE.json\n       npm run simulate -- --workdays 2600 [--seed 1] [--browser firefox]';

/** Monday, 2 March 2026, 9:00 in Berlin. */
const FIRST_MORNING = Date.UTC(2026, 2, 2, 8);

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function simulateFile(file: string): void {
  const script = scriptOf(readJson(file));
  const world = playScript(script);
  for (const decision of world.worker.log) print(lineOf(decision, script.zone));
  print(totalOf(world));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ScriptError(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function simulateWorkdays(days: number, seed: number, browser: 'chrome' | 'firefox'): void {
  const began = performance.now();
  const random = seeded(seed);
  const world = new World({ at: FIRST_MORNING, zone: 'Europe/Berlin', browser, settings: DEFAULT_SETTINGS });
  world.play(Array.from({ length: days }, (_, day) => workday(random, day)).flat());
  const seconds = (performance.now() - began) / 1000;
  print({
    ...totalOf(world),
    workdays: days,
    seed,
    seconds: Math.round(seconds * 1000) / 1000,
    daysPerSecond: Math.round(days / seconds),
  });
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      workdays: { type: 'string' },
      seed: { type: 'string', default: '1' },
      browser: { type: 'string', default: 'chrome' },
    },
  });
  const [file] = positionals;
  const days = Number(values.workdays);
  if (values.workdays !== undefined && Number.isInteger(days) && days > 0) {
    simulateWorkdays(days, Number(values.seed) || 1, values.browser === 'firefox' ? 'firefox' : 'chrome');
  } else if (file !== undefined) simulateFile(file);
  else throw new ScriptError(USAGE);
}

try {
  main();
} catch (error) {
  if (!(error instanceof ScriptError) && !(error instanceof TypeError && 'code' in error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
