import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DayTotals, Entry } from '../core/history/entry.ts';
import type { BreakProgress } from '../core/tracking/event.ts';

/** Version 1: the ledger's entries and days, and the progress of the running break. Version 2: notes to self. */
const DATABASE = { name: 'limber', version: 2 } as const;

export type LimberSchema = DBSchema & {
  entries: { key: string; value: Entry; indexes: { start: number } };
  days: { key: string; value: DayTotals };
  progress: { key: 'running'; value: BreakProgress };
  /** By day or week; only pages read and write it, and parse what they read. */
  diary: { key: string; value: { readonly key: string; readonly note?: unknown } };
};

let opening: Promise<IDBPDatabase<LimberSchema>> | null = null;

/** The open database; it stays open as long as the worker or page lives. Rejects where the browser has none for us. */
export function database(): Promise<IDBPDatabase<LimberSchema>> {
  opening ??= open().catch((error: unknown) => {
    // The next one tries again: the disk may have been full.
    opening = null;
    throw error;
  });
  return opening;
}

function open(): Promise<IDBPDatabase<LimberSchema>> {
  return openDB<LimberSchema>(DATABASE.name, DATABASE.version, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('entries', { keyPath: 'key' }).createIndex('start', 'start');
        db.createObjectStore('days', { keyPath: 'date' });
        db.createObjectStore('progress');
      }
      if (from < 2) db.createObjectStore('diary', { keyPath: 'key' });
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
