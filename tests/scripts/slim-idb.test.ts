import { globSync, readFileSync } from 'node:fs';
import type { IDBPDatabase, OpenDBCallbacks } from 'idb';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { slimmedIdb } from '../../scripts/build/slim-idb.ts';

type Idb = { openDB(name: string, version: number, callbacks?: OpenDBCallbacks<unknown>): Promise<IDBPDatabase> };

let source = '';
let kept: Map<string, unknown>;
beforeAll(() => {
  source = readFileSync('node_modules/idb/build/index.js', 'utf8');
});
beforeEach(() => {
  kept = new Map();
  for (const type of [IDBRequest, IDBTransaction, IDBObjectStore, IDBIndex, IDBDatabase])
    vi.stubGlobal(type.name, type);
  vi.stubGlobal('indexedDB', { open: () => answered(new IDBDatabase(), 'upgradeneeded') });
});
afterEach(() => vi.unstubAllGlobals());

async function idb(): Promise<Idb> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(slimmedIdb(source))}#${Math.random()}`);
}

test('a database is made ready when it is opened, and read and written by one call each', async () => {
  const made: string[] = [];
  const db = await (
    await idb()
  ).openDB('limber', 1, {
    upgrade: (opened, from) => made.push(`${from} ${opened.createObjectStore('entries').name}`),
  });
  await db.put('entries', 'a break', 'first');
  expect(await db.get('entries', 'first')).toBe('a break');
  expect(await db.getFromIndex('entries', 'start', 'first')).toBe('a break');
  await db.delete('entries', 'first');
  expect(await db.get('entries', 'first')).toBeUndefined();
  expect(made).toEqual(['0 entries']);
});

test('a transaction reads and writes in one, and tells when it is done', async () => {
  const db = await (await idb()).openDB('limber', 1);
  const write = db.transaction('entries', 'readwrite');
  await write.store.put('a break', 'first');
  expect(await write.store.get('first')).toBe('a break');
  expect(await write.done).toBeUndefined();
});

test('what cannot be read or written is an error of the one who asked', async () => {
  const db = await (await idb()).openDB('limber', 1);
  await expect(db.get('entries', 'broken')).rejects.toThrow('unreadable');
  await expect(db.put('entries', 'a break', 'broken')).rejects.toThrow('unreadable');
});

test('a newer version of Limber, and a database that is gone, are told', async () => {
  const told: string[] = [];
  const opening = (await idb()).openDB('limber', 1, {
    blocking: () => told.push('blocking'),
    terminated: () => told.push('terminated'),
  });
  const db = await opening;
  await opening.then(() => null);
  db.dispatchEvent(new Event('versionchange'));
  db.dispatchEvent(new Event('close'));
  expect(told).toEqual(['blocking', 'terminated']);
});

test('an idb that looks otherwise stops the build', () => {
  expect(() => slimmedIdb(source.replaceAll('unlisten', 'forget'))).toThrow(/no longer has/);
});

test('no source asks for what is left out', () => {
  const files = globSync('{entrypoints,utils}/**/*.ts').filter((file) =>
    /idb'|database/.test(readFileSync(file, 'utf8')),
  );
  const asking = files.filter((file) =>
    /\b(?:open(?:Key)?Cursor|iterate|deleteDB|unwrap|blocked)\b|for await|objectStore\([^)]*\)\.on/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(files).toContain('utils/platform/database.ts');
  expect(asking).toEqual([]);
});

class IDBRequest extends EventTarget {
  result: unknown;
  error: unknown = null;
  transaction: unknown = null;
}
class IDBIndex {
  get(key: string) {
    return key === 'broken' ? refused() : answered(kept.get(key));
  }
}
class IDBObjectStore extends IDBIndex {
  name = 'entries';
  index() {
    return new IDBIndex();
  }
  put(value: unknown, key: string) {
    kept.set(key, value);
    return key === 'broken' ? refused() : answered(key);
  }
  delete(key: string) {
    kept.delete(key);
    return answered(undefined);
  }
}
class IDBTransaction extends EventTarget {
  objectStoreNames = ['entries'];
  objectStore() {
    setTimeout(() => this.dispatchEvent(new Event('complete')), 5);
    return new IDBObjectStore();
  }
}
class IDBDatabase extends EventTarget {
  createObjectStore() {
    return new IDBObjectStore();
  }
  transaction() {
    return new IDBTransaction();
  }
}

function answered(result: unknown, first?: string) {
  const request = Object.assign(new IDBRequest(), { result });
  queueMicrotask(() => {
    if (first !== undefined) request.dispatchEvent(Object.assign(new Event(first), { oldVersion: 0 }));
    request.dispatchEvent(new Event('success'));
  });
  return request;
}

function refused() {
  const request = Object.assign(new IDBRequest(), { error: new Error('unreadable') });
  queueMicrotask(() => request.dispatchEvent(new Event('error')));
  return request;
}
