import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry } from '../core/history/entry.ts';
import type { Span } from '../core/history/erase-span.ts';
import type { DayTotals } from '../core/history/totals.ts';
import type { BreakProgress } from '../core/tracking/event.ts';

/**
 * Version 1: the ledger's entries and days, and the progress of the running break. Version 2: notes to self. Version 3:
 * entries by the day they count to, and days that follow from them; what is older, a page brings up to it (`repair`).
 */
const DATABASE = { name: 'limber', version: 3 } as const;

/** `from`: a date; empty for all days, `null`: not known yet. `gone`: what the person has deleted of the days before. */
export type SharedMark = { readonly from: string | null; readonly gone?: readonly Span[] };

export type LimberSchema = DBSchema & {
  entries: { key: string; value: Entry; indexes: { start: number; date: string } };
  days: { key: string; value: DayTotals };
  /** And since when this database knows the days that are shared (`shared-mark.ts`): it is lost with them. */
  progress: { key: 'running' | 'shared'; value: BreakProgress | SharedMark };
  /** By day or week; only pages read and write it, and parse what they read. */
  diary: { key: string; value: { readonly key: string; readonly note?: unknown } };
};

let opening: Promise<IDBPDatabase<LimberSchema>> | null = null;

/** So long is waited for it to open, ms: a page that does not let go of another version may hold it up for ever. */
const PATIENCE = 5000;

/**
 * The open database; it stays open as long as the worker or page lives. Rejects where the browser has none for us, or it
 * does not open within five seconds.
 */
export function database(): Promise<IDBPDatabase<LimberSchema>> {
  opening ??= open().catch((error: unknown) => {
    // The next one tries again: the disk may have been full.
    opening = null;
    throw error;
  });
  return Promise.race([opening, tooLate()]);
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new DOMException('The database is held up.', 'TimeoutError')), PATIENCE);
  });
}

function open(): Promise<IDBPDatabase<LimberSchema>> {
  return openDB<LimberSchema>(DATABASE.name, DATABASE.version, {
    upgrade(db, from, _to, change) {
      if (from < 1) {
        db.createObjectStore('entries', { keyPath: 'key' }).createIndex('start', 'start');
        db.createObjectStore('days', { keyPath: 'date' });
        db.createObjectStore('progress');
      }
      if (from < 2) db.createObjectStore('diary', { keyPath: 'key' });
      if (from < 3) change.objectStore('entries').createIndex('date', 'date');
    },
    blocking() {
      // A newer version in another page wants to upgrade; ours would hold it up.
      void opening?.then((db) => db.close());
      opening = null;
    },
    terminated() {
      opening = null;
    },
  });
}
