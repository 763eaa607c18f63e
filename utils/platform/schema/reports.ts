import * as v from 'valibot';
import { isRecord, type Parsed, type Problem } from '../kinds.ts';
import type { Report } from '../report.ts';
import { count, moment, name } from './parsed.ts';

const text = v.custom<string>((value) => typeof value === 'string');

const report = v.object({
  at: moment,
  about: name,
  what: v.picklist(['setAside', 'repaired', 'newerVersion', 'failed']),
  fields: v.array(name),
  keptAs: v.nullable(name),
  detail: text,
  times: count,
}) satisfies v.GenericSchema<unknown, Report>;

/** Reports out of anything, broken ones left out. */
export function parseReports(stored: unknown): Parsed<readonly Report[]> {
  if (stored === undefined) return { value: [], problems: [] };
  if (!Array.isArray(stored)) return { value: [], problems: [{ field: '', why: 'unreadable' }] };
  const problems: Problem[] = [];
  const value: Report[] = [];
  for (const [index, each] of (stored as unknown[]).entries()) {
    const parsed = v.safeParse(report, isRecord(each) ? each : null);
    if (parsed.success) value.push(parsed.output);
    else problems.push({ field: String(index), why: 'dropped' });
  }
  return { value, problems };
}
