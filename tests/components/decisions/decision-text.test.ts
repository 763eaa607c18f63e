// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { decisionText } from '../../../components/decisions/decision-text.ts';
import type { Decision } from '../../../utils/core/tracking/decision.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());

const at = new Date(2026, 10, 23, 10, 0).getTime();
const NOON = new Date(2026, 10, 23, 12, 0).getTime();
const MINUTE = 60_000;
type Without<D> = D extends Decision ? Omit<D, 'at'> : never;
const told = (...decisions: readonly Without<Decision>[]) => decisions.map((each) => decisionText({ at, ...each }));

test('a reminder that waits says what for, and how long it waited', () => {
  expect(
    told(
      { type: 'hold', cue: 'move', reason: 'call' },
      { type: 'hold', cue: 'move', reason: 'presenting' },
      { type: 'hold', cue: 'move', reason: 'fullScreen' },
      { type: 'released', cue: 'move', reason: 'call', heldMs: 23 * MINUTE },
      { type: 'released', cue: 'move', reason: 'presenting', heldMs: 23 * MINUTE },
      { type: 'released', cue: 'move', reason: 'fullScreen', heldMs: 23 * MINUTE },
    ),
  ).toEqual([
    'Move is due and waits: a call is on.',
    'Move is due and waits: you are presenting.',
    'Move is due and waits: a window fills the screen.',
    'Move waited 23 min during a call. The wait is over.',
    'Move waited 23 min while you were presenting. The wait is over.',
    'Move waited 23 min while a window filled the screen. The wait is over.',
  ]);
});

test('a change of position is told without a length, because it takes none', () => {
  expect(
    told(
      { type: 'reminder', cue: 'posture', seconds: 60, reason: 'gap', waitedMs: 0 },
      { type: 'reminder', cue: 'move', seconds: 120, reason: 'gap', waitedMs: 0 },
      { type: 'remindAgain', cue: 'move', seconds: 120, reason: 'gap', because: 'afterTask', waitedMs: 0 },
    ),
  ).toEqual([
    'Change position: shown in a gap between your inputs.',
    'Move, 2 min: shown in a gap between your inputs.',
    'Move, 2 min: back after the task it waited for.',
  ]);
});

test('sitting and standing are told with what made the change', () => {
  expect(
    told(
      { type: 'position', to: 'stand', reason: 'asked' },
      { type: 'position', to: 'other', reason: 'asked' },
      { type: 'position', to: 'stand', reason: 'forCall' },
      { type: 'position', to: 'sit', reason: 'forCall' },
      { type: 'position', to: 'sit', reason: 'rested' },
    ),
  ).toEqual([
    'Standing now, as you said.',
    'Position changed, as you said.',
    'Standing for the call.',
    'Sitting again after the call.',
    'Sitting again after a rest.',
  ]);
});

test('calls, watching and the working day are told as the person said them', () => {
  expect(
    told(
      { type: 'busy', kind: 'call', until: NOON, reason: 'asked' },
      { type: 'freed', kind: 'call', reason: 'over' },
      { type: 'watched', ms: 40 * MINUTE, reason: 'counted' },
      { type: 'watched', ms: 40 * MINUTE, reason: 'away' },
      { type: 'workday', on: true, until: NOON, reason: 'asked' },
      { type: 'workday', on: false, until: NOON, reason: 'asked' },
      { type: 'withdrawn', cue: 'move', reason: 'done' },
    ),
  ).toEqual([
    'In a call until 12:00, as you said: reminders wait.',
    'The time you gave for the call is over.',
    'No input for 40 min, but a call or sound was on: counted as screen time.',
    'You were away for 40 min, as you said: it is screen time no more.',
    'Your day is on, as you said: reminders come until 12:00.',
    'Done for today, as you said: no reminders until 12:00.',
    'Move withdrawn: you are done for today.',
  ]);
});

test('the limit of the day and habits are told', () => {
  expect(
    told(
      { type: 'limit', cue: 'move', count: 8, reason: 'limit' },
      { type: 'habit', id: 'habit-1', reason: 'offered' },
      { type: 'habit', id: 'habit-1', reason: 'done' },
    ),
  ).toEqual([
    'Move is due. All 8 reminders of the day have come, so icon and badge alone say it.',
    'A habit was offered.',
    'A habit was done.',
  ]);
});

test('a decision that another version stored in a shape of its own is left out, never told wrongly', () => {
  const foreign: readonly object[] = [
    { type: 'teleported' },
    { type: 'constructor' },
    { type: 'hold', cue: 'move', reason: 'dentist' },
    { type: 'hold', cue: 'handstand', reason: 'call' },
    { type: 'hold', cue: 'move', reason: 'toString' },
    { type: 'released', cue: 'move', reason: 'call' },
    { type: 'break', outcome: 'taken', reason: 'guided', ms: 'long' },
    { type: 'break', outcome: 'dreamt', reason: 'guided', ms: 1000 },
    { type: 'pause' },
    { type: 'freed', kind: 'nap', reason: 'asked' },
  ];
  expect(foreign.map((each) => decisionText({ at, ...each } as Decision))).toEqual(foreign.map(() => ''));
});
