import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { slimmed } from '../../scripts/build/slim-polyfill.ts';

let source = '';
beforeAll(() => {
  source = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8');
});
afterEach(() => vi.unstubAllGlobals());

async function polyfilled(): Promise<unknown> {
  const module: { default: unknown } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(slimmed(source))}#${Math.random()}`
  );
  return module.default;
}

test('where Chrome knows no browser, as up to 147, its own APIs stand behind that name', async () => {
  const chrome = { runtime: { id: 'limber' } };
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', chrome);
  expect(await polyfilled()).toBe(chrome);
});

test('where there is a browser, as in Firefox, it is that one', async () => {
  const browser = { runtime: { id: 'limber' } };
  vi.stubGlobal('browser', browser);
  vi.stubGlobal('chrome', { runtime: { id: 'limber' } });
  expect(await polyfilled()).toBe(browser);
});

test('a page that calls something of its own "browser" is not taken for one', async () => {
  const chrome = { runtime: { id: 'limber' } };
  vi.stubGlobal('browser', { name: 'a variable' });
  vi.stubGlobal('chrome', chrome);
  expect(await polyfilled()).toBe(chrome);
});

test('a polyfill that looks otherwise stops the build', () => {
  expect(() => slimmed(source.replaceAll('wrapAPIs', 'wrapAll'))).toThrow(/no longer has/);
});
