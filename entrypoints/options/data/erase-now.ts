import { signal } from '@preact/signals';
import type { Count, Erasing, Wished } from '../../../components/options/data/erase/erasing.ts';
import { SECOND } from '../../../utils/core/time/moment.ts';
import { carryOn, countWithin, erase, forgetSynced, putBack, type Erased } from '../../../utils/platform/erase.ts';
import { reportFailure } from '../../../utils/platform/reports.ts';
import { forgetDays } from '../../../utils/ui/verbs.ts';
import { upToDate } from './up-to-date.ts';

export const erasing = signal<Erasing>({ is: 'quiet' });
export const count = signal<Count | null>(null);

const UNDO_FOR = 10 * SECOND;

type Held = { readonly wished: Wished; readonly erased: Erased; readonly count: Count };

/** What can still be put back; the only copy there is. */
let held: Held | null = null;
let timer = 0;

/** Counts what a wish is about. */
export async function countNow(wished: Wished): Promise<void> {
  try {
    count.value = await countWithin(wished);
  } catch (error) {
    count.value = null;
    await reportFailure('erase', error, Date.now());
  }
}

/** Deletes it at once, and keeps it for a while so that it can be put back. */
export async function eraseNow(wished: Wished): Promise<void> {
  if (erasing.value.is === 'working') return;
  makeFinal();
  told(0);
  try {
    await upToDate();
    const much = await countWithin(wished);
    const erased = await erase({ ...wished, everything: wished.what === 'everything' }, Date.now(), told);
    hold({ wished, count: much, erased }, false);
    inSync(carryOn());
  } catch (error) {
    erasing.value = { is: 'failed' };
    await reportFailure('erase', error, Date.now());
  }
}

/** Puts it back as it was. */
export async function undo(): Promise<void> {
  if (held === null) return;
  const back = held;
  letGo();
  told(0);
  try {
    await putBack(back.erased, told);
    erasing.value = { is: 'back' };
    inSync(carryOn());
  } catch (error) {
    hold(back, true);
    await reportFailure('erase', error, Date.now());
  }
}

function told(part: number): void {
  erasing.value = { is: 'working', part };
}

function hold(back: Held, stuck: boolean): void {
  held = back;
  erasing.value = { is: 'deleted', what: back.wished.what, count: back.count, stuck };
  timer = window.setTimeout(makeFinal, UNDO_FOR);
}

function letGo(): void {
  window.clearTimeout(timer);
  held = null;
}

/** From here on nobody can put it back, so what runs now forgets it too. */
function makeFinal(): void {
  if (held === null) return;
  const { wished, count: much } = held;
  letGo();
  void forgetDays(wished.from, wished.to);
  if (wished.what === 'everything') inSync(forgetSynced());
  erasing.value = { is: 'final', what: wished.what, count: much, stuck: false };
}

/** What sync is told afterwards: the deletion stands though it cannot be. */
function inSync(work: Promise<void>): void {
  work.catch((error: unknown) => reportFailure('sync', error, Date.now()));
}

addEventListener('pagehide', makeFinal);
