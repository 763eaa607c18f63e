import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../utils/core/settings/defaults.ts';
import { CHOSEN, DAYS, stateAfter } from './screenshots/states.ts';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
const FOLDER = resolve(process.argv[2] ?? '.output/screenshots');
const BUILD = resolve(process.env['LIMBER_BUILD'] ?? '.output/chrome-mv3');
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

type Shot = {
  readonly name: string;
  readonly path: string;
  readonly day: string;
  readonly width: number;
  readonly height: number;
  /** The button that is pressed first. */
  readonly press?: string;
};

const SECTIONS = ['rhythm', 'reminders', 'hours', 'absence', 'movement', 'habits', 'workspace', 'notes', 'about'];

const SHOTS: readonly Shot[] = [
  ...Object.keys(DAYS).map((day): Shot => ({ name: `popup-${day}`, path: 'popup.html', day, width: 360, height: 600 })),
  { name: 'popup-narrow', path: 'popup.html', day: 'due', width: 320, height: 600 },
  ...Object.entries({ why: 'Why?', lengths: 'Another length', calls: 'In a call', pauses: 'Pause' }).map(
    ([name, press]): Shot => ({
      name: `popup-${name}`,
      path: 'popup.html',
      day: 'due',
      width: 360,
      height: 600,
      press,
    }),
  ),
  { name: 'break-offer', path: 'break.html?offer', day: 'due', width: 1280, height: 800 },
  ...['caution', 'guide', 'breathing', 'eyes', 'tool'].map((day): Shot => ({
    name: `break-${day}`,
    path: 'break.html',
    day,
    width: 1280,
    height: 800,
  })),
  { name: 'break-guide-window', path: 'break.html', day: 'guide', width: 420, height: 680 },
  { name: 'break-guide-narrow', path: 'break.html', day: 'guide', width: 320, height: 640 },
  { name: 'break-window', path: 'break.html?offer', day: 'due', width: 420, height: 680 },
  ...SECTIONS.map((section): Shot => ({
    name: `options-${section}`,
    path: `options.html#${section}`,
    day: 'working',
    width: 1200,
    height: 900,
  })),
  { name: 'options-narrow', path: 'options.html#rhythm', day: 'working', width: 320, height: 900 },
  { name: 'options-movement-narrow', path: 'options.html#movement', day: 'working', width: 320, height: 900 },
  { name: 'welcome', path: 'welcome.html', day: 'new', width: 1280, height: 800 },
  ...['2', '3', 'end'].map((step): Shot => ({
    name: `welcome-${step}`,
    path: `welcome.html#${step}`,
    day: 'new',
    width: 1280,
    height: 800,
  })),
  { name: 'welcome-narrow', path: 'welcome.html', day: 'new', width: 320, height: 800 },
];

/** Writes a picture of every page and state, light, dark and right to left. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'limber-shots-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: false,
    viewport: null,
    args: [...FLAGS, `--load-extension=${BUILD}`, `--disable-extensions-except=${BUILD}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    const home = worker.url().split('/').slice(0, 3).join('/');
    const only = process.env['ONLY'];
    for (const shot of SHOTS) if (only === undefined || shot.name.includes(only)) await takeAll(context, home, shot);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`Pictures are in ${FOLDER}`);
}

async function takeAll(context: BrowserContext, home: string, shot: Shot): Promise<void> {
  const page = await context.newPage();
  const told: string[] = [];
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  await page.setViewportSize({ width: shot.width, height: shot.height });
  await page.goto(`${home}/options.html`);
  await store(page, shot.day);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${home}/${shot.path}`);
    await page.reload();
    await page.waitForTimeout(600);
    if (shot.press !== undefined) await page.getByRole('button', { name: shot.press, exact: true }).click();
    await page.waitForTimeout(200);
    await page.screenshot({
      path: join(FOLDER, `${shot.name}-${scheme}.png`),
      fullPage: !shot.path.startsWith('break'),
    });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(FOLDER, `${shot.name}-rtl.png`), fullPage: !shot.path.startsWith('break') });
  for (const line of told) console.error(`${shot.name}: ${line}`);
  await page.close();
}

async function store(page: Page, day: string): Promise<void> {
  const tracker = stateAfter(day, Date.now(), ZONE);
  const value = {
    ...DEFAULT_SETTINGS,
    ...CHOSEN[day],
    safetyConfirmedAt: day === 'new' ? null : Date.now() - 86_400_000,
  };
  await page.evaluate(
    async ([state, settings]) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(items: unknown): Promise<void> } } } }
      ).chrome;
      await storage.local.set({ tracker: state, settings: { version: 1, value: settings } });
    },
    [tracker, value] as const,
  );
}

await main();
