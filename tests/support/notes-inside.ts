// What tests do with the database of notes. Each runs in a page, so it uses nothing from outside.

/** All that the store of notes holds, by key. */
export function readNotes(): Promise<Record<string, unknown>[]> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const all = asked.result.transaction('diary').objectStore('diary').getAll();
      all.onsuccess = () => {
        asked.result.close();
        done(all.result);
      };
    };
  });
}

/** Puts a note as it is, whatever it is. */
export function putNote(note: object): Promise<void> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const change = asked.result.transaction('diary', 'readwrite');
      change.objectStore('diary').put(note);
      change.oncomplete = () => {
        asked.result.close();
        done();
      };
    };
  });
}

/** Puts a database of version 1 in place of what is there. */
export function makeVersionOne(entries: readonly object[], day: object): Promise<void> {
  return new Promise((done, failed) => {
    const gone = indexedDB.deleteDatabase('limber');
    gone.onerror = () => failed(gone.error);
    gone.onsuccess = () => {
      const asked = indexedDB.open('limber', 1);
      asked.onerror = () => failed(asked.error);
      asked.onupgradeneeded = () => {
        const made = asked.result.createObjectStore('entries', { keyPath: 'key' });
        made.createIndex('start', 'start');
        for (const entry of entries) made.put(entry);
        asked.result.createObjectStore('days', { keyPath: 'date' }).put(day);
        asked.result.createObjectStore('progress').put({ startedAt: 5 }, 'running');
      };
      asked.onsuccess = () => {
        asked.result.close();
        done();
      };
    };
  });
}

/** All that version 1 had, and the version the database has now. */
export function readVersionOne(): Promise<unknown> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const { version } = asked.result;
      const read = asked.result.transaction(['entries', 'days', 'progress']);
      const [entries, days, progress] = ['entries', 'days', 'progress'].map((name) => read.objectStore(name).getAll());
      read.oncomplete = () => {
        asked.result.close();
        done({ version, entries: entries?.result, days: days?.result, progress: progress?.result });
      };
    };
  });
}
