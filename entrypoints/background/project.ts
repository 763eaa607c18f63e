import { detectionSeconds } from '../../utils/core/tracking/detection.ts';
import { nextWake } from '../../utils/core/tracking/next-wake.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { asksOf } from '../../utils/core/tracking/suggestion.ts';
import { view } from '../../utils/core/tracking/view.ts';
import type { Offers } from '../../utils/core/movement/offer.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { Now } from '../../utils/core/time/moment.ts';
import { drawToolbar } from '../../utils/platform/action.ts';
import { wakeAt } from '../../utils/platform/alarms.ts';
import { detectAfter } from '../../utils/platform/idle.ts';
import { keepOffers } from '../../utils/platform/keep-offers.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { titleOf } from './title.ts';

/** Makes the browser agree with the state: alarm, detection interval, offers and toolbar are pictures of it, never memory. */
export async function project(state: State, settings: Settings, now: Now, offers: Offers): Promise<void> {
  await wakeAt(nextWake(state, settings), now.at);
  detectAfter(detectionSeconds(state, settings));
  try {
    await keepOffers(asksOf(state, settings), offers);
  } catch (error) {
    // The popup then chooses by itself.
    await reportFailure('offers', error, now.at);
  }
  try {
    const shown = view(state, settings, now);
    await drawToolbar({ icon: shown.icon, badge: shown.badge, title: titleOf(shown) });
  } catch (error) {
    // Time is kept without a picture too.
    await reportFailure('toolbar', error, now.at);
  }
}
