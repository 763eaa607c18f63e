import { detectionSeconds } from '../../utils/core/tracking/detection.ts';
import { nextWake } from '../../utils/core/tracking/next-wake.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { toolbarOf } from '../../utils/core/tracking/toolbar.ts';
import { glance } from '../../utils/core/tracking/view.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { Now } from '../../utils/core/time/moment.ts';
import { drawToolbar } from '../../utils/platform/action.ts';
import { wakeAt } from '../../utils/platform/alarms.ts';
import { detectAfter } from '../../utils/platform/idle.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { titleOf } from './title.ts';

/** Makes the browser agree with the state: alarm, detection interval and toolbar are pictures of it, never memory. */
export async function project(state: State, settings: Settings, now: Now): Promise<void> {
  await wakeAt(nextWake(state, settings), now.at);
  detectAfter(detectionSeconds(state, settings));
  try {
    const shown = glance(state, settings, now);
    await drawToolbar(toolbarOf(shown, settings.badgeMinutes), titleOf(shown));
  } catch (error) {
    // Time is kept without a picture too.
    await reportFailure('toolbar', error, now.at);
  }
}
