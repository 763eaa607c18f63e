// What tests do with the database of the ledger. Each runs in a page, so it uses nothing from outside.

/** All totals of days, by date. */
export function readDays(): Promise<unknown[]> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const all = asked.result.transaction('days').objectStore('days').getAll();
      all.onsuccess = () => {
        asked.result.close();
        done(all.result);
      };
    };
  });
}

/**
 * Asks for a version to come while a connection of this page does not give way: whoever asks for the database now waits,
 * until `letGo()` is called.
 */
export function holdDatabase(): Promise<void> {
  return new Promise((done, failed) => {
    const holder = indexedDB.open('limber');
    holder.onerror = () => failed(holder.error);
    holder.onsuccess = () => {
      const next = indexedDB.open('limber', 99);
      next.onupgradeneeded = () => next.transaction?.abort();
      next.onblocked = () => {
        Object.assign(globalThis, { letGo: () => holder.result.close() });
        done();
      };
    };
  });
}
