/** Smallest and largest value of each number a person can set, in the unit of its name. */
export const LIMITS = {
  everyMinutes: { min: 5, max: 180 },
  seconds: { min: 15, max: 1800 },
  longEvery: { min: 2, max: 10 },
  longSeconds: { min: 15, max: 1800 },
  graceMinutes: { min: 0, max: 15 },
  remindAgainMinutes: { min: 1, max: 60 },
  remindAgains: { min: 0, max: 5 },
  snoozeMinutes: { min: 1, max: 30 },
  snoozes: { min: 0, max: 5 },
  standMinutes: { min: 5, max: 60 },
  minutes: { min: 5, max: 120 },
  quietStartMinutes: { min: 0, max: 30 },
  remindersADay: { min: 0, max: 50 },
  toneVolume: { min: 10, max: 100 },
} as const;

/** Counts are whole; minutes and seconds may have decimals. */
export const WHOLE: ReadonlySet<string> = new Set(['longEvery', 'remindAgains', 'snoozes', 'remindersADay']);

/** How many cues of one's own and how many working ranges are kept. */
export const MOST_CUES = 8;
export const MOST_RANGES = 20;
/** The same for days off, fixed breaks, meeting sites and habits. */
export const MOST_DAYS_OFF = 100;
export const MOST_FIXED = 5;
export const MOST_SITES = 50;
export const MOST_HABITS = 12;
