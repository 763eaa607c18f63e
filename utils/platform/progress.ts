import type { BreakProgress } from '../core/tracking/event.ts';
import { database } from './database.ts';
import { isMoment } from './kinds.ts';
import { DONE } from './shapes/messages.ts';
import { fits, type Shape } from './shapes/shape.ts';

const PROGRESS: Shape = { startedAt: isMoment, ...DONE, savedAt: isMoment };

/** Saves how far the running break has come. Not in `storage.local`: a write there would wake the worker each time. */
export async function saveProgress(progress: BreakProgress): Promise<void> {
  await (await database()).put('progress', progress, 'running');
}

/** What was saved of the break that began at `startedAt`, epoch ms; `null` if nothing usable was. */
export async function readProgress(startedAt: number): Promise<BreakProgress | null> {
  const stored: unknown = await (await database()).get('progress', 'running');
  return isProgress(stored) && stored.startedAt === startedAt ? stored : null;
}

function isProgress(stored: unknown): stored is BreakProgress {
  return fits(stored, PROGRESS);
}
