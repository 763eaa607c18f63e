import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median, type Measure } from './budget.ts';
import { ProcessTree } from './processes.ts';
import { Watcher } from './watcher.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
  '--remote-debugging-port=0',
];
const LOOK_MS = 500;

type Run = { readonly cpuSeconds: number; readonly aliveSeconds: number };

/** When somebody at this computer gives an input, by ms since the beginning. */
type Hour = { readonly name: string; readonly budget: number; readonly hasInput: (elapsed: number) => boolean };

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Three minutes away in the hour, after 31; else ordinary work. */
const STEADY: Hour = {
  name: 'steady hour',
  budget: 4,
  hasInput: (elapsed) =>
    !(elapsed % (60 * MINUTE) >= 31 * MINUTE && elapsed % (60 * MINUTE) < 34 * MINUTE) && works(elapsed),
};
/** Six absences of 80 s in the hour, and nobody looks at the reminder. */
const BUSY: Hour = {
  name: 'busy hour',
  budget: 6,
  hasInput: (elapsed) => elapsed % (10 * MINUTE) < 520 * SECOND && works(elapsed),
};
const RUNS = 3;

/**
 * Real minutes of work under Xvfb, Limber beside an extension that does nothing, never attached to a worker. All runs go
 * at once: what is counted is the time of their own processes.
 */
export async function realMinutes(build: string, nothing: string, minutes: number): Promise<Measure[]> {
  const [steady, busy] = await Promise.all([
    pairs(STEADY, { build, nothing, minutes, display: 91 }),
    pairs(BUSY, { build, nothing, minutes, display: 91 + 2 * RUNS }),
  ]);
  const alive = median(steady.map(({ limber }) => (limber.aliveSeconds / (minutes * 60)) * 100));
  const how = `${minutes} real minutes under Xvfb, median of ${RUNS}`;
  return [
    measure('worker alive, real minutes', alive, 12.5, '% of the time present', how, {
      aliveSeconds: steady.map(({ limber }) => limber.aliveSeconds),
    }),
    cpu(STEADY, steady, minutes),
    cpu(BUSY, busy, minutes),
  ];
}

type Pair = { readonly limber: Run; readonly bare: Run };
type Where = { readonly build: string; readonly nothing: string; readonly minutes: number; readonly display: number };

function pairs(hour: Hour, { build, nothing, minutes, display }: Where): Promise<readonly Pair[]> {
  const pair = async (at: number): Promise<Pair> => {
    const [limber, bare] = await Promise.all([
      work(build, display + 2 * at, minutes, hour),
      work(nothing, display + 2 * at + 1, minutes, hour),
    ]);
    return { limber, bare };
  };
  return Promise.all(Array.from({ length: RUNS }, (_, at) => pair(at)));
}

function cpu({ name, budget }: Hour, all: readonly Pair[], minutes: number): Measure {
  const hourly = all.map(({ limber, bare }) => ((limber.cpuSeconds - bare.cpuSeconds) * 60) / minutes);
  const how = `${minutes} real minutes under Xvfb, all processes, scaled to an hour, median of ${RUNS}`;
  return measure(`CPU above an extension that does nothing, ${name}`, median(hourly), budget, 's an hour', how, {
    hourly: hourly.map((each) => Math.round(each * 100) / 100),
  });
}

async function work(extension: string, display: number, minutes: number, { hasInput }: Hour): Promise<Run> {
  const profile = mkdtempSync(join(tmpdir(), 'limber-real-'));
  const screen = spawn('Xvfb', [`:${display}`, '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const browser = start(extension, display, profile);
  try {
    const watcher = await Watcher.connect(await port(profile));
    // The installation itself is no part of the hour.
    await pause(5000);
    await watcher.closePages();
    await pause(40_000);
    const tree = new ProcessTree(browser.pid ?? 0);
    tree.look();
    const before = tree.seconds();
    watcher.reset();
    const began = Date.now();
    while (Date.now() - began < minutes * 60_000) {
      if (hasInput(Date.now() - began)) move(display);
      tree.look();
      await watcher.look(LOOK_MS);
      await pause(LOOK_MS);
    }
    return { cpuSeconds: tree.seconds() - before, aliveSeconds: watcher.aliveSeconds };
  } finally {
    browser.kill('SIGKILL');
    screen.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function start(extension: string, display: number, profile: string): ChildProcess {
  const program = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const args = [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
  ];
  return spawn(program, args, { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${display}` } });
}

/** Ordinary work: an input every few seconds, the last twenty of each three minutes without. */
function works(elapsed: number): boolean {
  return elapsed % (3 * MINUTE) < 160 * SECOND && elapsed % (4 * SECOND) < LOOK_MS;
}

let step = 0;
function move(display: number): void {
  step += 1;
  const at = String(300 + (step % 50));
  spawnSync('xdotool', ['mousemove', at, at], { env: { ...process.env, DISPLAY: `:${display}` } });
}

async function port(profile: string): Promise<number> {
  const file = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 100; tries += 1) {
    if (existsSync(file)) return Number(readFileSync(file, 'utf8').split('\n')[0]);
    await pause(200);
  }
  throw new Error('The browser did not open its debugging port.');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
