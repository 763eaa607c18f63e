import * as v from 'valibot';
import { count, isRecord, moment, name, type Parsed, type Problem } from './parsed.ts';

/** Something Limber could not use or could not do, shown to the person until put away. */
export type Report = {
  /** When it was last seen, epoch ms. */
  readonly at: number;
  /** A stored key, or the part that failed: `turn`, `ledger`, `message`. */
  readonly about: string;
  /** `setAside`: nothing could be used. `repaired`: the rest was kept. `failed`: an act of the background did not work. */
  readonly what: 'setAside' | 'repaired' | 'newerVersion' | 'failed';
  /** Fields that fell back to their defaults. */
  readonly fields: readonly string[];
  /** Storage key of the copy, `null` if there was nothing to copy. */
  readonly keptAs: string | null;
  /** The browser's own words for a failure. */
  readonly detail: string;
  /** How often it was seen in a row. */
  readonly times: number;
};

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
