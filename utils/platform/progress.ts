import * as v from 'valibot';
import type { BreakProgress } from '../core/tracking/event.ts';
import { database } from './database.ts';
import { moment } from './schema/parsed.ts';
import { doneEntries } from './schema/movement.ts';

const progressSchema = v.object({
  startedAt: moment,
  ...doneEntries,
  savedAt: moment,
}) satisfies v.GenericSchema<unknown, BreakProgress>;

/** Saves how far the running break has come. Not in `storage.local`: a write there would wake the worker each time. */
export async function saveProgress(progress: BreakProgress): Promise<void> {
  await (await database()).put('progress', progress, 'running');
}

/** What was saved of the break that began at `startedAt`, epoch ms; `null` if nothing usable was. */
export async function readProgress(startedAt: number): Promise<BreakProgress | null> {
  const stored: unknown = await (await database()).get('progress', 'running');
  return v.is(progressSchema, stored) && stored.startedAt === startedAt ? stored : null;
}
