import { TargetGone } from './cdp.ts';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

// The keys that tests press, with the code that Chromium wants beside the name.
const KEYS: Readonly<Record<string, { readonly code: number; readonly text?: string }>> = {
  Enter: { code: 13, text: '\r' },
  Tab: { code: 9 },
  Escape: { code: 27 },
  ArrowRight: { code: 39 },
  ' ': { code: 32, text: ' ' },
  '?': { code: 191, text: '?' },
};

/** A page in a tab. Tests look at it as a person does: by its words, and by what can be pressed. */
export class ChromiumPage {
  private readonly browser: Chromium;
  private readonly session: string;
  readonly targetId: string;

  private constructor(browser: Chromium, targetId: string, session: string) {
    this.browser = browser;
    this.targetId = targetId;
    this.session = session;
  }

  /** Attaches to a page that is open. */
  static async attach(browser: Chromium, targetId: string): Promise<ChromiumPage> {
    return new ChromiumPage(browser, targetId, await browser.cdp.attach(targetId));
  }

  /** Opens an address in a new tab. */
  static async open(browser: Chromium, url: string): Promise<ChromiumPage> {
    const { targetId } = await browser.cdp.send<{ targetId: string }>('Target.createTarget', { url });
    const page = await ChromiumPage.attach(browser, targetId);
    await until(`${url} is loaded`, () =>
      page.run((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => null),
    );
    return page;
  }

  /** Runs a function in the page with these arguments; both ways only JSON travels. */
  run<Given extends readonly unknown[], T>(what: (...given: Given) => T, ...given: Given): Promise<Awaited<T>> {
    const list = given.map((each) => JSON.stringify(each) ?? 'undefined').join(', ');
    return this.browser.cdp.evaluate(this.session, `(${what.toString()})(${list})`);
  }

  /** What an expression comes to in the page. */
  evaluate<T>(expression: string): Promise<T> {
    return this.browser.cdp.evaluate<T>(this.session, expression);
  }

  send(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    return this.browser.cdp.send(method, params, this.session);
  }

  /** Everything the page says, spoken-only words included. */
  text(): Promise<string> {
    // A page that has just been opened has no body yet.
    return this.run(() => (document.body as HTMLElement | null)?.textContent.replaceAll(/\s+/gu, ' ') ?? '');
  }

  /** Waits until the page says something of that form. */
  says(form: RegExp, most?: number): Promise<string> {
    return until(`the page says ${String(form)}`, async () => form.exec(await this.text())?.[0] ?? null, most).catch(
      async (error: unknown) => {
        throw new Error(`${String(error)} It says: ${(await this.text()).slice(0, 600)}`);
      },
    );
  }

  /** Presses the control whose name matches, once it is there: a button, a link, a radio or a switch. */
  async press(name: RegExp): Promise<void> {
    await until(`${String(name)} can be pressed`, () =>
      this.run((source) => {
        const all = document.querySelectorAll<HTMLElement>('button, a, label, [role=radio], [role=switch], summary');
        const named = [...all].find((each) => {
          const words = `${each.getAttribute('aria-label') ?? ''}${each.textContent}`.trim();
          return new RegExp(source, 'u').test(words) && !each.matches(':disabled');
        });
        named?.click();
        return named !== undefined;
      }, name.source),
    );
  }

  /** Presses a key, as the keyboard does. A key may close the page. */
  async key(name: string): Promise<void> {
    await this.strike(name).catch((error: unknown) => {
      if (!(error instanceof TargetGone) && !/session with given id/iu.test(String(error))) throw error;
    });
  }

  private async strike(name: string): Promise<void> {
    const known = KEYS[name] ?? { code: name.toUpperCase().charCodeAt(0), text: name };
    const event = { key: name, code: name, windowsVirtualKeyCode: known.code };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(known.text && { text: known.text }) });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** What has the focus, by its words. */
  focused(): Promise<string> {
    return this.run(() => document.activeElement?.textContent?.trim() ?? '');
  }

  async toFront(): Promise<void> {
    await this.send('Page.bringToFront');
  }

  async reload(): Promise<void> {
    await this.send('Page.reload');
  }

  async close(): Promise<void> {
    await this.browser.cdp.send('Target.closeTarget', { targetId: this.targetId });
    await until('the page is closed', async () =>
      (await this.browser.cdp.targets()).every((each) => each.targetId !== this.targetId),
    );
  }
}
