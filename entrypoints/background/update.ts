import type { State } from '../../utils/core/tracking/state.ts';
import { browser } from '../../utils/platform/browser.ts';
import { writeUpdateWaits } from '../../utils/platform/storage.ts';
import { anyPageOpen } from '../../utils/platform/tabs.ts';

/** Applies the waiting version unless a break is on or a page of Limber is open; a later turn tries again. */
export async function updateIfQuiet(state: State): Promise<void> {
  if (state.where.phase === 'onBreak' || (await anyPageOpen())) return;
  // First forgotten, then applied: the other way round could reload for ever.
  await writeUpdateWaits(false);
  browser.runtime.reload();
}

/** A version or a browser that has just started has nothing waiting. */
export function forgetUpdate(): Promise<void> {
  return writeUpdateWaits(false);
}
