import type { Effect } from '../../utils/core/tracking/effect.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import type { Now } from '../../utils/core/time/moment.ts';
import { amend, closeDay, forget, record } from '../../utils/platform/ledger.ts';
import { clearToast } from '../../utils/platform/notifications.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import type { TurnStart } from '../../utils/platform/storage.ts';
import { openBreakPage } from '../../utils/platform/tabs.ts';
import { remind, remindOfHabit } from './remind.ts';

/** With so many effects waiting for a ledger that never opens, the oldest are given up: the state must stay small. */
const MOST_WAITING = 200;

type Acts = {
  /** Ids of the effects that need not be carried out again. */
  readonly done: readonly number[];
  readonly seen: readonly Happening[];
};

/**
 * Carries out the outbox in order. One that fails is reported and stays for the next turn, the others still run.
 * Each may be carried out twice: a notification has its id, an entry its key, and the break page is opened once.
 */
export async function actAll(state: State, start: TurnStart, now: Now): Promise<Acts> {
  const done: number[] = [];
  const seen: Happening[] = [];
  const tooMany = state.outbox.length - MOST_WAITING;
  for (const [index, effect] of state.outbox.entries()) {
    try {
      const happened = await act(effect, state, start);
      if (happened !== null) seen.push(happened);
      done.push(effect.id);
    } catch (error) {
      await reportFailure(partOf(effect), error, now.at);
      if (!mustNotBeLost(effect) || index < tooMany) done.push(effect.id);
    }
  }
  return { done, seen };
}

async function act(effect: Effect, state: State, start: TurnStart): Promise<Happening | null> {
  switch (effect.type) {
    case 'showReminder':
      return remind(effect, { ...start, state });
    case 'showHabit':
      await remindOfHabit(effect, start);
      return null;
    case 'clearReminder':
      await clearToast(effect.reminder);
      return null;
    case 'openBreak':
      // A worker that was lost may find the break over by now.
      if (state.where.phase === 'onBreak' && state.where.startedAt === effect.startedAt) {
        await openBreakPage(start.settings.breakIn);
      }
      return null;
    case 'record':
      await record(effect.entry);
      return null;
    case 'forget':
      await forget(effect.key);
      return null;
    case 'amend':
      await amend(effect.key, effect.feeling);
      return null;
    case 'closeDay':
      await closeDay(effect.day);
      return null;
  }
}

function mustNotBeLost(effect: Effect): boolean {
  return partOf(effect) === 'ledger';
}

function partOf(effect: Effect): 'ledger' | 'notification' | 'breakPage' {
  switch (effect.type) {
    case 'record':
    case 'forget':
    case 'amend':
    case 'closeDay':
      return 'ledger';
    case 'showReminder':
    case 'showHabit':
    case 'clearReminder':
      return 'notification';
    case 'openBreak':
      return 'breakPage';
  }
}
