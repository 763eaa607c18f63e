import { browser } from './browser.ts';
import { envelope, isCount, isMoment, isName, openEnvelope } from './kinds.ts';
import { locked } from './locks.ts';
import type { Report } from './report.ts';
import { fits, listOf, orNull, type Shape } from './shapes/shape.ts';

const MOST_REPORTS = 20;
const MOST_DETAIL = 500;

const REPORTS = listOf({
  at: isMoment,
  about: isName,
  what: ['setAside', 'repaired', 'newerVersion', 'failed'],
  fields: listOf(isName),
  keptAs: orNull(isName),
  detail: (value) => typeof value === 'string',
  times: isCount,
} satisfies { readonly [Field in keyof Report]: Shape });

/** Says that something did not work. Never rejects: where even this cannot be written, only the console hears of it. */
export async function reportFailure(about: string, error: unknown, at: number): Promise<void> {
  const detail = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, MOST_DETAIL);
  console.error(`Limber: ${about} failed.`, error);
  try {
    await addReport({ at, about, what: 'failed', fields: [], keptAs: null, detail, times: 1 });
  } catch (unwritten) {
    console.error('Limber: the report could not be stored.', unwritten);
  }
}

/** Whether what stands under `reports` can be added to. */
export function areReports(stored: unknown): boolean {
  return stored === undefined || fits(openEnvelope(stored).value, REPORTS);
}

/** Puts all reports away; the kept copies stay. */
export function dismissReports(): Promise<void> {
  return locked('reports', () => browser.storage.local.set({ reports: envelope([]) }));
}

/** Adds a report. Reports that cannot be used are kept as a copy first; the next page tells of them. */
function addReport(report: Report): Promise<void> {
  return locked('reports', async () => {
    const stored = (await browser.storage.local.get('reports'))['reports'];
    const sound = areReports(stored);
    const kept = sound ? {} : { [`kept:reports:${report.at}`]: stored };
    const { value } = openEnvelope(stored);
    const before = sound && Array.isArray(value) ? (value as readonly Report[]) : [];
    await browser.storage.local.set({ ...kept, reports: envelope(withReport(before, report)) });
  });
}

/** The same report again only counts up. */
export function withReport(reports: readonly Report[], report: Report): readonly Report[] {
  const same = reports.find(
    (each) => report.keptAs === null && each.about === report.about && each.detail === report.detail,
  );
  const rest = reports.filter((each) => each !== same);
  return [...rest, { ...report, times: (same?.times ?? 0) + 1 }].slice(-MOST_REPORTS);
}
