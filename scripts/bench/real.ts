import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, type Measure } from './budget.ts';
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

/** Real minutes of ordinary work under Xvfb, Limber beside an extension that does nothing, never attached to a worker. */
export async function realMinutes(build: string, nothing: string, minutes: number): Promise<Measure[]> {
  const [limber, bare] = await Promise.all([work(build, 91, minutes), work(nothing, 92, minutes)]);
  const alive = (limber.aliveSeconds / (minutes * 60)) * 100;
  const hourly = ((limber.cpuSeconds - bare.cpuSeconds) * 60) / minutes;
  const how = `${minutes} real minutes of ordinary work under Xvfb`;
  return [
    measure('worker alive, real minutes', alive, 12.5, '% of the time present', how, {
      aliveSeconds: limber.aliveSeconds,
    }),
    measure(
      'CPU above an extension that does nothing, steady hour',
      hourly,
      4,
      's an hour',
      `${how}, all processes, scaled to an hour`,
      {
        limberSeconds: limber.cpuSeconds,
        nothingSeconds: bare.cpuSeconds,
      },
    ),
  ];
}

async function work(extension: string, display: number, minutes: number): Promise<Run> {
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
function hasInput(elapsed: number): boolean {
  return elapsed % 180_000 < 160_000 && elapsed % 4000 < LOOK_MS;
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
