import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { Bidi } from './bidi.ts';
import { chosen } from './days.ts';
import { FirefoxProcess } from './firefox-process.ts';
import { packXpi } from './firefox-xpi.ts';
import { until } from './until.ts';

const GECKO_ID = 'limber@limber.example';
const UUID = '5f0c8f0e-8f5b-4c55-9a9e-1b2a63d9b7f1';
const HOME = `moz-extension://${UUID}`;

/** Limber in a real Firefox, with a profile that outlives the browser until `remove`. */
export class LimberInFirefox {
  private profile = '';
  /** Errors on any console of Limber's, and what nobody caught, since the first start. */
  readonly said: string[] = [];
  private browser: FirefoxProcess | null = null;
  private session: Bidi | null = null;
  private readonly display: string | undefined;
  private readonly etc: string | undefined;

  /**
   * @param display where Firefox is seen; without one it is headless
   * @param etc lies over `/etc/firefox`, for policies
   */
  constructor(display?: string, etc?: string) {
    this.display = display;
    this.etc = etc;
  }

  get bidi(): Bidi {
    if (this.session === null) throw new Error('Firefox is not running.');
    return this.session;
  }

  /** Starts Firefox; `prefs` come on top of what every test needs. */
  async start(prefs: Readonly<Record<string, unknown>> = {}): Promise<void> {
    if (this.profile === '') this.profile = mkdtempSync(join(tmpdir(), 'limber-fx-'));
    const uuids = { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) };
    this.browser = await FirefoxProcess.start(
      { profile: this.profile, prefs: { ...uuids, ...prefs }, display: this.display, etc: this.etc },
      this.said,
    );
    const { port } = this.browser;
    this.session = await until('Firefox answers', () => Bidi.connect(port).catch(() => null), 40_000);
  }

  /** Where Firefox keeps what pages and background have in databases; it must not be running. */
  databaseFolder(): string {
    return join(this.profile, 'storage', 'default', `moz-extension+++${UUID}`, 'idb');
  }

  /** Installs the build for as long as this Firefox runs. */
  async install(): Promise<void> {
    await this.bidi.send('webExtension.install', { extensionData: { type: 'path', path: build() } });
  }

  /** Installs the build so that it is there again after a restart. */
  async installForGood(): Promise<void> {
    const path = join(this.profile, 'limber.xpi');
    packXpi(build(), path);
    const extensionData = { type: 'archivePath', path };
    await this.bidi.send('webExtension.install', { extensionData, 'moz:permanent': true });
  }

  /** Opens a page of Limber's in a tab and gives its context. */
  async page(path: string): Promise<string> {
    // A window that is still being built refuses new tabs.
    const created = (): Promise<{ context: string } | null> =>
      this.bidi.send('browsingContext.create', { type: 'tab' }).then(
        (made) => made as { context: string },
        () => null,
      );
    const { context } = await until('a tab opens', created);
    const url = `${HOME}/${path}`;
    // While the browser starts, the extension's own addresses are not known yet.
    await until(`${path} can be opened`, () =>
      this.bidi.send('browsingContext.navigate', { context, url, wait: 'none' }).then(
        () => true,
        () => null,
      ),
    );
    await until(`${path} is loaded`, () =>
      this.bidi
        .evaluate<boolean>(
          context,
          `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(HOME)})`,
        )
        .then((ready) => ready || null)
        .catch(() => null),
    );
    return context;
  }

  /** The context of a page that Limber opened itself. */
  opened(path: string): Promise<string> {
    return until(`${path} is open`, async () => {
      const tabs = await this.tabs();
      return tabs.find((each) => each.url.startsWith(`${HOME}/${path}`))?.context ?? null;
    });
  }

  /** Addresses of all open tabs. */
  async pages(): Promise<string[]> {
    return (await this.tabs()).map((each) => each.url);
  }

  private async tabs(): Promise<readonly { readonly context: string; readonly url: string }[]> {
    const tree = await this.bidi.send('browsingContext.getTree', { maxDepth: 0 });
    return (tree as { contexts: { context: string; url: string }[] }).contexts;
  }

  /** Runs an expression with the browser's own rights. */
  async privileged<T>(expression: string): Promise<T> {
    const tree = (await this.bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string }[];
    };
    return this.bidi.evaluate<T>(tree.contexts[0]?.context ?? '', expression);
  }

  /** Ends the event page as Firefox does after thirty idle seconds. */
  stopBackground(): Promise<void> {
    return this.privileged(`WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground()`);
  }

  /** An input anywhere on the computer, now or so many ms ago. A headless Firefox knows of no other. */
  touch(ago = 0): Promise<void> {
    return this.privileged(
      `Cc['@mozilla.org/widget/useridleservice;1'].getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(${ago})`,
    );
  }

  /** Writes state and settings while nobody looks; the safety sentence counts as confirmed. */
  async store(page: string, tracker: unknown, settings: Partial<Settings> = {}): Promise<void> {
    await this.bidi.evaluate(
      page,
      `browser.storage.local.set(${JSON.stringify({ tracker, settings: { version: 1, value: chosen(settings) } })})`,
    );
  }

  /** All that stands in `storage.local`. */
  stored(page: string): Promise<Record<string, unknown>> {
    return this.bidi.evaluate(page, 'browser.storage.local.get(null)');
  }

  async state(page: string): Promise<State> {
    return (await this.stored(page))['tracker'] as State;
  }

  /** Rings Limber's own alarm: the real way to wake it. */
  async ring(page: string): Promise<void> {
    await this.bidi.evaluate(page, `browser.alarms.create('limber', { when: Date.now() + 300 })`);
  }

  alarms(page: string): Promise<{ name: string; scheduledTime: number }[]> {
    return this.bidi.evaluate(page, 'browser.alarms.getAll()');
  }

  /** Closes the browser as a person does. */
  async close(): Promise<void> {
    await this.bidi.send('browser.close', {});
    await this.browser?.end();
    this.forget();
  }

  /** Kills every process of the browser at once, as a crash or a power button does. */
  async kill(): Promise<void> {
    await this.browser?.kill();
    this.forget();
  }

  private forget(): void {
    this.session?.close();
    this.session = null;
    this.browser = null;
  }

  async remove(): Promise<void> {
    await this.kill();
    if (this.profile !== '') rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function build(): string {
  return resolve(process.env['LIMBER_BUILD'] ?? '.output/firefox-mv3');
}
