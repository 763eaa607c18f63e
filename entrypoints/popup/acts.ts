import type { Verbs } from '../../components/popup/Actions.tsx';
import type { Offer } from '../../utils/core/movement/offer.ts';
import type { Profile } from '../../utils/core/movement/profile.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';
import { now, settings, view } from '../../utils/ui/store.ts';
import {
  another,
  changeSettings,
  hadBreak,
  pauseFor,
  resume,
  skip,
  snooze,
  start,
  type Startable,
} from '../../utils/ui/verbs.ts';

/** What the popup's buttons and keys do. `offered` is the movement on offer at that moment. */
export function actsOf(offered: () => Offer | null): Verbs {
  return {
    onStart: () => void begin(offered() ?? ANY),
    onAnother: () => void another(),
    onSnooze: () => void snooze(),
    onSkip: () => void skip(),
    onHadBreak: () => void hadBreak(),
    onResume: () => void resume(),
    onLonger: () => void pauseFor({ minutes: halfHourMore() }),
  };
}

/** How long a pause would last from now that ends half an hour later than the one that is on, minutes. */
export function halfHourMore(): number {
  const { at } = now.value;
  return Math.ceil(((view.value.pause?.until ?? at) - at) / MINUTE) + 30;
}

/** Another way to be reminded; if it cannot be written, the notice stays and the failure is told. */
export async function remindBy(way: 'badge' | 'window'): Promise<void> {
  try {
    await changeSettings((before) => ({ ...before, remindBy: way }));
  } catch (error) {
    const { reportFailure } = await import('../../utils/platform/reports.ts');
    await reportFailure('settings', error, Date.now());
  }
}

/** Where nothing is on offer the break page finds something, or counts the time. */
const ANY = { exercise: 'other', restsEyes: false } as const;

/** A minute of breathing, at once and outside the rhythm. */
const TENSE = { exercise: 'cyclic-sighing', restsEyes: false, seconds: 60 } as const;

/** Whether this person may be offered it. */
export function canBreathe({ hidden, limits, regionsOff }: Profile): boolean {
  return !hidden.includes(TENSE.exercise) && !limits.includes('eyesOnly') && !regionsOff.includes('breath');
}

/** Starts it; what was due stays due. */
export function tense(): Promise<void> {
  return begin(TENSE);
}

async function begin(offer: Startable): Promise<void> {
  if (settings.value.safetyConfirmedAt === null) await (await import('../../utils/platform/tabs.ts')).openWelcome();
  else await start(offer);
  window.close();
}
