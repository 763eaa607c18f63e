import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { slimmed } from '../../scripts/build/slim-polyfill.ts';

type Reply = (answer?: unknown) => void;
type Polyfilled = {
  storage: { local: { get(key: string): Promise<unknown> } };
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: unknown, sender: unknown, reply: Reply) => true): void };
  };
  action: { setBadgeText(details: { text: string }): Promise<void> };
};

let source = '';
beforeAll(() => {
  source = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8');
});
beforeEach(() => {
  vi.stubGlobal('browser', undefined);
});
afterEach(() => vi.unstubAllGlobals());

/** What Chrome 120 to 147 has: `chrome` alone, answering to callbacks. */
async function inOldChrome(chrome: object): Promise<Polyfilled> {
  vi.stubGlobal('chrome', chrome);
  const module: { default: Polyfilled } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(slimmed(source))}#${Math.random()}`
  );
  return module.default;
}

const runtime = (more: object = {}) => ({ id: 'limber', lastError: undefined, ...more });

test('a call that Chrome answers by callback is a promise', async () => {
  const get = (key: string, done: Reply): void => done({ [key]: 1 });
  const browser = await inOldChrome({ runtime: runtime(), storage: { local: { get } } });
  expect(await browser.storage.local.get('tracker')).toEqual({ tracker: 1 });
});

test('a call that failed rejects with what Chrome said', async () => {
  const own = runtime();
  const get = (_key: string, done: Reply): void => {
    own.lastError = { message: 'Storage is full.' } as never;
    done();
  };
  const browser = await inOldChrome({ runtime: own, storage: { local: { get } } });
  await expect(browser.storage.local.get('tracker')).rejects.toThrow('Storage is full.');
});

test('a message is answered, and a listener may reply later', async () => {
  let heard: (message: unknown, sender: unknown, reply: Reply) => unknown = () => undefined;
  const own = runtime({
    onMessage: { addListener: (listener: typeof heard) => (heard = listener) },
    sendMessage: (message: unknown, done: Reply) => void heard(message, {}, done),
  });
  const browser = await inOldChrome({ runtime: own });
  browser.runtime.onMessage.addListener((message, _sender, reply) => {
    setTimeout(() => reply({ heard: message }), 1);
    return true;
  });
  expect(await browser.runtime.sendMessage('hello')).toEqual({ heard: 'hello' });
});

test('what the polyfill has no row for is as Chrome has it', async () => {
  const setBadgeText = vi.fn(async () => undefined);
  const browser = await inOldChrome({ runtime: runtime(), action: { setBadgeText } });
  await browser.action.setBadgeText({ text: '!' });
  expect(setBadgeText).toHaveBeenCalledWith({ text: '!' });
});

test('a polyfill that looks otherwise stops the build', () => {
  expect(() => slimmed(source.replace('onMessageExternal', 'onMessageOutside'))).toThrow(/no longer has/);
});
