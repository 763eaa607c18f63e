import type { Settings } from '../settings/settings.ts';
import type { Now } from '../time/moment.ts';
import { missIfForgotten } from './end-reminder.ts';
import { hadBreak, pause, resume, skip, snooze, undoSkip } from './answers.ts';
import { endBreak, FOLLOW_UP_WITHIN, settleBreak, startBreak } from './breaks.ts';
import type { Effect } from './effect.ts';
import type { Event, Facts, Happening } from './event.ts';
import { endWhatIsOver } from './holds.ts';
import { remindIfDue } from './reminders.ts';
import { turnDay } from './screen-time.ts';
import { settle } from './settle.ts';
import { showIfGoodMoment, watchShortCue } from './showing.ts';
import type { State } from './state.ts';
import { enterCut, enterHold } from './stretch.ts';
import { beginTurn, order, type Turn } from './turn.ts';
import { beBusy, beFree, followCall } from './busy.ts';
import { forgetDays } from './forget-days.ts';
import { answerHabit, offerHabit, offerHabits } from './habits.ts';
import { changePosition } from './position.ts';
import { answerWatching, endWatch } from './watching.ts';
import { beginQuietly } from './quiet-start.ts';
import { setWorkday } from './workday.ts';
import { withdrawAfterHours, withdrawByNewSettings } from './withdrawals.ts';

/** What a person did with a key or a pointer, and is present by doing it. */
const BY_HAND: ReadonlySet<Happening['type']> = new Set([
  'started',
  'snoozed',
  'skipped',
  'skipUndone',
  'askedAnother',
  'hadBreak',
  'hadTreatment',
  'felt',
  'paused',
  'resumed',
  'busy',
  'freed',
  'watchingAnswered',
  'positionChanged',
  'workdaySet',
  'habitBegun',
  'habitAnswered',
]);

/**
 * One turn: settles the time since the last, takes in what happened, and decides what is shown.
 * Pure and total. New effects are returned, and stand in the outbox of the new state until `acted` takes them out.
 */
export function transition(
  state: State,
  event: Event,
  settings: Settings,
  now: Now,
): readonly [State, readonly Effect[]] {
  if (event.type === 'acted') {
    return [{ ...state, outbox: state.outbox.filter((effect) => !event.effects.includes(effect.id)) }, []];
  }
  const turn = beginTurn(state, settings, now, factsOf(event), event.type);
  turn.state.around = event.facts.around;
  settle(turn, settleBreak);
  if (turn.facts.presence === 'active') endWatch(turn, now.at);
  // The day may turn once more.
  enterCut(turn);
  turnDay(turn);
  endWhatIsOver(turn);
  takeIn(turn, event);
  followCall(turn, state.around.call);
  if (turn.state.where.phase === 'present') {
    offerHabits(turn);
    remind(turn);
  }
  enterCut(turn);
  enterHold(turn, state);
  // Last, so that nothing of it is entered afterwards.
  if (event.type === 'forgotten') forgetDays(turn, event.from, event.to);
  const next: State = { ...turn.state };
  return [next, next.outbox.filter((effect) => effect.id >= state.nextEffect)];
}

function factsOf(event: Event): Facts {
  return BY_HAND.has(event.type) ? { ...event.facts, presence: 'active', quietMs: 0 } : event.facts;
}

function remind(turn: Turn): void {
  withdrawAfterHours(turn);
  watchShortCue(turn);
  missIfForgotten(turn);
  remindIfDue(turn);
  showIfGoodMoment(turn);
}

function takeIn(turn: Turn, event: Event): void {
  const { state } = turn;
  switch (event.type) {
    case 'started':
      return startBreak(turn, event);
    case 'breakEnded':
      if (state.where.phase === 'onBreak' && state.where.startedAt === event.startedAt) {
        endBreak(turn, state.where, event, turn.now.at);
      }
      return;
    case 'hadTreatment':
      state.followUp = { after: 'treatment', until: turn.now.at + FOLLOW_UP_WITHIN };
      return;
    case 'felt':
      order(turn, { type: 'amend', key: `rest:${event.startedAt}`, feeling: event.feeling });
      return;
    case 'exerciseChanged':
      if (state.where.phase === 'onBreak' && state.where.startedAt === event.startedAt) {
        state.where = { ...state.where, exercise: event.exercise, restsEyes: event.restsEyes };
      }
      return;
    case 'snoozed':
      return snooze(turn, event.for);
    case 'skipped':
      return skip(turn);
    case 'skipUndone':
      return undoSkip(turn);
    case 'hadBreak':
      return hadBreak(turn);
    case 'paused':
      return pause(turn, event.for);
    case 'resumed':
      return resume(turn);
    case 'busy':
      return beBusy(turn, event.kind, event.minutes);
    case 'freed':
      return beFree(turn);
    case 'watchingAnswered':
      return answerWatching(turn, event.was);
    case 'positionChanged':
      return changePosition(turn, event.to, event.forCall === true ? 'forCall' : 'asked');
    case 'workdaySet':
      return setWorkday(turn, event.on);
    case 'habitBegun':
      return offerHabit(turn, event.id);
    case 'habitAnswered':
      return answerHabit(turn, event.id, event.done);
    case 'askedAnother':
      state.turn += 1;
      state.unanswered = 0;
      return;
    case 'settingsChanged':
      if (turn.settings.fullScreen !== 'ask') state.asksFullScreen = false;
      return withdrawByNewSettings(turn);
    case 'permissionSeen':
      state.notShown = !event.granted;
      return;
    case 'noticeDismissed':
      if (!state.dismissed.includes(event.notice)) state.dismissed = [...state.dismissed, event.notice];
      return;
    case 'browserStarted':
      return beginQuietly(turn);
    case 'forgotten':
    case 'woke':
    case 'presenceChanged':
    case 'installed':
    case 'updated':
    case 'acted':
      // What these mean is in the facts, and settled already.
      return;
  }
}
