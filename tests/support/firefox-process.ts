import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PREFS: Readonly<Record<string, unknown>> = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  // What pages and event page say to their consoles comes out here; sessions are told nothing of extensions.
  'devtools.console.stdout.content': true,
  'browser.dom.window.dump.enabled': true,
};

/** The mount is seen by this browser only and goes with it. */
const OVER = 'mkdir -p /etc/firefox && mount --make-rprivate / && mount --bind "$0" /etc/firefox && exec "$@"';

/** How a Firefox is started. */
type Launch = {
  readonly profile: string;
  /** They come on top of what every test needs. */
  readonly prefs: Readonly<Record<string, unknown>>;
  /** Where it is seen; without one it is headless. */
  readonly display?: string | undefined;
  /** A directory that lies over `/etc/firefox` for this browser alone. Needs root. */
  readonly etc?: string | undefined;
};

/** One run of a Firefox with a profile of its own. */
export class FirefoxProcess {
  readonly port: number;
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;

  private constructor(child: ChildProcess, port: number) {
    this.child = child;
    this.port = port;
    this.ended = new Promise((done) => child.once('close', done));
    // Whatever ends the tests, no browser stays behind.
    const end = (): void => this.endAll();
    process.once('exit', end);
    void this.ended.then(() => process.off('exit', end));
  }

  /** Starts it; errors on any console of an extension go to `said`. */
  static async start({ profile, prefs, display, etc }: Launch, said: string[]): Promise<FirefoxProcess> {
    const lines = Object.entries({ ...PREFS, ...prefs }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const port = await freePort();
    const remote = [`--remote-debugging-port=${String(port)}`, '--remote-allow-system-access'];
    const env = {
      ...process.env,
      MOZ_DISABLE_CONTENT_SANDBOX: '1',
      ...(display === undefined ? {} : { DISPLAY: display }),
    };
    const [program = '', ...args] = [
      ...(etc === undefined ? [] : ['unshare', '-m', 'sh', '-c', OVER, etc]),
      process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      ...(display === undefined ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      ...remote,
    ];
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => isError(line) && said.push(line));
    }
    return new FirefoxProcess(child, port);
  }

  /** Waits until it has ended by itself and all it said was heard. */
  async end(): Promise<void> {
    await this.ended;
  }

  /** Kills every process of the browser at once, as a crash or a power button does. */
  async kill(): Promise<void> {
    this.endAll();
    await this.ended;
  }

  private endAll(): void {
    const { pid, exitCode, signalCode } = this.child;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    process.kill(-pid, 'SIGKILL');
  }
}

/** Pages quote what they say; what the browser's own code says has no quotes. */
function isError(line: string): boolean {
  return /^console\.error: ["({[]|^JavaScript error: moz-extension:/.test(line);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
