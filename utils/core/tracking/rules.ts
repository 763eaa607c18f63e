import { HOUR, MINUTE, SECOND } from '../time/moment.ts';

/** While present the clock is looked at this often. */
export const HEARTBEAT = 5 * MINUTE;

/** A heartbeat and a minute for a late alarm: a longer gap was seen by nobody. */
export const LONGEST_SEEN_GAP = HEARTBEAT + MINUTE;

/** While away one wake an hour, as a safety net. */
export const AWAY_WAKE = HOUR;

/** A gap in the input of this length is a good moment; also the shortest the browsers can see. */
export const GAP = 15 * SECOND;

/** How long a short cue watches for its gap after it was shown. */
export const SHORT_WATCH = 2 * MINUTE;

/** Silence of the break page after which a break that should be over is closed. */
export const SILENCE = 60 * SECOND;

/** A silent full screen is waited for this long, then the reminder comes anyway and asks. */
export const FULL_SCREEN_WAIT = 45 * MINUTE;

/** Longest stretch without input that counts as watching or as a call. */
export const LONGEST_WATCHING = 2 * HOUR;

/** The same before the person has ever said what it was. */
export const WATCHING_AT_FIRST = 30 * MINUTE;

/** Standing longer than this gets a soft note (W2). */
export const LONG_STANDING = 60 * MINUTE;

/** "After this task": the next absence, or this much later. */
export const AFTER_TASK = 20 * MINUTE;

/** What is offered of a break when no snooze is left. */
export const SHORT_FORM = 45 * SECOND;

/** How long a skip can be undone, and what a message on its way may take longer. */
export const UNDO = 10 * SECOND;

/** Screen time without a single idle report that means the system never gives one: a whole working day. */
export const NEVER_IDLE = 8 * HOUR;

/** Reminders in a row without any reaction before the popup asks whether they are seen at all. */
export const UNANSWERED = 3;
