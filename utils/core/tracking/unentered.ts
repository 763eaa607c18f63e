import type { Entry } from '../history/entry.ts';
import type { Settings } from '../settings/settings.ts';
import type { Now } from '../time/moment.ts';
import { settledCopy } from './glance.ts';
import { cutOf } from './screen-time.ts';
import { settle } from './settle.ts';
import type { State } from './state.ts';
import { enterCut } from './stretch.ts';

/** What belongs to the history and does not stand in the ledger yet. */
export type Unentered = {
  /** Ordered, and not carried out yet; or what the next turn would order. */
  readonly entries: readonly Entry[];
  /** The stretch at the screen that is on: since when, epoch ms, and its screen time, ms. */
  readonly stretch: { readonly start: number; readonly ms: number } | null;
  readonly hold: Pick<Entry, 'start' | 'reason'> | null;
  readonly call: { readonly start: number } | null;
  readonly position: Pick<Entry, 'start' | 'position'> | null;
  /** Away since then, epoch ms. */
  readonly away: { readonly start: number } | null;
};

/** What of a moment's history is still under way. */
export function unentered(state: State, settings: Settings, now: Now): Unentered {
  const turn = settledCopy(state, settings, now, (each) => {
    settle(each);
    enterCut(each);
  });
  enterCut(turn);
  const { outbox, streakMs, reminder, callSince, position, where } = turn.state;
  const { at: start, ms } = cutOf(turn.state);
  const held = reminder?.heldBy == null || reminder.heldSince === null ? null : reminder.heldBy;
  return {
    entries: outbox.flatMap((effect) => (effect.type === 'record' ? [effect.entry] : [])),
    stretch: streakMs > ms ? { start, ms: streakMs - ms } : null,
    hold: held === null ? null : { start: reminder?.heldSince ?? now.at, reason: held },
    call: callSince === null ? null : { start: callSince },
    position: position === null ? null : { start: position.since, position: position.now },
    away: where.phase === 'away' ? { start: where.since } : null,
  };
}
