import type { ChildProcess } from 'node:child_process';

export type Size = { readonly width: number; readonly height: number };

/** One of Limber's pages in a tab. */
export type Tab = {
  /** The value of an expression, promises awaited; it travels as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A picture of what the page shows at that size, as PNG. */
  readonly picture: (size: Size) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** A running browser with Limber in it. */
export type OpenBrowser = {
  readonly process: ChildProcess;
  /** Whether a page such as `welcome.html` is open. */
  readonly shows: (page: string) => Promise<boolean>;
  /** Opens a page of Limber's and waits until it has loaded. */
  readonly open: (page: string) => Promise<Tab>;
  /** Lets go of the browser, which runs on. */
  readonly release: () => Promise<void>;
};

export type Launch = {
  readonly program: string;
  /** Folder of the build. */
  readonly build: string;
  readonly profile: string;
  readonly headless: boolean;
};

/** Asks until there is an answer; rejects with `complaint` after that many seconds. */
export async function patiently<T>(ask: () => Promise<T | null>, complaint: string, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(complaint);
    await pause(200);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
