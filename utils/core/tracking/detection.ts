import type { Settings } from '../settings/settings.ts';
import { activeCues, isShort, watchesGap } from './cues.ts';
import type { State } from './state.ts';

/** The idle detection interval the state calls for, in seconds: 15 while a gap in the input is waited for, else 60. */
export function detectionSeconds(state: State, settings: Settings): 15 | 60 {
  const { reminder } = state;
  if (reminder === null || state.where.phase !== 'present') return 60;
  if (reminder.waitingSince !== null) return 15;
  const lead = activeCues(settings).find((cue) => cue.key === reminder.cue);
  return lead !== undefined && watchesGap(reminder, isShort(lead)) ? 15 : 60;
}
