import { EXERCISES } from '../../utils/content/exercises.ts';
import { suggest } from '../../utils/core/movement/suggest.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { Now } from '../../utils/core/time/moment.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { view } from '../../utils/core/tracking/view.ts';
import { clearToast, TEST_TOAST } from '../../utils/platform/notifications.ts';
import { openBreakPage } from '../../utils/platform/tabs.ts';
import { dispatch } from './dispatch.ts';

const SNOOZE_BUTTON = 1;

/** A click starts the suggested break. If one is on, its page comes forward. */
export async function clickToast(id: string): Promise<void> {
  await clearToast(id);
  if (id === TEST_TOAST) return;
  let running: Settings['breakIn'] | null = null;
  await dispatch((state, settings, now) => {
    if (state.where.phase !== 'onBreak') return started(state, settings, now);
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

function started(state: State, settings: Settings, now: Now): Happening {
  const exercise = suggest(EXERCISES, view(state, settings, now).ask);
  const restsEyes = exercise?.kind === 'eyes' || exercise?.kind === 'walk';
  return { type: 'started', exercise: exercise?.id ?? 'other', restsEyes };
}
