import type { Effect } from '../../utils/core/tracking/effect.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import type { Now } from '../../utils/core/time/moment.ts';
import { enter, type Deed } from '../../utils/platform/ledger.ts';
import { clearToast } from '../../utils/platform/notifications.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import type { TurnStart } from '../../utils/platform/storage.ts';
import { openBreakPage } from '../../utils/platform/tabs.ts';
import { remind, remindOfHabit } from './remind.ts';

/** With so many orders for a ledger that can nowhere be written, the oldest are given up: the state must stay small. */
const MOST_WAITING = 200;

type Acts = {
  /** Ids of the effects that need not be carried out again. */
  readonly done: readonly number[];
  readonly seen: readonly Happening[];
};

/**
 * Carries out the outbox in order, what concerns the ledger first and all at once. What fails is reported; the ledger's
 * orders stay for the next turn. Each may be carried out twice: a notification has its id, an entry its key, and the
 * break page is opened once.
 */
export async function actAll(state: State, start: TurnStart, now: Now): Promise<Acts> {
  const seen: Happening[] = [];
  const deeds = state.outbox.filter(isDeed);
  const done = deeds.length === 0 ? [] : await enterAll(deeds, now);
  for (const effect of state.outbox) {
    if (isDeed(effect)) continue;
    done.push(effect.id);
    try {
      const happened = await act(effect, state, start);
      if (happened !== null) seen.push(happened);
    } catch (error) {
      await reportFailure(effect.type === 'openBreak' ? 'breakPage' : 'notification', error, now.at);
    }
  }
  return { done, seen };
}

/** @returns ids of the orders that need not be carried out again */
async function enterAll(deeds: readonly Deed[], { at }: Now): Promise<number[]> {
  let given = deeds;
  try {
    const refused = await enter(deeds, at);
    if (refused !== null) await reportFailure('ledger', refused, at);
  } catch (error) {
    await reportFailure('ledger', error, at);
    given = deeds.slice(0, Math.max(0, deeds.length - MOST_WAITING));
  }
  return given.map(({ id }) => id);
}

function isDeed(effect: Effect): effect is Deed {
  return effect.type === 'record' || effect.type === 'forget' || effect.type === 'amend';
}

async function act(effect: Exclude<Effect, Deed>, state: State, start: TurnStart): Promise<Happening | null> {
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
    case 'closeDay':
      return null;
  }
}
