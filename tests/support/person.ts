import { ChromiumLimber } from './chromium-limber.ts';
import type { ChromiumPage } from './chromium-page.ts';
import { pause, until } from './until.ts';
import { Screen } from './xvfb.ts';

/** A question of the browser takes no answer in its first moment, lest one is given by accident, ms. */
const DEAF_FOR = 1000;

/** A person at a screen of their own, with a browser on it. */
export class Person {
  private shown: Screen | null = null;
  private running: ChromiumLimber | null = null;
  private readonly flags: readonly string[];

  /** @param flags of the browser's command line */
  constructor(...flags: readonly string[]) {
    this.flags = flags;
  }

  get limber(): ChromiumLimber {
    if (this.running === null) throw new Error('The browser is not running.');
    return this.running;
  }

  get screen(): Screen {
    if (this.shown === null) throw new Error('There is no screen.');
    return this.shown;
  }

  async comes(): Promise<void> {
    this.shown = await Screen.open();
    this.running = new ChromiumLimber({ display: this.shown.display, flags: this.flags });
    this.shown.move();
    await this.running.start();
  }

  async goes(): Promise<void> {
    await this.running?.remove();
    this.shown?.close();
  }

  /** A key that types nothing, and a move of the mouse. */
  input(): void {
    this.screen.type();
    this.screen.move();
  }

  /** Writes without a gap until it is so, at most that long, ms. */
  async writesUntil(what: string, isSo: () => Promise<boolean>, most: number): Promise<void> {
    const end = Date.now() + most;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`Typed in vain: ${what}`);
      this.screen.write('abc ');
      this.screen.move();
      await pause(800);
    }
  }

  /** Answers what the browser itself asks over a page, by the keyboard. */
  async answers(page: ChromiumPage, allow: boolean): Promise<void> {
    const hasFocus = (): Promise<boolean> => page.run(() => document.hasFocus());
    await until('the browser asks', async () => !(await hasFocus()));
    await pause(DEAF_FOR);
    if (allow) {
      // From "Deny", which has the focus, to "Allow".
      this.screen.press('Tab');
      this.screen.press('Return');
    } else this.screen.press('Escape');
    await until('it is answered', hasFocus);
  }
}
