import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { LOOKS, type Look } from './screenshots/looks.ts';
import { SHOTS, STORE_POPUP, STORE_SHOTS, type Shot } from './screenshots/shots.ts';
import { EMPTY_SHOT, YEAR_SHOTS } from './screenshots/history-shots.ts';
import { fillYear, store } from './screenshots/store.ts';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
];
const FOLDER = resolve(process.argv[2] ?? '.output/screenshots');
const BUILD = resolve(process.env['LIMBER_BUILD'] ?? '.output/chrome-mv3');
/** Until what was pressed has come to rest. */
const PRESSED_MS = 500;

/** Writes a picture of every page and state in every look, and the pictures for the stores. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const only = process.env['ONLY'];
  const wanted = ({ name }: Shot): boolean => only === undefined || name.includes(only);
  await inBrowser(undefined, async (context, home) => {
    for (const shot of [...SHOTS, EMPTY_SHOT].filter(wanted)) await takeAll(context, home, shot, LOOKS);
    for (const shot of STORE_SHOTS.filter(wanted)) await takeAll(context, home, shot, ['light']);
  });
  await inBrowser(undefined, async (context, home) => {
    const shots = YEAR_SHOTS.filter(wanted);
    if (shots.length > 0) await fillYear(context, home);
    for (const shot of shots) await takeAll(context, home, shot, LOOKS);
  });
  // A picture is 1280 × 800 there, and a popup larger than it is.
  await inBrowser(1.25, async (context, home) => {
    for (const shot of [STORE_POPUP].filter(wanted)) await takeAll(context, home, shot, ['light']);
  });
  console.log(`Pictures are in ${FOLDER}`);
}

/** @param density pixels of a picture for one of the page; without it one */
async function inBrowser(
  density: number | undefined,
  take: (context: BrowserContext, home: string) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'limber-shots-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: false,
    ...(density === undefined
      ? { viewport: null }
      : { viewport: { width: 1024, height: 640 }, deviceScaleFactor: density }),
    args: [...FLAGS, `--load-extension=${BUILD}`, `--disable-extensions-except=${BUILD}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    await take(context, worker.url().split('/').slice(0, 3).join('/'));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takeAll(context: BrowserContext, home: string, shot: Shot, looks: readonly Look[]): Promise<void> {
  const page = await context.newPage();
  const told: string[] = [];
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  for (const look of looks) {
    await page.goto(`${home}/options.html`);
    await store(page, shot);
    await takeOne(page, home, shot, look);
  }
  for (const line of told) console.error(`${shot.name}: ${line}`);
  await page.close();
}

async function takeOne(page: Page, home: string, shot: Shot, look: Look): Promise<void> {
  const { name, path, width, height, part, whole = !path.startsWith('break') } = shot;
  const size = {
    // Twice as large on the same screen leaves half as many pixels to a page.
    zoom: { width: Math.max(320, width / 2), height: height / 2 },
    narrow: { width: 320, height: 640 },
  };
  await page.setViewportSize(look === 'zoom' || look === 'narrow' ? size[look] : { width, height });
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
  });
  await page.goto(`${home}/${path}`);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.waitForTimeout(700);
  if (look === 'rtl') await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await act(page, shot);
  await page.waitForTimeout(300);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) console.error(`${name}, ${look}: wider than the window`);
  if (whole) await page.evaluate(() => scrollTo(0, 0));
  const target = { path: join(FOLDER, `${name}-${look}.png`) };
  if (part === undefined) await page.screenshot({ ...target, fullPage: whole });
  else
    await page
      .locator('main section', { has: page.getByRole('heading', { name: part }) })
      .first()
      .screenshot(target);
}

/** Presses what is to be pressed, and brings in what is to be brought in. */
async function act(page: Page, { press = [], every, file }: Shot): Promise<void> {
  for (const name of press) {
    const exactly = page
      .getByRole('button', { name, exact: true })
      .or(page.locator('label').getByText(name, { exact: true }));
    // The input of a choice lies unseen over its words.
    await exactly.first().click({ force: true });
    await page.waitForTimeout(PRESSED_MS);
  }
  for (const each of every === undefined ? [] : (await page.getByRole('button', { name: every }).all()).toReversed())
    await each.click();
  if (file === undefined) return;
  const given = { name: 'limber.json', mimeType: 'application/json', buffer: Buffer.from(file) };
  await page.locator('input[type=file]').setInputFiles(given);
  await page.waitForTimeout(PRESSED_MS);
}

await main();
