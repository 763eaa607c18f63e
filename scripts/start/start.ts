import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { ROOT } from '../lib/packages.mjs';
import { find } from '../lib/programs.mjs';
import { run } from '../lib/run.mjs';
import { openChromium } from './chromium.ts';
import { DEMO_PAGE, playDemo } from './demo.ts';
import { openFirefox } from './firefox.ts';
import { patiently, pause, type OpenBrowser } from './open-browser.ts';
import { HISTORY, takePictures, tellDecisions } from './watch.ts';

export type Asked = {
  readonly firefox: boolean;
  readonly demo: boolean;
  readonly headless: boolean;
  readonly profile?: string;
};

/** Builds Limber and opens a browser with it; ends with the browser. @returns the exit code */
export async function start(asked: Asked): Promise<number> {
  const name = asked.firefox ? 'firefox' : 'chromium';
  const build = await built(asked.firefox ? 'firefox' : 'chrome');
  const profile = asked.profile === undefined ? mkdtempSync(join(tmpdir(), 'limber-start-')) : resolve(asked.profile);
  mkdirSync(profile, { recursive: true });
  const headless = asked.headless || !hasDisplay();
  const program = find(name) ?? name;
  console.log(`Starting ${program}${headless ? ', headless' : ''} …`);
  const browser = await (asked.firefox ? openFirefox : openChromium)({ program, build, profile, headless });
  const ended = new Promise<void>((done) => {
    browser.process.once('exit', () => done());
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => browser.process.kill());
  try {
    await welcome(browser);
    await (headless ? follow(browser, asked, ended) : handOver(browser, asked, ended));
    return 0;
  } finally {
    browser.process.kill();
    await ended;
    if (asked.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function built(target: 'chrome' | 'firefox'): Promise<string> {
  console.log('Building Limber …');
  const { code, output } = await run('wxt', ['build', '-b', target]);
  if (code !== 0) throw new Error(output);
  return join(ROOT, '.output', `${target}-mv3`);
}

function hasDisplay(): boolean {
  const windows = process.platform === 'darwin' || process.platform === 'win32';
  return windows || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Limber opens the page by itself where nothing is stored; in a kept profile it is opened here. */
async function welcome(browser: OpenBrowser): Promise<void> {
  const shown = async (): Promise<true | null> => ((await browser.shows('welcome.html')) ? true : null);
  await patiently(shown, '', 5).catch(() => browser.open('welcome.html'));
}

/** With a display: the person goes on from here, and nobody looks over their shoulder. */
async function handOver(browser: OpenBrowser, { demo }: Asked, ended: Promise<void>): Promise<void> {
  if (demo) {
    const tab = await browser.open(DEMO_PAGE);
    await playDemo(tab);
    await tab.close();
  }
  await browser.release();
  console.log('Limber runs in the browser that has just opened. Close it, or press Ctrl-C here, to end.');
  await ended;
}

/** Without a display: pictures in files, and decisions in words. */
async function follow(browser: OpenBrowser, { demo }: Asked, ended: Promise<void>): Promise<void> {
  const pictures = join(ROOT, '.output', 'start');
  const tab = await browser.open(demo ? DEMO_PAGE : 'options.html#about');
  if (demo) await playDemo(tab);
  console.log(`\nPictures of ${demo ? 'history, ' : ''}popup, options and break page:`);
  if (demo) await takePictures(browser, pictures, '', HISTORY);
  await takePictures(browser, pictures, '');
  console.log('\nWhat the worker decides (Ctrl-C ends):');
  const again = async (): Promise<void> => {
    if (demo) await takePictures(browser, pictures, '-due');
  };
  const told = tellDecisions(tab, again).catch(async (error: unknown) => {
    // The connection ends a moment before the browser does.
    if (!(await Promise.race([ended.then(() => true), pause(3000).then(() => false)]))) throw error;
  });
  await Promise.race([ended, told]);
}
