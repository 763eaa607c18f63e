import { MINUTE } from '../time/moment.ts';
import type { Turn } from './turn.ts';

/** The browser has started, or a night is over: nothing comes in the first minutes. */
export function beginQuietly({ state, settings, now }: Turn): void {
  state.quietUntil = now.at + settings.quietStartMinutes * MINUTE;
}
