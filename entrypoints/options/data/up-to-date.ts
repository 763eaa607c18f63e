import { repair } from '../../../utils/platform/ledger-repair.ts';
import { now, settings } from '../../../utils/ui/store.ts';

/** Entries that earlier versions wrote get their day first; costs next to nothing where all have one. */
export async function upToDate(): Promise<void> {
  await repair(settings.peek().dayTurnsAt, now.peek().zone);
}
