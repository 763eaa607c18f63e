import type { Feeling, Position } from '../core/history/entry.ts';
import type { Offer } from '../core/movement/offer.ts';
import type { Profile } from '../core/movement/profile.ts';
import type { Settings, WatchingAnswer } from '../core/settings/settings.ts';
import type { Happening, PauseLength, SnoozeLength } from '../core/tracking/event.ts';
import type { BusyKind, NoticeKind } from '../core/tracking/state.ts';
import type { WorkspacesChange } from '../core/workspace/edit-workspaces.ts';
import { tell } from '../platform/tell.ts';
import * as store from './store.ts';

// Writing needs the schemas, and most openings of a page write nothing: they are loaded where they are needed.

/** What can be started: an exercise or a routine, and for how many seconds if not for what is due. */
export type Startable = Pick<Offer, 'exercise' | 'restsEyes'> & { readonly seconds?: number };

/** Starts the guided break with that exercise; while one is on, its page comes forward. */
export function start(offer: Startable): Promise<void> {
  const { exercise, restsEyes, seconds } = offer;
  return send({ type: 'started', exercise, restsEyes, ...(seconds === undefined ? {} : { seconds }) });
}

/** Starts it in the page that asks, which guides it: none is opened. */
export function startHere(exercise: string, restsEyes: boolean, seconds: number): Promise<void> {
  return send({ type: 'started', exercise, restsEyes, seconds, here: true });
}

/** Puts the reminder off: by the usual time, by so many minutes, or until the task is done. */
export function snooze(length?: SnoozeLength): Promise<void> {
  return send(length === undefined ? { type: 'snoozed' } : { type: 'snoozed', for: length });
}

/** Leaves this break out; for ten seconds it can be undone. */
export function skip(): Promise<void> {
  return send({ type: 'skipped' });
}

/** Takes the skip back. */
export function undoSkip(): Promise<void> {
  return send({ type: 'skipUndone' });
}

/** Asks for another suggestion. */
export function another(): Promise<void> {
  return send({ type: 'askedAnother' });
}

/** Says that a break was just had. */
export function hadBreak(): Promise<void> {
  return send({ type: 'hadBreak' });
}

/** Says that somebody else has treated the back: the second half is offered. */
export function hadTreatment(): Promise<void> {
  return send({ type: 'hadTreatment' });
}

/** Says how it feels after the break that began then. */
export function feel(startedAt: number, feeling: Feeling): Promise<void> {
  return send({ type: 'felt', startedAt, feeling });
}

/** Keeps reminders quiet. */
export function pauseFor(length: PauseLength): Promise<void> {
  return send({ type: 'paused', for: length });
}

/** Ends the quiet. */
export function resume(): Promise<void> {
  return send({ type: 'resumed' });
}

/** In a call, or presenting, for so many minutes. */
export function beBusy(kind: BusyKind, minutes: number): Promise<void> {
  return send({ type: 'busy', kind, minutes });
}

/** The call or the talk is over. */
export function beFree(): Promise<void> {
  return send({ type: 'freed' });
}

/** Says what the stretch without input was; the answer holds for the next ones too. */
export async function answerWatching(was: WatchingAnswer): Promise<void> {
  await send({ type: 'watchingAnswered', was });
  await changeSettings((settings) => ({ ...settings, watching: was }));
}

/** Sits, stands, or has changed position; `forCall`: for as long as the call lasts. */
export function changePosition(to: Position | 'other', forCall = false): Promise<void> {
  return send(forCall ? { type: 'positionChanged', to, forCall } : { type: 'positionChanged', to });
}

/** "Start my day now", or "I'm done for today". */
export function setWorkday(on: boolean): Promise<void> {
  return send({ type: 'workdaySet', on });
}

/** A habit's moment has come, by hand. */
export function beginHabit(id: string): Promise<void> {
  return send({ type: 'habitBegun', id });
}

/** A habit was done, or not this time. */
export function answerHabit(id: string, done: boolean): Promise<void> {
  return send({ type: 'habitAnswered', id, done });
}

/** Puts a notice away for good; data kept aside is told by the reports, which stay in Options until then. */
export async function dismiss(notice: NoticeKind): Promise<void> {
  if (notice === 'keptAside') await (await import('../platform/reports.ts')).dismissReports();
  else await send({ type: 'noticeDismissed', notice });
}

/** Writes a change of the settings and has it take effect. Rejects, with the old settings in force, if it cannot be written. */
export async function changeSettings(change: (settings: Settings) => Settings, asOwn = false): Promise<void> {
  const documents = await import('../platform/documents.ts');
  store.settings.value = await documents.changeSettings(change, asOwn);
  await send({ type: 'settingsChanged' });
}

/** Writes a change of what the person said of themselves; the background carries it on. Rejects if it cannot be written. */
export async function changeProfile(change: (profile: Profile) => Profile, asOwn = false): Promise<void> {
  const documents = await import('../platform/documents.ts');
  store.person.value = await documents.changeProfile(change, asOwn);
  await send({ type: 'woke' });
}

/** Writes a change of the places. Rejects if it cannot be written. */
export async function changeWorkspaces(change: WorkspacesChange, outOfFile = false): Promise<void> {
  const documents = await import('../platform/documents.ts');
  store.workspaces.value = await documents.changeWorkspaces(change, outOfFile);
  await send({ type: 'woke' });
}

/** Says that days were deleted from the history, dates `YYYY-MM-DD`, both included, so that nothing counts them any more. */
export function forgetDays(from: string, to: string): Promise<void> {
  return send({ type: 'forgotten', from, to });
}

/** One way; the answer stands in storage. What cannot be told is reported, never thrown at a click. */
async function send(happening: Happening): Promise<void> {
  try {
    await tell(happening);
  } catch (error) {
    const { reportFailure } = await import('../platform/reports.ts');
    await reportFailure('message', error, Date.now());
  }
}
