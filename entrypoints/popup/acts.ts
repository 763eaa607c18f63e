import type { Offer } from '../../utils/core/movement/offer.ts';
import type { NoticeKind } from '../../utils/core/tracking/state.ts';
import { settings } from '../../utils/ui/store.ts';
import * as verbs from '../../utils/ui/verbs.ts';
import { halfHourMore, TENSE } from './offered.ts';

// Loaded at the first press: most openings of the popup are a look.

export { another, hadBreak, pauseFor, resume, skip, snooze, undoSkip } from '../../utils/ui/verbs.ts';

/** Starts what is on offer; where nothing is, the break page finds something, or counts the time. */
export function start(offer: Offer | null): Promise<void> {
  return begin(offer ?? { exercise: 'other', restsEyes: false });
}

/** Starts a minute of breathing, at once and outside the rhythm; what was due stays due. */
export function tense(): Promise<void> {
  return begin(TENSE);
}

/** Makes the pause that is on half an hour longer. */
export function longer(): Promise<void> {
  return verbs.pauseFor({ minutes: halfHourMore() });
}

/** Puts a notice away for good. */
export function dismiss(notice: NoticeKind): Promise<void> {
  return verbs.dismiss(notice);
}

/** Another way to be reminded; if it cannot be written, the notice stays and the failure is told. */
export async function remindBy(way: 'badge' | 'window'): Promise<void> {
  try {
    await verbs.changeSettings((before) => ({ ...before, remindBy: way }));
  } catch (error) {
    const { reportFailure } = await import('../../utils/platform/reports.ts');
    await reportFailure('settings', error, Date.now());
  }
}

async function begin(offer: verbs.Startable): Promise<void> {
  if (settings.value.safetyConfirmedAt === null) await (await import('../../utils/platform/tabs.ts')).openWelcome();
  else await verbs.start(offer);
  window.close();
}
