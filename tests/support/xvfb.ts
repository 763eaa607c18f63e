import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** A screen of its own with a real keyboard and mouse: the only place where browsers see real idle time. */
export class Screen {
  readonly display: string;
  private readonly server: ChildProcess;

  private constructor(server: ChildProcess, display: string) {
    this.server = server;
    this.display = display;
  }

  /** Starts an X server on a free number. */
  static async open(): Promise<Screen> {
    const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise<string>((done, failed) => {
      server.once('error', failed);
      server.once('exit', (code) => failed(new Error(`Xvfb ended with ${String(code)}.`)));
      server.stdio[3]?.once('data', (data: Buffer) => done(data.toString('utf8').trim()));
    });
    return new Screen(server, `:${number}`);
  }

  /** Moves the mouse, there and back by turns. */
  move(): void {
    this.run('mousemove_relative', '--', String(Date.now() % 2 === 0 ? 3 : -3), '1');
  }

  /** Presses one key that types nothing. */
  type(): void {
    this.press('shift');
  }

  /** Presses a key, or several at once, such as `alt+shift+k`. */
  press(keys: string): void {
    this.run('key', keys);
  }

  /** Clicks in the middle: without a window manager a window has the keyboard only then. */
  click(): void {
    this.run('mousemove', '640', '450', 'click', '1');
  }

  /** Types a text into whatever has the focus. */
  write(text: string): void {
    this.run('type', '--delay', '30', text);
  }

  close(): void {
    this.server.kill('SIGKILL');
  }

  private run(...args: readonly string[]): void {
    const { status, stderr } = spawnSync('xdotool', args, { env: { ...process.env, DISPLAY: this.display } });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${String(stderr)}`);
  }
}
