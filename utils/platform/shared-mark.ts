import { isAlways, type Span } from '../core/history/erase-span.ts';
import { same } from '../core/settings/same.ts';
import { sharedKey } from '../core/sync/days.ts';
import { shareOf } from '../core/sync/share.ts';
import { browser } from './browser.ts';
import { database, type SharedMark } from './database.ts';
import type { Items } from './mended.ts';

// What a browser had of days that it has thrown away stands in sync alone. Which of them stay there, a mark tells.

/** The mark as it stands in the database. */
export async function sharedMark(): Promise<SharedMark> {
  const mark = await (await database()).get('progress', 'shared');
  return mark !== undefined && 'from' in mark ? mark : { from: null };
}

export async function putSharedMark(mark: SharedMark): Promise<void> {
  await (await database()).put('progress', mark, 'shared');
}

/** The mark, once these days are not to be shared any more. */
export function without({ from, gone = [] }: SharedMark, span: Span): SharedMark {
  const isAll = isAlways(span) || from === '';
  return isAll ? { from: '' } : { from, gone: [...gone, { from: span.from, to: span.to }] };
}

/** This computer's item in sync; none where the browser has no sync. */
export async function ownShared(): Promise<Items> {
  const { device } = await browser.storage.local.get('device');
  return browser.storage.sync.get(sharedKey(String(device))).catch(() => ({}));
}

/** Puts that item back if it has changed since, and the person still shares it. The background adds what is known here. */
export async function shareAgain(shared: Items): Promise<void> {
  const { stopped, days } = shareOf((await browser.storage.local.get('share'))['share']);
  if (!stopped && days && !same(shared, await ownShared())) await browser.storage.sync.set(shared);
}
