import type { Entry, EntryReason } from '../history/entry.ts';
import { SECOND } from '../time/moment.ts';
import { record } from './entries.ts';
import { HEARTBEAT, LONGEST_SEEN_GAP } from './rules.ts';
import { cutOf } from './screen-time.ts';
import type { State } from './state.ts';
import type { Turn } from './turn.ts';

/**
 * Ends the streak and enters it as a stretch at the screen; a new one begins. Clocks of cues the rhythm no longer has
 * are let go.
 * @param end when the person left the screen, epoch ms
 * @param reason what ended it
 * @param since when the new one begins, epoch ms; now, unless it is found out later
 */
export function restartStreak(turn: Turn, end: number, reason: EntryReason, since = turn.now.at): void {
  const { state } = turn;
  enterCut(turn);
  const { at, ms } = cutOf(state);
  const { watched } = state;
  const stretch = enter(turn, at, end, state.streakMs - ms, reason);
  // Of all that end before the person says what it was, the first is the one it was in.
  if (watched !== null && stretch !== null) state.watched = { stretch, ...watched };
  state.streakMs = 0;
  state.streakSince = since;
  state.streakCut = null;
  state.clocks = Object.fromEntries(turn.cues.map((cue) => [cue.key, state.clocks[cue.key] ?? 0]));
}

/** An absence lay in the running streak after all: what was before it is a stretch, and the streak is what came after. */
export function splitStreak(
  turn: Turn,
  absence: { readonly from: number; readonly to: number; readonly ms: number; readonly upTo: number },
): void {
  const { state } = turn;
  const { at, ms } = cutOf(state);
  enter(turn, at, absence.from, absence.ms - ms, 'away');
  state.streakMs = Math.max(0, state.streakMs - absence.upTo);
  state.streakSince = absence.to;
  state.streakCut = null;
}

/** Enters what of a running streak belongs to the day before: the day has turned in this turn. */
export function enterCut(turn: Turn): void {
  const { streakCut, where } = turn.state;
  if (streakCut?.before == null) return;
  const { start, ms } = streakCut.before;
  // Who was away as the day turned had left the screen before.
  enter(turn, start, where.phase === 'away' ? Math.min(where.since, streakCut.at) : streakCut.at, ms, 'dayTurned');
  turn.state.streakCut = { ...streakCut, before: null };
}

function enter(turn: Turn, start: number, end: number, ms: number, reason: EntryReason): Entry | null {
  if (ms < SECOND) return null;
  return record(turn, { key: `screen:${start}`, outcome: 'screen', reason, start, end: Math.max(start, end), ms });
}

/** Enters the time a due reminder was held, once that is over. Time away is no waiting, seen or not. */
export function enterHold(turn: Turn, { at, reminder, where }: State): void {
  if (reminder?.heldBy == null || reminder.heldSince === null) return;
  const { heldBy: reason, heldSince: start, kind: cue, dueAt } = reminder;
  const still = turn.state.reminder;
  if (still?.heldBy === reason && still.dueAt === dueAt) return;
  const seenUntil = turn.now.at - at > LONGEST_SEEN_GAP ? at + HEARTBEAT : turn.now.at;
  const end = where.phase === 'away' ? where.since : seenUntil;
  if (end - start >= SECOND) record(turn, { key: `hold:${start}`, outcome: 'hold', reason, cue, start, end });
}
