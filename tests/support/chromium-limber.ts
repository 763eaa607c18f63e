import { resolve } from 'node:path';
import type { browser } from 'wxt/browser';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { idOfPath } from './chromium-id.ts';
import { LimberInside, type Stored } from './chromium-inside.ts';
import { ChromiumPage } from './chromium-page.ts';
import { Chromium, newProfile, removeProfile, type Launch } from './chromium.ts';
import { chosen } from './days.ts';
import { pause, until } from './until.ts';

declare const chrome: typeof browser;

export type ToastEvent = 'onClicked' | 'onButtonClicked' | 'onClosed';

/**
 * Limber in a Chromium of its own. What is stored is read and written from a page that runs none of Limber's code (its
 * manifest in a tab), so that looking changes nothing: it wakes no worker and keeps none alive.
 */
export class ChromiumLimber extends LimberInside {
  readonly profile = newProfile();
  /** What was said on any console, over all starts. */
  readonly said: string[] = [];
  readonly id: string;
  private readonly how: Omit<Launch, 'profile'>;
  private chromium: Chromium | null = null;
  private peephole: ChromiumPage | null = null;

  /** @param how where other than in headless from the unpacked build, and the id of what is installed otherwise */
  constructor(how: Partial<Launch> & { readonly id?: string } = {}) {
    super();
    const { id, ...launch } = how;
    const build = resolve(process.env['LIMBER_BUILD'] ?? '.output/chrome-mv3');
    this.how = { unpacked: build, ...launch };
    this.id = id ?? idOfPath(build);
  }

  get browser(): Chromium {
    if (this.chromium === null) throw new Error('The browser is not running.');
    return this.chromium;
  }

  get peep(): ChromiumPage {
    if (this.peephole === null) throw new Error('The browser is not running.');
    return this.peephole;
  }

  /** Starts the browser on this test's profile and waits until Limber is there. */
  async start(): Promise<void> {
    this.chromium = await Chromium.launch({ profile: this.profile, ...this.how });
    await until('Limber has run', () => this.isAwake(), 30_000);
    await this.openPeephole();
    await until('Limber has stored its state', async () => 'tracker' in (await this.stored()));
  }

  /** Opens the page that tests look through. */
  async openPeephole(): Promise<void> {
    this.peephole = await ChromiumPage.open(this.browser, this.urlOf('manifest.json'));
  }

  urlOf(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Opens one of Limber's pages in a tab. */
  page(path: string): Promise<ChromiumPage> {
    return ChromiumPage.open(this.browser, this.urlOf(path));
  }

  /** Addresses of Limber's open pages, without what follows the path. */
  async openPages(): Promise<readonly string[]> {
    const home = this.urlOf('');
    const pages = (await this.browser.cdp.targets()).filter(({ type, url }) => type === 'page' && url.startsWith(home));
    return pages
      .map(({ url }) => url.slice(home.length).replace(/[?#].*/u, ''))
      .filter((path) => path !== 'manifest.json');
  }

  /** Waits until a page that Limber opens is there. */
  async opened(path: string): Promise<ChromiumPage> {
    const target = await until(`${path} is open`, async () => {
      const all = await this.browser.cdp.targets();
      return all.find(({ type, url }) => type === 'page' && url.startsWith(this.urlOf(path))) ?? null;
    });
    return ChromiumPage.attach(this.browser, target.targetId);
  }

  /** Whether the worker lives, asked of the list of targets: nothing is attached to it. */
  async isAwake(): Promise<boolean> {
    return (await this.workers()).length > 0;
  }

  private async workers(): Promise<readonly string[]> {
    const all = await this.browser.cdp.targets();
    const own = all.filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.urlOf('')));
    return own.map(({ targetId }) => targetId);
  }

  /** Lets the worker finish what it has begun, answers to pages included; turns queue up behind each other. */
  async settled(): Promise<void> {
    await this.tell();
  }

  /** Stops the worker as the browser does, wherever it stands. A message that is on its way starts another. */
  async stopWorker(): Promise<void> {
    const before = await this.workers();
    await this.peep.send('ServiceWorker.enable');
    await this.peep.send('ServiceWorker.stopAllWorkers');
    await this.peep.send('ServiceWorker.disable');
    await until('the worker has stopped', async () => !(await this.workers()).some((id) => before.includes(id)));
  }

  /** Tells the background something, as a page does, which wakes it; resolves once its turn is over. */
  async tell(happening: Happening = { type: 'woke' }): Promise<void> {
    await this.peep.run((told) => chrome.runtime.sendMessage(told), happening);
  }

  /**
   * Fires a notification's event in the worker, which nobody can press by hand. A stopped worker is woken first, as the
   * browser would.
   */
  async fire(event: ToastEvent, ...given: readonly unknown[]): Promise<void> {
    if (!(await this.isAwake())) await this.tell();
    const [worker = ''] = await this.workers();
    const session = await this.browser.cdp.attach(worker);
    const list = given.map((each) => JSON.stringify(each)).join(', ');
    await this.browser.cdp.evaluate(session, `void chrome.notifications.${event}.dispatch(${list})`);
    await this.browser.cdp.detach(session);
  }

  /** Stops the worker and writes what it will find. What is `undefined` is taken out. */
  async putAsleep(items: Stored): Promise<void> {
    await this.stopWorker();
    await this.peep.run(async (all) => {
      await chrome.storage.local.set(all);
    }, items);
  }

  /** Stops the worker and lets it find this day behind it. The sentence of the first run has been confirmed. */
  async putDay(tracker: State, settings: Partial<Settings> = {}): Promise<void> {
    await this.putAsleep({ tracker, settings: { version: 1, value: chosen(settings) } });
  }

  /** A crash: every process of the browser at once. The profile stays. */
  async kill(): Promise<void> {
    this.remember();
    await this.browser.kill();
    await pause(300);
  }

  async close(): Promise<void> {
    if (this.chromium === null) return;
    this.remember();
    await this.browser.close();
    this.chromium = null;
  }

  /** The process of Limber's pages and worker crashes; the browser goes on. */
  async crashPages(): Promise<void> {
    // Chromium ends an extension for good whose hidden page crashes; it is open for a moment only.
    await until('no hidden page is open', async () => {
      const all = await this.browser.cdp.targets();
      return all.every(({ url }) => url !== this.urlOf('mend.html'));
    });
    // A page that crashes answers nothing.
    void this.peep.send('Page.crash').catch(() => undefined);
    await until('the worker is gone too', async () => !(await this.isAwake()));
    await this.openPeephole();
  }

  /** Ends the browser and takes its profile away. */
  async remove(): Promise<void> {
    await this.close();
    removeProfile(this.profile);
  }

  private remember(): void {
    this.said.push(...this.browser.said);
  }
}
