import { expect, test } from 'vitest';
import type { Exercise } from '../../../utils/core/movement/exercise.ts';
import { session, type SessionItem } from '../../../utils/core/movement/session.ts';
import { askFor, having } from '../../support/asks.ts';

const plain: Exercise = {
  id: 'plain',
  regions: ['upperBack'],
  causes: ['sitting'],
  kind: 'mobility',
  mode: 'active',
  softTissueTool: false,
  position: 'any',
  equipmentAnyOf: ['none'],
  seconds: 60,
  range: { min: 30, max: 90 },
  discretion: 'ordinary',
  call: 'audio',
  followUp: [],
  leftOutBy: [],
  directions: [],
  gate: null,
  besideWork: false,
};
const angels: Exercise = { ...plain, id: 'angels', range: { min: 25, max: 120 } };
const tuck: Exercise = { ...plain, id: 'tuck', seconds: 50, range: { min: 30, max: 60 } };
const rolls: Exercise = { ...plain, id: 'rolls', seconds: 35, range: { min: 20, max: 45 } };
const breath: Exercise = { ...plain, id: 'breath', kind: 'breathing', seconds: 150, range: { min: 60, max: 180 } };
const walk: Exercise = { ...plain, id: 'walk', kind: 'walk', seconds: 300, range: { min: 120, max: 300 } };
const hold: Exercise = { ...plain, id: 'hold', kind: 'isometric', seconds: 75, range: { min: 40, max: 90 } };
const gaze: Exercise = { ...plain, id: 'gaze', kind: 'eyes', seconds: 30, range: { min: 20, max: 30 } };
const roller: Exercise = {
  ...plain,
  id: 'roller',
  softTissueTool: true,
  followUp: ['angels'],
  range: { min: 60, max: 120 },
};
const band: Exercise = { ...plain, id: 'band', gate: 'band' };

const today = [angels, tuck, rolls, breath, walk, band];
const ask = askFor();
const ids = (items: readonly SessionItem[]): readonly string[] => items.map(({ exerciseId }) => exerciseId);

test('a short break is the offered exercise and nothing else', () => {
  expect(session(today, 'rolls', 30, ask)).toEqual([{ exerciseId: 'rolls', seconds: 30 }]);
});

test('a walk or a breathing exercise that fits the break stays alone', () => {
  expect(session(today, 'walk', 300, ask)).toEqual([{ exerciseId: 'walk', seconds: 300 }]);
  expect(session(today, 'breath', 120, ask)).toEqual([{ exerciseId: 'breath', seconds: 120 }]);
});

test('from two minutes on a second movement follows, and the seconds add up', () => {
  expect(session(today, 'tuck', 120, ask)).toEqual([
    { exerciseId: 'tuck', seconds: 50 },
    { exerciseId: 'angels', seconds: 70 },
  ]);
});

test('a long break is mobility, then control, then a walk for the rest', () => {
  expect(session([...today, hold], 'tuck', 300, ask)).toEqual([
    { exerciseId: 'tuck', seconds: 50 },
    { exerciseId: 'hold', seconds: 75 },
    { exerciseId: 'walk', seconds: 175 },
  ]);
});

test('an exercise that holds gets a mobility exercise before it', () => {
  expect(session([...today, hold], 'hold', 120, ask)).toEqual([
    { exerciseId: 'angels', seconds: 60 },
    { exerciseId: 'hold', seconds: 60 },
  ]);
});

test('the second movement is one not done lately', () => {
  expect(session(today, 'tuck', 90, askFor({}, { history: having('angels') }))).toEqual([
    { exerciseId: 'tuck', seconds: 50 },
    { exerciseId: 'rolls', seconds: 40 },
  ]);
});

test('what a limit leaves out is not begun, whoever asks for it', () => {
  const overhead: Exercise = { ...plain, id: 'overhead', leftOutBy: ['noOverhead'] };
  expect(session([overhead], 'overhead', 60, askFor({}, { profile: { limits: ['noOverhead'] } }))).toEqual([]);
  expect(session([overhead], 'overhead', 60, ask)).toEqual([{ exerciseId: 'overhead', seconds: 60 }]);
});

test('a tool that nothing may follow is not begun', () => {
  expect(session([roller, hold], 'roller', 120, ask)).toEqual([]);
});

test('a tool goes with the first movement after it that fits', () => {
  const short: Exercise = { ...rolls, id: 'short' };
  const tool: Exercise = { ...roller, followUp: ['angels', 'short'] };
  expect(ids(session([tool, angels, short], 'roller', 82, ask))).toEqual(['roller', 'short']);
});

test('a tool is never the last part of a break', () => {
  expect(session([roller, angels, hold], 'roller', 100, ask)).toEqual([
    { exerciseId: 'roller', seconds: 60 },
    { exerciseId: 'angels', seconds: 40 },
  ]);
});

test('what needs a safety text joins a break only once that was confirmed', () => {
  const others = [tuck, band, rolls];
  expect(ids(session(others, 'tuck', 600, ask))).not.toContain('band');
  expect(ids(session(others, 'tuck', 600, askFor({}, { profile: { gates: { band: 1 } } })))).toContain('band');
});

test('nothing joins a break that this person would not be offered', () => {
  const floor: Exercise = { ...plain, id: 'floor', position: 'floor', leftOutBy: ['noFloor'] };
  const others = [tuck, floor, rolls];
  expect(ids(session(others, 'tuck', 600, ask))).toContain('floor');
  expect(ids(session(others, 'tuck', 600, askFor({}, { profile: { limits: ['noFloor'] } })))).not.toContain('floor');
});

test('a tool that does not fit with its second half leaves the break to the second half', () => {
  expect(ids(session([roller, angels, hold], 'roller', 80, ask))).toEqual(['angels']);
});

test('a very long break repeats movements and still ends on time', () => {
  const items = session(today, 'tuck', 1800, ask);
  expect(items.reduce((total, item) => total + item.seconds, 0)).toBe(1800);
  expect(items.every((item) => item.seconds <= 300)).toBe(true);
});

test('every length from 15 s to 30 min adds up, whatever comes first', () => {
  for (const first of today.map((exercise) => exercise.id)) {
    for (let seconds = 15; seconds <= 1800; seconds += 5) {
      const items = session(today, first, seconds, ask);
      expect(items.reduce((total, item) => total + item.seconds, 0)).toBe(seconds);
      expect(items.every((item) => item.seconds > 0)).toBe(true);
      expect(items[0]?.exerciseId).toBe(first);
    }
  }
});

test('one exercise alone in the catalogue fills the break by repeating', () => {
  expect(session([tuck], 'tuck', 120, ask)).toEqual([
    { exerciseId: 'tuck', seconds: 60 },
    { exerciseId: 'tuck', seconds: 60 },
  ]);
});

test('an eyes break stays with the eyes', () => {
  expect(session([gaze, tuck], 'gaze', 60, askFor({ kind: 'eyes' }))).toEqual([{ exerciseId: 'gaze', seconds: 60 }]);
});

test('an exercise that is not known gives no session', () => {
  expect(session(today, 'gone', 120, ask)).toEqual([]);
});
