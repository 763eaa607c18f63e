import type { Happening } from '../../utils/core/tracking/event.ts';
import { ALARM } from '../../utils/platform/alarms.ts';
import { onSharingChanged } from '../../utils/platform/around.ts';
import { browser } from '../../utils/platform/browser.ts';
import { capabilities } from '../../utils/platform/capabilities.ts';
import { pending } from '../../utils/platform/listeners.ts';
import { onManagedChanged } from '../../utils/platform/managed.ts';
import { parseMessage } from '../../utils/platform/messages.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { writeUpdateWaits } from '../../utils/platform/storage.ts';
import { onSyncChanged } from '../../utils/platform/tend.ts';
import { chooseInMenu, writeMenu } from './menu.ts';
import { obey } from './command.ts';
import { dispatch, isExplained } from './dispatch.ts';
import { tendSoon, whenTended } from './tend.ts';
import { installed } from './install.ts';
import { leaveBreak, tellsLeaving } from './leave.ts';
import { clickToast, pressToastButton } from './toast.ts';

/**
 * How long an event may take to arrive after the worker it started, ms. Firefox on a busy computer tells of its start
 * three seconds late; taken for a wake before that, the time it was closed would be a break.
 */
const EVENT_COMES_WITHIN = 5000;

/**
 * Hears everything the background listens to. Each listener is added in the first turn of the script: a browser wakes
 * the worker only for what was listened to then, and Firefox starts with the browser only what hears `onStartup`.
 */
export function listen(): void {
  browser.runtime.onStartup.addListener(pending(start));
  browser.runtime.onInstalled.addListener(pending((details) => install(details.reason)));
  browser.runtime.onUpdateAvailable.addListener(pending(updateAvailable));
  browser.runtime.onMessage.addListener(hear);
  browser.alarms.onAlarm.addListener(
    pending((alarm) => (alarm.name === ALARM ? dispatch({ type: 'woke' }) : undefined)),
  );
  browser.idle.onStateChanged.addListener(pending(() => dispatch({ type: 'presenceChanged' })));
  browser.notifications.onClicked.addListener(pending(clickToast));
  // Firefox has no buttons, and perhaps no event for them.
  browser.notifications.onButtonClicked?.addListener(pending(pressToastButton));
  browser.commands.onCommand.addListener(pending(obey));
  browser.contextMenus.onClicked.addListener(pending(chooseInMenu));
  whenTended(() => dispatch({ type: 'settingsChanged' }));
  onSyncChanged(tendSoon);
  // Firefox reads a policy as it starts, and never tells.
  onManagedChanged(tendSoon);
  // The one tab event that is worth a wake: nothing else is heard but the use of camera, microphone and screen.
  if (capabilities().sharing) onSharingChanged(pending(() => dispatch({ type: 'woke' })));
  // Closing decides nothing: Firefox says "by the user" also when the toast closed by itself.
  setTimeout(wakeUnexplained, EVENT_COMES_WITHIN);
}

/** The policy of an organisation may be another one than before, and sync may have brought something. */
function start(): Promise<void> {
  tendSoon();
  return dispatch({ type: 'browserStarted' });
}

async function install(reason: string): Promise<void> {
  tendSoon();
  await dispatch(installed(reason));
  await writeMenu().catch((error: unknown) => reportFailure('menu', error, Date.now()));
}

/** Remembers that a new version waits; the turn applies it if the moment is quiet. */
async function updateAvailable(): Promise<void> {
  await writeUpdateWaits(true);
  await dispatch({ type: 'woke' });
}

/** Pages only tell; they read the answer from storage. The reply lets them know that it stands there. */
function hear(message: unknown, _sender: unknown, reply: (answer: { readonly heard: boolean }) => void): true {
  const parsed = parseMessage(message);
  const done =
    'happening' in parsed ? take(parsed.happening, message) : reportFailure('message', parsed.refused, Date.now());
  void done.then(() => reply({ heard: 'happening' in parsed }));
  return true;
}

function take(happening: Happening, message: unknown): Promise<void> {
  return tellsLeaving(message) ? leaveBreak(happening) : dispatch(happening);
}

/** A worker that no event explains was enabled or reloaded, and its alarm may be gone. */
function wakeUnexplained(): void {
  if (!isExplained()) void dispatch({ type: 'woke' });
}
