import type { Entry } from '../core/history/entry.ts';

/** So many go through a page at once: ten milliseconds or so, that it goes on answering. */
export const PAGE = 250;

/** How much of it is done, 0 to 1. */
export type Told = (part: number) => void;

type Entries = {
  count(): Promise<number>;
  getAll(range: IDBKeyRange | null, most: number): Promise<readonly Entry[]>;
};

/**
 * Shows all entries of a store by key, some at a time, in one transaction: as they are at one moment. What `see` does
 * must wait for nothing but the same transaction.
 */
export async function inPages(
  store: Entries,
  see: (page: readonly Entry[]) => Promise<unknown> | void,
  told: Told,
): Promise<void> {
  const all = await store.count();
  let range: IDBKeyRange | null = null;
  for (let done = 0; done < all;) {
    const page = await store.getAll(range, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    await see(page);
    done += page.length;
    told(done / all);
    range = IDBKeyRange.lowerBound(last.key, true);
  }
}

type Keyed = { get(key: string): Promise<Entry | undefined> } & Pick<Entries, 'getAll'>;

/**
 * What a store holds under the keys of these entries, which are in order: in one go where little else lies between them.
 */
export async function underKeys(store: Keyed, page: readonly Entry[]): Promise<readonly (Entry | undefined)[]> {
  const [first, last] = [page[0], page.at(-1)];
  if (first === undefined || last === undefined) return [];
  const most = 2 * PAGE;
  const between = await store.getAll(IDBKeyRange.bound(first.key, last.key), most);
  if (between.length === most) return Promise.all(page.map(({ key }) => store.get(key)));
  const found = new Map(between.map((entry) => [entry.key, entry]));
  return page.map(({ key }) => found.get(key));
}
