import { signal } from '@preact/signals';
import type { Bringing, Wish } from '../../../components/options/data/bring/bringing.ts';
import type { FromOther } from '../../../utils/core/settings/from-others.ts';
import { deviceId } from '../../../utils/platform/device.ts';
import { changePlan } from '../../../utils/platform/documents.ts';
import { bringIn, otherThan, preview } from '../../../utils/platform/import.ts';
import { joinedDocument } from '../../../utils/platform/import-documents.ts';
import { readExport, type Brought } from '../../../utils/platform/import-read.ts';
import { reportFailure } from '../../../utils/platform/reports.ts';
import { settings } from '../../../utils/ui/store.ts';
import { changeProfile, changeSettings, changeWorkspaces } from '../../../utils/ui/verbs.ts';
import { upToDate } from './up-to-date.ts';

export const bringing = signal<Bringing>({ is: 'quiet' });

let read: Brought | null = null;
let other: FromOther | null = null;

/** Reads a file and shows what is in it; nothing changes yet. */
export async function look(file: File): Promise<void> {
  const { name } = file;
  const told = (part: number): void => {
    bringing.value = { is: 'reading', name, part };
  };
  told(0);
  try {
    await upToDate();
    const device = await deviceId();
    const here = { device, at: Date.now(), turnsAt: settings.peek().dayTurnsAt };
    const found = await readExport(file, here, (part) => told(part * 0.7));
    if (typeof found === 'string') {
      bringing.value = { is: 'refused', name, why: found };
      return;
    }
    if ('tool' in found) {
      other = found;
      const named = found.left.slice(0, 6).map((each) => each.slice(0, 60));
      bringing.value = { is: 'other', ...found, left: { count: found.left.length, named } };
      return;
    }
    read = found;
    const { exportedAt, wrong, impossible } = found;
    const shown = await preview(found, device, (part) => told(0.7 + part * 0.3));
    bringing.value = { is: 'shown', name, exportedAt, wrong, impossible, ...shown };
  } catch (error) {
    bringing.value = { is: 'refused', name, why: 'failed' };
    await reportFailure('import', error, Date.now());
  }
}

/** Brings in what is shown, and of what the person has said that which is wished. */
export async function bring(wishes: readonly Wish[]): Promise<void> {
  const shown = bringing.value;
  if (shown.is === 'other') return takeOver();
  if (shown.is !== 'shown' || read === null) return;
  const brought = read;
  const { name, fresh, newer } = shown;
  const told = (part: number): void => {
    bringing.value = { is: 'writing', name, part };
  };
  told(0);
  const device = await deviceId();
  try {
    await bringIn(brought, device, Date.now(), told);
  } catch (error) {
    bringing.value = { is: 'failed', full: isFull(error) };
    await reportFailure('import', error, Date.now());
    return;
  }
  read = null;
  try {
    for (const wish of wishes) await take(wish, brought, otherThan(device, brought));
    bringing.value = { is: 'done', fresh, newer, partly: false };
  } catch (error) {
    bringing.value = { is: 'done', fresh, newer, partly: true };
    await reportFailure('import', error, Date.now());
  }
}

/** The intervals of another tool become the person's own rhythm. */
async function takeOver(): Promise<void> {
  if (other === null) return;
  const { tool, cues } = other;
  try {
    await changeSettings((before) => ({ ...before, rhythm: 'custom', cues }), true);
    bringing.value = { is: 'tookOver', tool };
  } catch (error) {
    bringing.value = { is: 'failed', full: isFull(error) };
    await reportFailure('import', error, Date.now());
  }
}

function isFull(error: unknown): boolean {
  return /quota|space|full/i.test(String(error));
}

/** Nothing is brought in. */
export function leave(): void {
  read = null;
  bringing.value = { is: 'quiet' };
}

async function take(wish: Wish, { documents }: Brought, from: string | null): Promise<void> {
  const { plan, workspace, movement, settings: chosen } = documents;
  if (wish === 'plan' && plan) await changePlan((here) => joinedDocument('plan', here, plan, from).value);
  else if (wish === 'workspace' && workspace)
    await changeWorkspaces((here) => joinedDocument('workspace', here, workspace, from).value, true);
  else if (wish === 'movement' && movement)
    await changeProfile((here) => joinedDocument('movement', here, movement, from).value, true);
  else if (wish === 'settings' && chosen)
    await changeSettings((here) => joinedDocument('settings', here, chosen, from).value, true);
}
