import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser in which nothing of Limber's was ever stored. Modules are loaded anew: import what is tried after this. */
export function emptyDatabase(): void {
  vi.resetModules();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
}

/** The database as version 1 or 2 of it was, with what was in it. */
export function oldDatabase(version: 1 | 2, stored: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('limber', version);
    opening.addEventListener('upgradeneeded', () => {
      const { result: db } = opening;
      db.createObjectStore('entries', { keyPath: 'key' }).createIndex('start', 'start');
      db.createObjectStore('days', { keyPath: 'date' });
      db.createObjectStore('progress');
      if (version === 2) db.createObjectStore('diary', { keyPath: 'key' });
    });
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const { result: db } = opening;
      const write = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const [store, values] of Object.entries(stored)) {
        for (const value of values) write.objectStore(store).put(value);
      }
      write.addEventListener('complete', () => {
        db.close();
        resolve();
      });
    });
  });
}
