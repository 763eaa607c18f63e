import type { BreakProgress, Facts, Happening } from '../../utils/core/tracking/event.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { NOTHING_AROUND, type Around } from '../../utils/core/tracking/around.ts';
import { transition } from '../../utils/core/tracking/transition.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { Now } from '../../utils/core/time/moment.ts';
import { readAround } from '../../utils/platform/around.ts';
import { now as readNow } from '../../utils/platform/clock.ts';
import { readPresence } from '../../utils/platform/idle.ts';
import { readProgress } from '../../utils/platform/progress.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { readTurn, writeState, type TurnStart } from '../../utils/platform/storage.ts';
import { openWelcome } from '../../utils/platform/tabs.ts';
import { actAll } from './act.ts';
import { tendSoon } from './tend.ts';
import { project } from './project.ts';
import { forgetUpdate, updateIfQuiet } from './update.ts';

/** A version or a browser that has just started has nothing waiting. */
const STARTS: ReadonlySet<Happening['type']> = new Set(['installed', 'updated', 'browserStarted']);

/** What happened, or a question to the state that answers what happened. */
export type Wish = Happening | ((start: TurnStart, now: Now) => Happening);

/**
 * One turn: read what is stored and the facts, decide, save once, then carry out what is in the outbox and draw.
 * The worker may be lost after any line; what was ordered stands in the saved state and is carried out by the next.
 * @returns what was seen while acting, each for a turn of its own
 */
export async function takeTurn(wish: Wish): Promise<readonly Happening[]> {
  const now = readNow();
  const start = await readTurn(now);
  const { settings } = start;
  // Before anything is saved: a worker lost in between shows the page again rather than never.
  if (start.isNew) await openWelcome().catch((error: unknown) => reportFailure('welcome', error, now.at));
  const happening = typeof wish === 'function' ? wish(start, now) : wish;
  const facts = await readFacts(start, now);
  const [decided] = transition(start.state, { ...happening, facts }, settings, now);
  await writeState(decided);
  const { done, seen } = await actAll(decided, start, now);
  const next = done.length === 0 ? decided : acted(decided, done, facts, settings);
  if (next !== decided) await writeState(next);
  await project(next, settings, readNow());
  if (STARTS.has(happening.type)) await forgetUpdate();
  if (start.updateWaits) await updateIfQuiet(next);
  if (start.unsynced) tendSoon();
  return seen;
}

async function readFacts({ state, settings }: TurnStart, now: Now): Promise<Facts> {
  const { where } = state;
  const presence = await readPresence();
  const progress = where.phase === 'onBreak' ? await progressOf(where.startedAt, now) : null;
  // Nobody is there to be reminded: Firefox wakes every half minute then, and need not look around each time.
  const nobody = where.phase === 'away' && presence.presence !== 'active';
  return { ...presence, progress, around: nobody ? NOTHING_AROUND : await around(settings, now) };
}

function around({ meetingSites }: Settings, now: Now): Promise<Around> {
  return readAround(meetingSites).catch((error: unknown) =>
    reportFailure('around', error, now.at).then(() => NOTHING_AROUND),
  );
}

function progressOf(startedAt: number, now: Now): Promise<BreakProgress | null> {
  return readProgress(startedAt).catch((error: unknown) => reportFailure('progress', error, now.at).then(() => null));
}

function acted(state: State, effects: readonly number[], facts: Facts, settings: Settings): State {
  return transition(state, { type: 'acted', effects, facts }, settings, readNow())[0];
}
