/** All entries in the extension's database. Runs in a page, so it uses nothing from outside. */
export function readLedger(): Promise<unknown[]> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const all = asked.result.transaction('entries').objectStore('entries').getAll();
      all.onerror = () => failed(all.error);
      all.onsuccess = () => {
        asked.result.close();
        done(all.result);
      };
    };
  });
}
