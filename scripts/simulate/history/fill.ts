import type { History } from './history.ts';

/** Evaluates an expression in a page of Limber's and waits for its promise. */
export type Evaluate = (expression: string) => Promise<unknown>;

/** So many rows travel at once and are written in one transaction. */
const AT_ONCE = 4000;

/**
 * Writes a history into the database, as it is: what is there under the same keys is replaced. The page must be one of
 * Limber's; a page that shows notes or history makes the database where there is none yet.
 */
export async function fill(evaluate: Evaluate, { entries, days, notes }: History): Promise<void> {
  const stores = { entries, days, diary: notes } as const;
  for (const [store, rows] of Object.entries(stores)) {
    for (let at = 0; at < rows.length; at += AT_ONCE)
      await evaluate(`(${putRows.toString()})('${store}', ${JSON.stringify(rows.slice(at, at + AT_ONCE))})`);
  }
}

/** Waits for the database and writes these rows in one transaction. Runs in a page, so it uses nothing from outside. */
function putRows(store: string, rows: readonly object[]): Promise<void> {
  const patience = Date.now() + 15_000;
  return new Promise((done, failed) => {
    const open = (): void => {
      const asked = indexedDB.open('limber');
      let isNew = false;
      // It is not for us to make it.
      asked.onupgradeneeded = () => {
        isNew = true;
        asked.transaction?.abort();
      };
      asked.onerror = () => {
        if (isNew && Date.now() < patience) setTimeout(open, 200);
        else failed(asked.error);
      };
      asked.onsuccess = () => {
        const change = asked.result.transaction(store, 'readwrite');
        for (const row of rows) change.objectStore(store).put(row);
        change.onabort = () => failed(change.error);
        change.oncomplete = () => {
          asked.result.close();
          done();
        };
      };
    };
    open();
  });
}
