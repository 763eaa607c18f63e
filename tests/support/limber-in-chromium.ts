import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { State } from '../../utils/core/tracking/state.ts';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

type Chrome = {
  readonly storage: {
    local: {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  readonly alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, info: object): Promise<void>;
  };
  readonly notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
  readonly action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
};

declare const chrome: Chrome;

/** Limber in a real Chromium, headless, with a profile that outlives the browser until `remove`. */
export class LimberInChromium {
  readonly profile = mkdtempSync(join(tmpdir(), 'limber-e2e-'));
  readonly errors: string[] = [];
  home = '';
  private context: BrowserContext | null = null;

  /** Starts the browser and waits until the worker has started once. */
  async start(): Promise<void> {
    const build = resolve(process.env['LIMBER_BUILD'] ?? '.output/chrome-mv3');
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      headless: false,
      args: [...FLAGS, `--load-extension=${build}`, `--disable-extensions-except=${build}`],
    });
    this.context.on('page', (page) => this.listen(page));
    this.context.on('weberror', (error) => this.errors.push(error.error().message));
    const worker = await this.worker();
    this.home = worker.url().split('/').slice(0, 3).join('/');
  }

  /** The worker as the browser shows it; waits for one to start. */
  async worker(): Promise<Worker> {
    const running = this.open.serviceWorkers()[0];
    return running ?? (await this.open.waitForEvent('serviceworker', { timeout: 20_000 }));
  }

  private get open(): BrowserContext {
    if (this.context === null) throw new Error('The browser is not running.');
    return this.context;
  }

  pages(): Page[] {
    return this.open.pages();
  }

  /** A page of Limber's in a tab. */
  async page(path: string): Promise<Page> {
    const page = await this.open.newPage();
    await page.goto(`${this.home}/${path}`);
    return page;
  }

  /** Waits until a page with that address is open. */
  async opened(path: string): Promise<Page> {
    return until(
      `${path} is open`,
      () => this.pages().find((page) => page.url().startsWith(`${this.home}/${path}`)) ?? null,
    );
  }

  /** Stops the worker as the browser does it, from a page that stays open. */
  async stopWorker(page: Page): Promise<void> {
    const session = await this.open.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await until('the worker has stopped', () => (this.open.serviceWorkers().length === 0 ? true : null), 3000).catch(
      () => null,
    );
  }

  /** Writes state and settings while nobody looks. */
  async store(page: Page, tracker: unknown, settings: Partial<Settings> = {}): Promise<void> {
    const value = { ...DEFAULT_SETTINGS, safetyConfirmedAt: Date.now() - 86_400_000, ...settings };
    await page.evaluate((items) => chrome.storage.local.set(items), { tracker, settings: { version: 1, value } });
  }

  async stored(page: Page): Promise<Record<string, unknown>> {
    return page.evaluate(() => chrome.storage.local.get(null));
  }

  async state(page: Page): Promise<State> {
    return (await this.stored(page))['tracker'] as State;
  }

  /** Rings Limber's own alarm within a second: the real way to wake it. */
  async ring(page: Page): Promise<void> {
    await page.evaluate(() => chrome.alarms.create('limber', { when: Date.now() + 300 }));
  }

  async toasts(page: Page): Promise<string[]> {
    return page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  }

  async alarms(page: Page): Promise<{ name: string; scheduledTime: number }[]> {
    return page.evaluate(() => chrome.alarms.getAll());
  }

  async badge(page: Page): Promise<string> {
    return page.evaluate(() => chrome.action.getBadgeText({}));
  }

  /** All ledger entries. */
  async ledger(page: Page): Promise<{ key: string; outcome: string }[]> {
    return page.evaluate(
      () =>
        new Promise((done, failed) => {
          const asked = indexedDB.open('limber');
          asked.onerror = () => failed(asked.error);
          asked.onsuccess = () => {
            const all = asked.result.transaction('entries').objectStore('entries').getAll();
            all.onsuccess = () => {
              asked.result.close();
              done(all.result as { key: string; outcome: string }[]);
            };
          };
        }),
    );
  }

  private listen(page: Page): void {
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  async stop(): Promise<void> {
    await this.context?.close();
    this.context = null;
  }

  /** Kills every process of the browser at once, as a crash or a power button does. */
  async kill(): Promise<void> {
    for (const pid of pidsOf(this.profile)) spawnSync('kill', ['-9', pid]);
    await this.context?.close().catch(() => null);
    this.context = null;
    for (const file of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
      rmSync(join(this.profile, file), { force: true });
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function pidsOf(profile: string): string[] {
  return readdirSync('/proc').filter((entry) => {
    try {
      return /^\d+$/.test(entry) && readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(profile);
    } catch {
      // It ended meanwhile.
      return false;
    }
  });
}

/** Asks until the answer is not `null`; fails with what was waited for. */
export async function until<T>(what: string, ask: () => T | null | Promise<T | null>, most = 15_000): Promise<T> {
  const end = Date.now() + most;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}
