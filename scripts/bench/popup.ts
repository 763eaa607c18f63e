import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { measure, median, type Measure } from './budget.ts';
import type { Nothing } from './nothing.ts';
import { popupBytes } from './popup-bytes.ts';

const RUNS = 15;
export const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Paint and weight of the popup, opened as a tab beside a bare page of an extension that does nothing. */
export async function popupMeasures(build: string, nothing: Nothing): Promise<Measure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'limber-bench-'));
  const folders = `${build},${nothing.folder}`;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: false,
    args: [...FLAGS, `--load-extension=${folders}`, `--disable-extensions-except=${folders}`],
  });
  try {
    const limber = await addressOfLimber(context);
    await closeWelcome(context);
    const bare = `chrome-extension://${nothing.id}`;
    const popup: number[] = [];
    const plain: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      plain.push(await open(context, `${bare}/bare.html`, firstPaint));
      popup.push(await open(context, `${limber}/popup.html`, streakPaint));
    }
    const ratio = median(popup) / median(plain);
    return [
      measure('popup until the streak is painted', ratio, 1.5, '× a bare page', 'median of 15, as a tab, same run', {
        popupMs: Math.round(median(popup)),
        bareMs: Math.round(median(plain)),
      }),
      ...(await popupBytes(context, limber, build)),
    ];
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Where Limber's pages are. */
export async function addressOfLimber(context: BrowserContext): Promise<string> {
  const isLimber = (url: string): boolean => url.endsWith('/background.js');
  const running = context.serviceWorkers().find((worker) => isLimber(worker.url()));
  const worker =
    running ??
    (await context.waitForEvent('serviceworker', { predicate: (each) => isLimber(each.url()), timeout: 20_000 }));
  return worker.url().split('/').slice(0, 3).join('/');
}

/** It opens at the installation, shares a process with the popup, and moves. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await page.close();
}

/** Opens an address in a tab of its own, for what `read` finds there. */
export async function open<T>(context: BrowserContext, url: string, read: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(url);
    return await Promise.race([read(page), tooLong(url)]);
  } finally {
    await page.close();
  }
}

async function tooLong(url: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, 15_000).unref());
  throw new Error(`${url} did not show what is measured within 15 s.`);
}

/** When a page first showed something, ms after it was asked for. */
export function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry !== undefined) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

function streakPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntries().find((each) => 'identifier' in each && each.identifier === 'streak');
          if (entry !== undefined && 'renderTime' in entry) resolve(Number(entry.renderTime) || entry.startTime);
        }).observe({ type: 'element', buffered: true });
      }),
  );
}
