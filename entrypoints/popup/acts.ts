import { halfHourMore } from '../../components/popup/longer.ts';
import type { FullScreenRule, Settings } from '../../utils/core/settings/settings.ts';
import { withCurrent, withFixed } from '../../utils/core/workspace/edit-workspaces.ts';
import { now, offer, settings, view } from '../../utils/ui/store.ts';
import * as verbs from '../../utils/ui/verbs.ts';
import { TENSE } from './offered.ts';

// Loaded at the first press: most openings of the popup are a look.

export {
  another,
  answerHabit,
  answerWatching,
  beBusy,
  changePosition,
  dismiss,
  hadBreak,
  pauseFor,
  resume,
  setWorkday,
  skip,
  snooze,
  undoSkip,
} from '../../utils/ui/verbs.ts';

/**
 * What the main button does: starts what is on offer, and where nothing is, the break page finds something, or counts
 * the time. Another position that is due is no break: it is said, and the popup stays.
 */
export function start(): Promise<void> {
  const { scene, due } = view.value;
  if (scene === 'due' && due?.kind === 'posture') return change();
  return begin(offer.value ?? { exercise: 'other', restsEyes: false });
}

/** Starts a minute of breathing, at once and outside the rhythm; what was due stays due. */
export function tense(): Promise<void> {
  return begin(TENSE);
}

/** Starts the movement of a habit for a minute; whether it was done is said apart. */
export function showHabit(exercise: string): Promise<void> {
  return begin({ exercise, restsEyes: false, seconds: 60 });
}

/** Puts off what is due until the next absence. */
export function afterTask(): Promise<void> {
  return verbs.snooze('afterTask');
}

/** Says that the call or the talk is over. */
export function free(): Promise<void> {
  return verbs.beFree();
}

/** Works now, whatever the hours. */
export function startDay(): Promise<void> {
  return verbs.setWorkday(true);
}

/** Makes the pause that is on half an hour longer. */
export function longer(): Promise<void> {
  return verbs.pauseFor({ minutes: halfHourMore(view.value, now.value.at) });
}

/** Another way to be reminded. */
export function remindBy(way: 'badge' | 'window'): Promise<void> {
  return changeSetting({ remindBy: way });
}

/** Whether reminders wait for a silent full screen from now on. */
export function setFullScreen(rule: FullScreenRule): Promise<void> {
  return changeSetting({ fullScreen: rule });
}

function change(): Promise<void> {
  const { phases, position } = view.value;
  if (!phases) return verbs.changePosition('other');
  return verbs.changePosition(position?.now === 'stand' ? 'sit' : 'stand');
}

/** Works at that place now. */
export function workAt(place: string): Promise<void> {
  return told('workspace', () => verbs.changeWorkspaces(withCurrent(place)));
}

/** An item of that place was put right; it may no longer be the current one by now. */
export function fixed(place: string, item: string): Promise<void> {
  return told('workspace', () => verbs.changeWorkspaces(withFixed(place, item, now.value.at)));
}

/** If it cannot be written, what asked for it stays and the failure is told. */
function changeSetting(changed: Partial<Settings>): Promise<void> {
  return told('settings', () => verbs.changeSettings((before) => ({ ...before, ...changed })));
}

async function told(about: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { reportFailure } = await import('../../utils/platform/reports.ts');
    await reportFailure(about, error, Date.now());
  }
}

async function begin(startable: verbs.Startable): Promise<void> {
  if (settings.value.safetyConfirmedAt === null) await (await import('../../utils/platform/tabs.ts')).openWelcome();
  else await verbs.start(startable);
  window.close();
}
