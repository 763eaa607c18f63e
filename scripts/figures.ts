import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { SHOWN } from '../utils/content/figures/shown.ts';
import { find } from './lib/programs.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.output/figures' },
    /** Exercises on one sheet. */
    rows: { type: 'string', default: '30' },
    /** Side length of one picture, CSS pixels. */
    size: { type: 'string', default: '180' },
    /** Moments of the loop, seconds; without it four, evenly spread. */
    at: { type: 'string', default: '' },
    /** What is under the figure: `stage`, `disc` or `paper`. */
    on: { type: 'string', default: 'stage' },
    /** Main poses, as under reduced motion, instead of moments. */
    stills: { type: 'boolean', default: false },
    side: { type: 'string', default: '' },
    /** Numbers in place of names: for eyes that are to say what they see. */
    unnamed: { type: 'boolean', default: false },
    /** Pictures of the checklist, those named or all, instead of exercises. */
    diagrams: { type: 'boolean', default: false },
    /** In inches; with words two fifths longer; from right to left. Diagrams only. */
    imperial: { type: 'boolean', default: false },
    longer: { type: 'boolean', default: false },
    rtl: { type: 'boolean', default: false },
  },
});

/** Writes a contact sheet of the figures (all, or those named) in light and dark, as the component draws them. */
async function main(): Promise<void> {
  const ids = positionals.length > 0 ? positionals : SHOWN;
  const folder = resolve(values.out);
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime'] },
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath: find('chromium') ?? '', args: ['--no-sandbox'] });
  try {
    if (values.diagrams) {
      await diagrams(await browser.newPage({ viewport: { width: 1300, height: 300 } }), address(server), folder);
      return;
    }
    const tiles = values.at === '' ? 4 : values.at.split(',').length;
    const page = await browser.newPage({ viewport: { width: tiles * (Number(values.size) + 6) + 32, height: 300 } });
    page.on('pageerror', (error) => console.error(error.message));
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    const rows = Number(values.rows);
    for (let from = 0; from < ids.length; from += rows) {
      const named = ids.slice(from, from + rows);
      const { size, at, on, stills, side, unnamed } = values;
      const query = new URLSearchParams({ ids: named.join(), size, at, on, stills: String(stills), side });
      if (unnamed) query.set('from', String(from + 1));
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto(`${address(server)}/scripts/figures/index.html?${query}`);
        await page.waitForSelector('[data-ready]');
        const sheet = ids.length > rows ? `sheet-${from / rows + 1}` : 'sheet';
        const name = `${ids.length === 1 ? ids[0] : sheet}-${scheme}`;
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      }
    }
    if (ids.length > 1 && ids.length <= rows) await sideBySide(page, folder);
  } finally {
    await browser.close();
    await server.close();
    console.log(`Pictures are in ${folder}`);
  }
}

/** One sheet of the checklist's pictures in light and one in dark. */
async function diagrams(page: Page, at: string, folder: string): Promise<void> {
  page.on('pageerror', (error) => console.error(error.message));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.addInitScript(fakeMessages, { json: englishMessages(), longer: values.longer });
  const query = new URLSearchParams({
    ids: positionals.join(),
    size: values.size === '180' ? '610' : values.size,
    units: values.imperial ? 'imperial' : 'metric',
    rtl: String(values.rtl),
  });
  const name = `diagrams${positionals.length > 0 ? `-${positionals[0]}` : ''}`;
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`${at}/scripts/figures/diagrams.html?${query}`);
    await page.waitForSelector('[data-ready]');
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`), fullPage: true });
  }
}

/** All English messages under their whole names, as the sources have them. */
function englishMessages(): string {
  const folder = 'assets/locales/en';
  const areas = readdirSync(folder).map((area): unknown => JSON.parse(readFileSync(join(folder, area), 'utf8')));
  return JSON.stringify(Object.assign({}, ...areas));
}

/** Runs in the page: messages as an extension has them, on request with two fifths more letters in each word. */
function fakeMessages({ json, longer }: { readonly json: string; readonly longer: boolean }): void {
  const all: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> = JSON.parse(json);
  const getMessage = (key: string, texts: readonly string[] = []): string => {
    const { message = '', placeholders = {} } = all[key] ?? {};
    const words = message.replaceAll(/\$(\w+)\$|\p{L}{2,}/gu, (word, name?: string) =>
      name
        ? (placeholders[name]?.content ?? word)
        : longer
          ? word + 'mimimi'.slice(0, Math.ceil(word.length * 0.4))
          : word,
    );
    return words.replaceAll(/\$(\d)/g, (_, index: string) => texts[Number(index) - 1] ?? '');
  };
  Object.assign(globalThis, {
    browser: { runtime: { id: 'limber' }, i18n: { getMessage, getUILanguage: () => 'en-GB' } },
  });
}

/** One contact sheet of both: every exercise in light beside itself in dark. */
async function sideBySide(page: Page, folder: string): Promise<void> {
  const [light, dark] = ['light', 'dark'].map(
    (scheme) => `data:image/png;base64,${readFileSync(join(folder, `sheet-${scheme}.png`), 'base64')}`,
  );
  await page.setContent(`<body style="margin:0;width:max-content;font-size:0"><img src="${light}"><img src="${dark}">`);
  const [width, height] = await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode()));
    return [document.body.offsetWidth, document.body.offsetHeight] as const;
  });
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: join(folder, 'sheet.png') });
}

function address(server: ViteDevServer): string {
  return (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
}

await main();
