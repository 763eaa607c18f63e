import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cdp } from './cdp.ts';
import { until } from './until.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--enable-logging=stderr',
  '--remote-debugging-port=0',
];
/** Kept from a browser that was killed, they would send the next one to a process that is gone. */
const LEFT_BEHIND = ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'DevToolsActivePort'];

export type Launch = {
  /** Kept between starts; the owner removes it. */
  readonly profile: string;
  /** Directory of an unpacked extension; `null` for one that a policy installs. */
  readonly unpacked: string | null;
  /** X display such as `:90`; without one the browser runs headless. */
  readonly display?: string;
  /** A directory that lies over `/etc/chromium` for this browser alone. Needs root. */
  readonly etc?: string;
  /** A directory of the profile that is a small disk of its own, empty at each start, for this browser. Needs root. */
  readonly smallDisk?: string;
  /** Further flags of the command line. */
  readonly flags?: readonly string[];
};

/** How much a small disk holds. */
const SMALL = '4m';

/** The browser's own pages; and what a worker says that a test stopped amid a call of the browser's. */
const NOT_OURS = /source: chrome:\/\/|Error: No SW/;

/** A running Chromium that belongs to one test, seen through its list of targets, its pages and its log. */
export class Chromium {
  /** Whatever any page or worker of an extension said on its console, uncaught errors too. */
  readonly said: readonly string[];
  readonly cdp: Cdp;
  private readonly process: ChildProcess;

  private constructor(running: ChildProcess, cdp: Cdp, said: readonly string[]) {
    this.process = running;
    this.cdp = cdp;
    this.said = said;
  }

  /** Starts the browser and connects to it; rejects with its last words if it does not start. */
  static async launch(launch: Launch): Promise<Chromium> {
    for (const file of LEFT_BEHIND) rmSync(join(launch.profile, file), { force: true });
    const [program = '', ...args] = commandOf(launch);
    const env = { ...process.env, ...(launch.display && { DISPLAY: launch.display }) };
    // A group of its own: its many processes are ended together.
    const running = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true, env });
    const log: string[] = [];
    const said: string[] = [];
    let rest = '';
    running.stderr.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      log.push(...lines);
      said.push(...lines.filter((line) => line.includes(':CONSOLE:') && !NOT_OURS.test(line)));
    });
    try {
      const address = await until('Chromium opens its port', () => addressIn(launch.profile), 30_000);
      return new Chromium(running, await Cdp.connect(address), said);
    } catch (error) {
      end(running);
      throw new Error(`Chromium did not start:\n${log.slice(-15).join('\n')}`, { cause: error });
    }
  }

  /** Where a path of this browser's lies for everybody else, small disks of its own included. */
  inside(path: string): string {
    return `/proc/${String(this.process.pid)}/root${path}`;
  }

  /** Asks the browser to end, as a person who closes it, and waits until it has. */
  async close(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    await this.cdp.send('Browser.close').catch(() => undefined);
    await Promise.race([gone(this.process), late(8000)]);
    await this.kill();
  }

  /** SIGKILL to every process of the browser at once, as in a crash. */
  async kill(): Promise<void> {
    const ended = gone(this.process);
    end(this.process);
    this.cdp.close();
    await ended;
  }
}

/** A fresh profile directory below the system's temporary one. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'limber-chromium-'));
}

/** Takes a profile away; processes that have just ended may still write a last file. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

function commandOf({ profile, unpacked, display, etc, smallDisk, flags = [] }: Launch): readonly string[] {
  const program = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const args = [...FLAGS, ...flags, `--user-data-dir=${profile}`];
  if (display === undefined) args.push('--headless=new');
  if (unpacked !== null) {
    args.push(
      '--disable-background-networking',
      `--load-extension=${unpacked}`,
      `--disable-extensions-except=${unpacked}`,
    );
  }
  args.push('about:blank');
  const mount = etc === undefined ? `mount -t tmpfs -o size=${SMALL} none "$0"` : 'mount --bind "$0" /etc/chromium';
  const where = etc ?? (smallDisk === undefined ? undefined : join(profile, smallDisk));
  if (where === undefined) return [program, ...args];
  mkdirSync(where, { recursive: true });
  // The mount is seen by this browser only and goes with it.
  return ['unshare', '-m', 'sh', '-c', `mount --make-rprivate / && ${mount} && exec "$@"`, where, program, ...args];
}

function addressIn(profile: string): string | null {
  const file = join(profile, 'DevToolsActivePort');
  if (!existsSync(file)) return null;
  const [port, path] = readFileSync(file, 'utf8').split('\n');
  return path === undefined || path === '' ? null : `ws://127.0.0.1:${port}${path}`;
}

function end(running: ChildProcess): void {
  try {
    if (running.pid !== undefined) process.kill(-running.pid, 'SIGKILL');
  } catch {
    // All of the group have ended.
  }
}

function gone(running: ChildProcess): Promise<unknown> {
  if (running.exitCode !== null || running.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    running.once('exit', done);
  });
}

function late(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms).unref();
  });
}
