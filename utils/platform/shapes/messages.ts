import { FEELINGS } from '../../core/history/entry.ts';
import { WATCHING_ANSWERS } from '../../core/settings/settings.ts';
import type { Happening } from '../../core/tracking/event.ts';
import { isFlag, isMoment, isName, isSpan, isWithin } from '../kinds.ts';
import { fits, listOf, maybe, orNull, type Shape } from './shape.ts';

const DAY_MINUTES = 24 * 60;

const minutes: Shape = (value) => isWithin(value, 1, DAY_MINUTES);

/** How far a guided break has come. */
export const DONE: Readonly<Record<string, Shape>> = {
  doneMs: isSpan,
  allSteps: isFlag,
  did: listOf(isName),
  reliefOnly: orNull(isName),
};

/** What a page may tell. What the browser tells, and that effects were carried out, no page may claim. */
export const TOLD: { readonly [Type in Happening['type']]?: Readonly<Record<string, Shape>> } = {
  woke: {},
  settingsChanged: {},
  // Asked for by itself: half a minute to half an hour.
  started: {
    exercise: isName,
    restsEyes: isFlag,
    seconds: maybe((value) => isWithin(value, 30, 1800)),
    here: maybe(isFlag),
  },
  hadTreatment: {},
  felt: { startedAt: isMoment, feeling: FEELINGS },
  snoozed: { for: [undefined, 2, 5, 10, 'afterTask'] },
  skipped: {},
  skipUndone: {},
  askedAnother: {},
  hadBreak: {},
  paused: { for: (value) => value === 'tomorrow' || value === 'resumed' || fits(value, { minutes }) },
  resumed: {},
  busy: { kind: ['call', 'presenting'], minutes },
  freed: {},
  watchingAnswered: { was: WATCHING_ANSWERS },
  positionChanged: { to: ['sit', 'stand', 'other'], forCall: maybe(isFlag) },
  workdaySet: { on: isFlag },
  habitBegun: { id: isName },
  habitAnswered: { id: isName, done: isFlag },
  breakEnded: { startedAt: isMoment, ...DONE },
  exerciseChanged: { startedAt: isMoment, exercise: isName, restsEyes: isFlag },
  permissionSeen: { granted: isFlag },
  forgotten: { from: isName, to: isName },
  noticeDismissed: { notice: ['notPermitted', 'noReaction', 'neverIdle', 'keptAside', 'longStanding'] },
};
