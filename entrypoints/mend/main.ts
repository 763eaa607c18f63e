import { now } from '../../utils/platform/clock.ts';
import { mendStored } from '../../utils/platform/documents.ts';
import { reportFailure } from '../../utils/platform/reports.ts';

/** Mends what the worker could not use, and goes. */
async function run(): Promise<void> {
  const moment = now();
  await mendStored(moment).catch((error: unknown) => reportFailure('mend', error, moment.at));
  window.close();
}

void run();
