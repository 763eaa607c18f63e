import type { EntryReason } from '../history/entry.ts';
import type { Settings } from '../settings/settings.ts';
import { dayOf } from '../time/day.ts';
import { HOUR, SECOND } from '../time/moment.ts';
import { setClocks } from './clocks.ts';
import { conclude, withdraw } from './end-reminder.ts';
import { enterBreak, record } from './entries.ts';
import { streakEndMs, type ActiveCue } from './cues.ts';
import { growBreak } from './run-on.ts';
import { addToStreakAndDay } from './screen-time.ts';
import type { Phase, Reminder } from './state.ts';
import { leavePosition, sitAfterRest } from './position.ts';
import { restartStreak } from './stretch.ts';
import { decide, leadCue, type Turn } from './turn.ts';
import { fixedRested } from './fixed.ts';
import { beginQuietly } from './quiet-start.ts';

type Away = Extract<Phase, { phase: 'away' }>;

/** An absence longer than this is a night or a meeting elsewhere, not a break anybody took (rule 6). */
const LONGEST_BREAK = 2 * HOUR;

/** A toast cannot be seen before it is shown, but leaving is only noticed up to a minute later. */
const LEFT_BEFORE_SHOWING = 60 * SECOND;

/** Ends the absence at this moment and judges it once: clocks, streak, reminder and one entry (rules 5 and 6). */
export function comeBack(turn: Turn, away: Away): void {
  const { state, now } = turn;
  const length = Math.max(0, now.at - away.since);
  state.where = { phase: 'present', since: now.at, after: null };
  const noBreak = whyNoBreak(turn, away, length);
  const endsStreak = length >= streakEndMs(turn.cues);
  if (away.runsOn === null) {
    if (length >= SECOND) enter(turn, away, length, noBreak, endsStreak);
    judgeClocks(turn, length, endsStreak);
  } else {
    growBreak(turn, away.runsOn, noBreak === null);
    setClocks(turn, turn.cues, (cue, clock) => (length >= cue.baseMs ? 0 : clock));
  }
  answerReminder(turn, away, length);
  sitAfterRest(turn, length);
  state.fixedCame = [...new Set([...state.fixedCame, ...fixedRested(turn, away.since)])];
  if (noBreak === 'overnight') {
    beginQuietly(turn);
    leavePosition(turn, away.since);
  }
  if (endsStreak) restartStreak(turn, away.since, noBreak ?? reasonOf(away));
}

/** Why an absence is a `pause` whatever its length; `null` if it may count as a break. */
function whyNoBreak(turn: Turn, away: Away, length: number): EntryReason | null {
  const { now, settings } = turn;
  if (turn.browserStart || away.cause === 'browserClosed') return 'browserClosed';
  if (dayOf({ at: away.since, zone: now.zone }, settings.dayTurnsAt) !== dayOf(now, settings.dayTurnsAt))
    return 'overnight';
  return length > LONGEST_BREAK ? 'longAway' : null;
}

function enter(turn: Turn, away: Away, length: number, noBreak: EntryReason | null, endsStreak: boolean): void {
  const { reminder } = turn.state;
  const asked = reminder !== null && reminder.kind !== 'posture';
  const walkedAway = noBreak === null && asked && answers(turn, reminder, away, length);
  const reason: EntryReason = walkedAway ? 'walkedAway' : (noBreak ?? reasonOf(away));
  const rest = { key: `rest:${away.since}`, reason, start: away.since, end: turn.now.at };
  if (walkedAway) {
    enterBreak(turn, { ...rest, outcome: 'taken', cue: reminder.kind, plannedSeconds: reminder.seconds }, length);
  } else if (noBreak === null && endsStreak) {
    enterBreak(turn, { ...rest, outcome: 'natural' }, length);
  } else {
    record(turn, { ...rest, outcome: 'pause' });
    decide(turn, { type: 'pause', reason, ms: length, start: away.since, restarted: endsStreak });
  }
}

function reasonOf(away: Away): EntryReason {
  return away.cause === 'idle' ? 'away' : away.cause;
}

/** Walking away answers a reminder that was up, if the absence was as long as its break. */
function answers(turn: Turn, reminder: Reminder, away: Away, length: number): boolean {
  const lead = leadCue(turn, reminder);
  if (lead === null || reminder.firstShownAt === null || length < lead.baseMs) return false;
  return away.since >= reminder.firstShownAt - LEFT_BEFORE_SHOWING;
}

function judgeClocks(turn: Turn, length: number, endsStreak: boolean): void {
  const { settings } = turn;
  setClocks(turn, turn.cues, (cue, clock) => clockAfterAbsence(settings, cue, clock, length));
  if (settings.absence === 'countOn' && !endsStreak) addToStreakAndDay(turn, length);
}

/** A cue's clock after an absence of that length (rule 5), ms. */
export function clockAfterAbsence(settings: Settings, cue: ActiveCue, clock: number, length: number): number {
  if (length >= cue.baseMs) return 0;
  switch (settings.absence) {
    case 'freeze':
      return clock;
    case 'countOn':
      return clock + length;
    case 'inProportion':
      return clock * (1 - length / cue.baseMs);
  }
}

function answerReminder(turn: Turn, away: Away, length: number): void {
  const { reminder } = turn.state;
  if (reminder === null) return;
  const lead = leadCue(turn, reminder);
  if (lead !== null && length >= lead.baseMs) {
    endAnswered(turn, reminder, away, length);
    return;
  }
  // A shorter cue that joined may have had its rest; it no longer hangs on this reminder.
  const joined = reminder.joined.filter((key) => {
    const cue = turn.cues.find((each) => each.key === key);
    return key === reminder.cue || (cue !== undefined && length < cue.baseMs);
  });
  // "After this task" ends with the next absence.
  const next = reminder.next?.because === 'afterTask' ? { ...reminder.next, at: turn.now.at } : reminder.next;
  turn.state.reminder = { ...reminder, joined, next, waitingSince: null, quietSince: null };
}

function endAnswered(turn: Turn, reminder: Reminder, away: Away, length: number): void {
  const noBreak = whyNoBreak(turn, away, length);
  if (noBreak === 'overnight') {
    withdraw(turn, reminder, 'dayTurned');
    return;
  }
  if (noBreak === null && (away.runsOn !== null || answers(turn, reminder, away, length))) {
    turn.state.unanswered = 0;
    conclude(turn, reminder);
    return;
  }
  withdraw(turn, reminder, 'satisfied');
}
