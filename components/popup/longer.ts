import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';

/** Longer than this no pause is told; what lies further off is "until I carry on". */
const LONGEST_PAUSE_MINUTES = 24 * 60;

/** How long a pause would last from now that ends half an hour later than the one that is on, minutes. `at` is now. */
export function halfHourMore({ pause }: View, at: number): number {
  return Math.ceil(((pause?.until ?? at) - at) / MINUTE) + 30;
}

/** Whether it can still be asked for. */
export function canBeLonger(view: View, at: number): boolean {
  return view.pause?.until !== null && halfHourMore(view, at) <= LONGEST_PAUSE_MINUTES;
}
