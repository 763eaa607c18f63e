import { browser } from './browser.ts';
import { envelope, isMoment, isRecord, openEnvelope } from './kinds.ts';
import { locked } from './locks.ts';

/** Until when an insight is hidden, by its name; epoch ms. */
export type HiddenInsights = Readonly<Record<string, number>>;

const KEY = 'insights';

/** What the person has hidden, as far as it still is at this moment, epoch ms. */
export async function readHidden(at: number): Promise<HiddenInsights> {
  const { value } = openEnvelope((await browser.storage.local.get(KEY))[KEY]);
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((each): each is [string, number] => isMoment(each[1]) && each[1] > at),
  );
}

/** Hides an insight until a moment, or shows it again (`null`). Rejects, with nothing changed, if it cannot be written. */
export function hideInsight(name: string, until: number | null, at: number): Promise<void> {
  return locked('insights', async () => {
    const { [name]: _, ...others } = await readHidden(at);
    await browser.storage.local.set({ [KEY]: envelope(until === null ? others : { ...others, [name]: until }) });
  });
}
