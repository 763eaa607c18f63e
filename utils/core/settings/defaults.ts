import type { Settings } from './settings.ts';

/** The settings of a fresh install. */
export const DEFAULT_SETTINGS: Settings = {
  rhythm: 'short-often',
  cues: [{ kind: 'move', everyMinutes: 30, seconds: 120, longEvery: 2, longSeconds: 300 }],
  restingCues: [],
  absence: 'freeze',
  graceMinutes: 3,
  remindAgainMinutes: 5,
  remindAgains: 2,
  snoozeMinutes: 5,
  snoozes: 2,
  sound: true,
  keepUntilAnswered: false,
  remindBy: 'notification',
  breakIn: 'tab',
  workingHours: [],
  dayTurnsAt: '04:00',
  countOnly: false,
  safetyConfirmedAt: null,
};
