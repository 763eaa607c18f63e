import { pick } from '../../utils/core/movement/offer.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { Now } from '../../utils/core/time/moment.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import { glance } from '../../utils/core/tracking/view.ts';
import { clearToast, HABIT, isReminder } from '../../utils/platform/notifications.ts';
import type { TurnStart } from '../../utils/platform/storage.ts';
import { openBreakPage, openPopup } from '../../utils/platform/tabs.ts';
import { dispatch } from './dispatch.ts';
import { nextPosition } from './position.ts';

const SNOOZE_BUTTON = 1;

/** How the ids of reminders to change position begin: with their cue. */
const POSTURE = 'posture';

/**
 * A click on the toast of a reminder is Start, or says that the position is changed; one on a habit shows it in the
 * popup; the test toast starts nothing.
 */
export async function clickToast(id: string): Promise<void> {
  await clearToast(id);
  if (id.startsWith(HABIT)) await openPopup();
  else if (id.startsWith(POSTURE)) await dispatch(nextPosition);
  else if (isReminder(id)) await startOrShow();
}

/** Starts the suggested break. If one is on, its page comes forward. */
export async function startOrShow(): Promise<void> {
  let running: Settings['breakIn'] | null = null;
  await dispatch((start, now) => {
    if (start.state.where.phase !== 'onBreak') return started(start, now);
    running = start.settings.breakIn;
    return { type: 'woke' };
  });
  if (running !== null) await openBreakPage(running);
}

/** Chrome and Edge: the first button starts, the second snoozes. */
export async function pressToastButton(id: string, index: number): Promise<void> {
  if (index !== SNOOZE_BUTTON) return clickToast(id);
  await clearToast(id);
  if (isReminder(id)) await dispatch({ type: 'snoozed' });
}

/** Where nothing was chosen yet, the break page finds an exercise by itself. */
function started({ state, settings, offers }: TurnStart, now: Now): Happening {
  const { coming, remembered } = glance(state, settings, now);
  const offer = pick(offers, coming, remembered);
  return { type: 'started', exercise: offer?.exercise ?? 'other', restsEyes: offer?.restsEyes ?? false };
}
