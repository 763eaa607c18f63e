import { browser } from './browser.ts';
import { locked } from './locks.ts';
import { envelope, openEnvelope, type Parsed, type Problem } from './schema/parsed.ts';
import { parseReports, type Report } from './schema/reports.ts';

const MOST_REPORTS = 20;
const MOST_DETAIL = 500;
const MOST_FIELDS = 50;

/** A stored document that could not be used as it stood. */
export type Unusable = { readonly key: string; readonly raw: unknown; readonly problems: readonly Problem[] };

/** Reports out of what stands under `reports`. */
export function reportsOf(stored: unknown): Parsed<readonly Report[]> {
  const opened = openEnvelope(stored);
  const parsed = parseReports(opened.value);
  return { value: parsed.value, problems: [...opened.problems, ...parsed.problems] };
}

/** Says that something did not work. Never rejects: where even this cannot be written, only the console hears of it. */
export async function reportFailure(about: string, error: unknown, at: number): Promise<void> {
  const detail = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, MOST_DETAIL);
  console.error(`Limber: ${about} failed.`, error);
  try {
    await add({ at, about, what: 'failed', fields: [], keptAs: null, detail, times: 1 }, {});
  } catch (unwritten) {
    console.error('Limber: the report could not be stored.', unwritten);
  }
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

/** Puts all reports away; the kept copies stay. */
export function dismissReports(): Promise<void> {
  return locked('reports', () => browser.storage.local.set({ reports: envelope([]) }));
}

/** Adds a report and writes `also` with it. The same report again only counts up. */
function add(report: Report, also: Readonly<Record<string, unknown>>): Promise<void> {
  return locked('reports', async () => {
    const { sound, kept } = usable((await browser.storage.local.get('reports'))['reports'], report.at);
    await browser.storage.local.set({ ...also, ...kept, reports: envelope(appended(sound, report)) });
  });
}

/** The reports themselves may be what is broken: then a copy is to be kept, and that is a report too. */
function usable(stored: unknown, at: number) {
  const { value, problems } = reportsOf(stored);
  if (problems.length === 0) return { sound: value, kept: null };
  const keptAs = `kept:reports:${at}`;
  const report = aside({ key: 'reports', raw: stored, problems }, at, keptAs);
  return { sound: appended(value, report), kept: { [keptAs]: stored } };
}

function aside({ key, problems }: Unusable, at: number, keptAs: string): Report {
  const whole = problems.find((problem) => problem.field === '');
  const what = whole === undefined ? 'repaired' : whole.why === 'newerVersion' ? 'newerVersion' : 'setAside';
  const fields = problems.map((problem) => problem.field).filter((field) => field !== '');
  return { at, about: key, what, fields: fields.slice(0, MOST_FIELDS), keptAs, detail: '', times: 1 };
}

function appended(reports: readonly Report[], report: Report): readonly Report[] {
  const same = reports.find(
    (each) => report.keptAs === null && each.about === report.about && each.detail === report.detail,
  );
  const rest = reports.filter((each) => each !== same);
  return [...rest, { ...report, times: (same?.times ?? 0) + 1 }].slice(-MOST_REPORTS);
}
