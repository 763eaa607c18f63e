import { signal } from '@preact/signals';
import type { Share, Sharer, Sharing } from '../../../utils/core/sync/share.ts';
import { reportFailure } from '../../../utils/platform/reports.ts';
import { changeShare, forgetSharer, readSharing, watchSharing } from '../../../utils/platform/sharing.ts';

/** What is known of sharing; `null` until it was read. */
export const sharing = signal<Sharing | null>(null);

/** The last wish could not be carried out. */
export const failed = signal(false);

/** The computer that was forgotten last, and what brings it back. */
export const forgotten = signal<{ readonly sharer: Sharer; readonly back: () => Promise<void> } | null>(null);

/**
 * Keeps it as it is stored.
 * @returns a function that ends it
 */
export function followSharing(): () => void {
  void look();
  return watchSharing(() => void look());
}

/** Shares more, or less. */
export function wish(change: Partial<Share>): Promise<void> {
  return carryOut(() => changeShare(change));
}

/** Takes out what another computer shares. */
export function forget(sharer: Sharer): Promise<void> {
  return carryOut(async () => {
    forgotten.value = { sharer, back: await forgetSharer(sharer.device) };
  });
}

/** Brings it back. */
export function remember(): Promise<void> {
  return carryOut(async () => {
    await forgotten.peek()?.back();
    forgotten.value = null;
  });
}

async function carryOut(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    failed.value = false;
  } catch (error) {
    failed.value = true;
    await reportFailure('sync', error, Date.now());
  }
  await look();
}

async function look(): Promise<void> {
  sharing.value = await readSharing();
}
