/**
 * What a cue asks for: a movement break, a short rest for the hands, a look into the distance, or another position,
 * which is no break.
 */
export type CueKind = 'move' | 'micro' | 'eyes' | 'posture';

/** One repeating kind of break: every `everyMinutes` of screen time, for `seconds`, every `longEvery`-th one longer. */
export type Cue = {
  readonly kind: CueKind;
  /** Screen time before the cue falls due, in minutes, 5-180. */
  readonly everyMinutes: number;
  /** Base length of the break in seconds, 15-1800; of `posture` the absence that changes the position anyway. */
  readonly seconds: number;
  /** Of `posture` with a sit-stand desk: screen time standing before the next change, in minutes, 5-60. */
  readonly standMinutes?: number;
  /** Every n-th break of this cue is offered longer, 2-10. */
  readonly longEvery?: number;
  /** Length of that longer break in seconds, 15-1800. */
  readonly longSeconds?: number;
};

export const RHYTHM_IDS = [
  'short-often',
  'hourly-5',
  'walk-30-5',
  'snack-20-2',
  'micro-10',
  'eyes-20',
  'deep-90',
  'cornell-20-8-2',
  'custom',
] as const;
export type RhythmId = (typeof RHYTHM_IDS)[number];

/** What happens to a cue's clock when an absence was shorter than its break. */
export const ABSENCE_RULES = ['freeze', 'countOn', 'inProportion'] as const;
export type AbsenceRule = (typeof ABSENCE_RULES)[number];

/** How a due break is told: a notification, icon and badge alone, or the break window opening by itself. */
export const REMIND_BY = ['notification', 'badge', 'window'] as const;
export type RemindBy = (typeof REMIND_BY)[number];

/** Where the guided break opens. */
export const BREAK_PLACES = ['tab', 'window'] as const;
export type BreakPlace = (typeof BREAK_PLACES)[number];

/** Full screen without sound: the reminder waits for a while and then asks; always waits; or does not wait. */
export const FULL_SCREEN_RULES = ['ask', 'hold', 'ignore'] as const;
export type FullScreenRule = (typeof FULL_SCREEN_RULES)[number];

/** What it meant that nobody touched anything while something played. */
export const WATCHING_ANSWERS = ['watching', 'away'] as const;
export type WatchingAnswer = (typeof WATCHING_ANSWERS)[number];

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A clock time as `HH:MM`, 00:00-23:59. */
export type ClockTime = string;

/** Reminders come between `from` and `to` on each of `days`; a `to` at or before `from` lies on the next day. */
export type WorkingRange = {
  readonly days: readonly Weekday[];
  readonly from: ClockTime;
  readonly to: ClockTime;
};

/** A break at a time of the day, such as lunch, whatever the screen time. */
export type FixedBreak = {
  readonly days: readonly Weekday[];
  readonly at: ClockTime;
  /** 5-120. */
  readonly minutes: number;
};

/** What a habit hangs on. */
export const ANCHORS = ['call', 'email', 'evening', 'custom'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** "When … I will …": a movement tied to something the person does anyway, instead of to a clock. */
export type Habit = {
  readonly id: string;
  readonly anchor: Anchor;
  /** What follows "When", in the person's words. */
  readonly when: string;
  /** What follows "I will". */
  readonly will: string;
  /** The movement it shows, if one of the catalogue is meant. */
  readonly exercise?: string;
  /** Offered at this time of the day; without it by hand, or as the call begins. */
  readonly at?: ClockTime;
  /** A notification too; else icon and popup alone. */
  readonly notify: boolean;
};

/** All that a person can choose about time and reminders. Stored whole, parsed at the border. */
export type Settings = {
  readonly rhythm: RhythmId;
  /** The person's own cues, in force when `rhythm` is `custom`. At most one of each kind is offered in Options. */
  readonly cues: readonly Cue[];
  /** Numbers of cues that were turned off, for when they are turned on again. */
  readonly restingCues: readonly Cue[];
  readonly absence: AbsenceRule;
  /** Longest wait for a gap in the input once a break is due, in minutes, 0-15. */
  readonly graceMinutes: number;
  /** An unanswered reminder comes back after this many minutes, 1-60. */
  readonly remindAgainMinutes: number;
  /** How often an unanswered reminder comes back, 0-5. */
  readonly remindAgains: number;
  /** Length of a snooze in minutes, 1-30. */
  readonly snoozeMinutes: number;
  /** Snoozes per reminder, 0-5. */
  readonly snoozes: number;
  readonly sound: boolean;
  /** Chrome and Edge only: the notification stays until it is answered. */
  readonly keepUntilAnswered: boolean;
  readonly remindBy: RemindBy;
  readonly breakIn: BreakPlace;
  /** Empty: every hour is a working hour. */
  readonly workingHours: readonly WorkingRange[];
  /** Days without reminders, holidays among them: local dates as `YYYY-MM-DD`. */
  readonly daysOff: readonly string[];
  readonly fixedBreaks: readonly FixedBreak[];
  /** No reminder in the first minutes after the browser's start or a night, 0-30. */
  readonly quietStartMinutes: number;
  /** Reminders a day after which icon and badge alone say due, 1-50; 0: no limit. */
  readonly remindersADay: number;
  readonly fullScreen: FullScreenRule;
  /** The last answer to "watching or away?"; `null` before the first. */
  readonly watching: WatchingAnswer | null;
  /** Hosts at which a sounding tab is a call, where the browser may tell them; `*.` in front stands for any name. */
  readonly meetingSites: readonly string[];
  readonly habits: readonly Habit[];
  /** Minutes of the streak on the badge while nothing is due. */
  readonly badgeMinutes: boolean;
  /** A soft tone with a reminder. */
  readonly tone: boolean;
  /** Its loudness, per cent, 10-100. */
  readonly toneVolume: number;
  /** The hour at which a new day begins, `HH:MM`. */
  readonly dayTurnsAt: ClockTime;
  /** Count screen time but remind of nothing: another browser on this computer does that. */
  readonly countOnly: boolean;
  /** When the safety sentence of the first run was confirmed; `null` until then. */
  readonly safetyConfirmedAt: number | null;
};
