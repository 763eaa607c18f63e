import { browser } from './browser.ts';
import { envelope, openEnvelope, type Parsed, type Problem } from './kinds.ts';
import { locked } from './locks.ts';
import type { Report } from './report.ts';
import { withReport } from './reports.ts';
import { parseReports } from './schema/reports.ts';

const MOST_FIELDS = 50;

/** A stored document that could not be used as it stood. */
export type Unusable = { readonly key: string; readonly raw: unknown; readonly problems: readonly Problem[] };

/** Reports out of what stands under `reports`. */
export function reportsOf(stored: unknown): Parsed<readonly Report[]> {
  const opened = openEnvelope(stored);
  const parsed = parseReports(opened.value);
  return { value: parsed.value, problems: [...opened.problems, ...parsed.problems] };
}

/**
 * Keeps a copy of an unusable document under `kept:<key>:<at>` and says so, both in one write.
 * @param repaired written by the same write, so that the document is not reported again
 */
export function setAside(unusable: Unusable, at: number, repaired: Readonly<Record<string, unknown>>): Promise<void> {
  const keptAs = `kept:${unusable.key}:${at}`;
  return add(aside(unusable, at, keptAs), { ...repaired, [keptAs]: unusable.raw });
}

/** Sets reports aside that cannot be used as they stand: once, though all pages look at the same moment. */
export function repairReports(at: number): Promise<void> {
  return locked('reports', async () => {
    const { sound, kept } = usable((await browser.storage.local.get('reports'))['reports'], at);
    if (kept !== null) await browser.storage.local.set({ ...kept, reports: envelope(sound) });
  });
}

/** Adds a report and writes `also` with it. The same report again only counts up. */
function add(report: Report, also: Readonly<Record<string, unknown>>): Promise<void> {
  return locked('reports', async () => {
    const { sound, kept } = usable((await browser.storage.local.get('reports'))['reports'], report.at);
    await browser.storage.local.set({ ...also, ...kept, reports: envelope(withReport(sound, report)) });
  });
}

/** The reports themselves may be what is broken: then a copy is to be kept, and that is a report too. */
export function usable(stored: unknown, at: number) {
  const { value, problems } = reportsOf(stored);
  if (problems.length === 0) return { sound: value, kept: null };
  const keptAs = `kept:reports:${at}`;
  const report = aside({ key: 'reports', raw: stored, problems }, at, keptAs);
  return { sound: withReport(value, report), kept: { [keptAs]: stored } };
}

/** The report on a document of which a copy is kept. */
export function aside({ key, problems }: Unusable, at: number, keptAs: string): Report {
  const whole = problems.find((problem) => problem.field === '');
  const what = whole === undefined ? 'repaired' : whole.why === 'newerVersion' ? 'newerVersion' : 'setAside';
  const fields = problems.map((problem) => problem.field).filter((field) => field !== '');
  return { at, about: key, what, fields: fields.slice(0, MOST_FIELDS), keptAs, detail: '', times: 1 };
}
