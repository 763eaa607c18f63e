import { restsEyes } from '../../utils/core/movement/offer.ts';
import type { Ask } from '../../utils/core/movement/ask.ts';
import type { Exercise } from '../../utils/core/movement/exercise.ts';
import { suggest } from '../../utils/core/movement/suggest.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import { view } from '../../utils/core/tracking/view.ts';
import { clearToast, TEST_TOAST } from '../../utils/platform/notifications.ts';
import { openBreakPage } from '../../utils/platform/tabs.ts';
import { dispatch } from './dispatch.ts';
import { exercises } from './exercises.ts';

const SNOOZE_BUTTON = 1;

/** A click starts the suggested break. If one is on, its page comes forward. */
export async function clickToast(id: string): Promise<void> {
  await clearToast(id);
  if (id === TEST_TOAST) return;
  let running: Settings['breakIn'] | null = null;
  const all = await exercises();
  await dispatch((state, settings, now) => {
    if (state.where.phase !== 'onBreak') return started(all, view(state, settings, now).ask);
    running = settings.breakIn;
    return { type: 'woke' };
  });
  if (running !== null) await openBreakPage(running);
}

/** Chrome and Edge: the first button starts, the second snoozes. */
export async function pressToastButton(id: string, index: number): Promise<void> {
  if (index !== SNOOZE_BUTTON) return clickToast(id);
  await clearToast(id);
  if (id !== TEST_TOAST) await dispatch({ type: 'snoozed' });
}

function started(all: readonly Exercise[], ask: Ask): Happening {
  const exercise = suggest(all, ask)?.exercise;
  if (exercise === undefined) return { type: 'started', exercise: 'other', restsEyes: false };
  return { type: 'started', exercise: exercise.id, restsEyes: restsEyes(exercise) };
}
