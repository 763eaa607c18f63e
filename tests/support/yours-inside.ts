// What tests do with a person's own data. Each runs in a page, so it uses nothing from outside.

/** Puts entries as they are, with their totals left to the page, and a note, in the database that is there. */
export function putHistory(
  entries: readonly object[],
  days: readonly object[],
  notes: readonly object[],
): Promise<void> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const change = asked.result.transaction(['entries', 'days', 'diary'], 'readwrite');
      for (const entry of entries) change.objectStore('entries').put(entry);
      for (const day of days) change.objectStore('days').put(day);
      for (const note of notes) change.objectStore('diary').put(note);
      change.oncomplete = () => {
        asked.result.close();
        done();
      };
    };
  });
}

/** How much there is in each store. */
export function countHistory(): Promise<readonly number[]> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const read = asked.result.transaction(['entries', 'days', 'diary']);
      const counts = ['entries', 'days', 'diary'].map((name) => read.objectStore(name).count());
      read.oncomplete = () => {
        asked.result.close();
        done(counts.map((count) => count.result));
      };
    };
  });
}

/** What is behind the link to the file that is ready: its name and its text. */
export async function savedFile(): Promise<readonly [name: string, text: string]> {
  const link = document.querySelector<HTMLAnchorElement>('a[download]');
  if (link === null) throw new Error('no file is ready');
  return [link.download, await (await fetch(link.href)).text()];
}

/** Gives a file with this text to the field that takes one, as choosing it does. */
export function giveFile(name: string, text: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (field === null) throw new Error('no field takes a file');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
