import type { Entry } from '../core/history/entry.ts';

/** So many go through a page at once: ten milliseconds or so, that it goes on answering. */
export const PAGE = 500;

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
