import { expect, test } from 'vitest';
import { editOf, type Change } from '../../../../utils/core/history/insights/change.ts';
import { cuesOf } from '../../../../utils/core/settings/presets.ts';
import { DEFAULT_SETTINGS } from '../../../../utils/core/settings/defaults.ts';
import type { Settings } from '../../../../utils/core/settings/settings.ts';

const HOURS: Settings = {
  ...DEFAULT_SETTINGS,
  workingHours: [
    { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' },
    { days: [6], from: '22:00', to: '02:00' },
  ],
};
const WITH_DESK: Settings = { ...DEFAULT_SETTINGS, rhythm: 'cornell-20-8-2' };

test.each<[Change, Settings, Partial<Settings>]>([
  [{ set: 'fullScreen', to: 'ignore' }, DEFAULT_SETTINGS, { fullScreen: 'ignore' }],
  [{ set: 'quietStart', minutes: 30 }, DEFAULT_SETTINGS, { quietStartMinutes: 30 }],
  [{ set: 'badge' }, DEFAULT_SETTINGS, { remindBy: 'badge' }],
  [
    { set: 'start', at: '10:00' },
    HOURS,
    {
      workingHours: [
        { days: [1, 2, 3, 4, 5], from: '10:00', to: '17:00' },
        { days: [6], from: '22:00', to: '02:00' },
      ],
    },
  ],
  [
    { set: 'gap', hour: 13 },
    HOURS,
    {
      workingHours: [
        { days: [1, 2, 3, 4, 5], from: '08:00', to: '13:00' },
        { days: [1, 2, 3, 4, 5], from: '14:00', to: '17:00' },
        { days: [6], from: '22:00', to: '02:00' },
      ],
    },
  ],
  [
    { set: 'gap', hour: 16 },
    HOURS,
    {
      workingHours: [
        { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' },
        { days: [6], from: '22:00', to: '02:00' },
      ],
    },
  ],
  [
    { set: 'fixed', days: [2], at: '14:45', minutes: 10 },
    DEFAULT_SETTINGS,
    { fixedBreaks: [{ days: [2], at: '14:45', minutes: 10 }] },
  ],
])('%j puts in what it says, and back what was there', (change, settings, to) => {
  const edit = editOf(change, settings);
  expect(edit?.to).toEqual(to);
  expect({ ...settings, ...edit?.to, ...edit?.back }).toEqual(settings);
  // What is done cannot be done again.
  expect(editOf(change, { ...settings, ...edit?.to })).toBeNull();
});

test.each<[Change, Settings, number, number | undefined]>([
  [{ set: 'length', seconds: 60 }, DEFAULT_SETTINGS, 60, undefined],
  [{ set: 'length', seconds: 300 }, DEFAULT_SETTINGS, 300, undefined],
])('%j makes all movement breaks of that length', (change, settings, seconds) => {
  const edit = editOf(change, settings);
  expect(cuesOf({ ...settings, ...edit?.to })).toEqual([{ kind: 'move', everyMinutes: 30, seconds }]);
  expect({ ...settings, ...edit?.to, ...edit?.back }).toEqual(settings);
  expect(editOf(change, { ...settings, ...edit?.to })).toBeNull();
});

test('shorter stands leave the rest of the rhythm as it is', () => {
  const edit = editOf({ set: 'stand', minutes: 5 }, WITH_DESK);
  expect(cuesOf({ ...WITH_DESK, ...edit?.to })).toEqual([
    { kind: 'posture', everyMinutes: 20, seconds: 120, standMinutes: 5 },
    { kind: 'move', everyMinutes: 28, seconds: 120 },
  ]);
  expect({ ...WITH_DESK, ...edit?.to, ...edit?.back }).toEqual(WITH_DESK);
});

test.each<[Change, Settings]>([
  [{ set: 'start', at: '10:00' }, DEFAULT_SETTINGS],
  [{ set: 'start', at: '08:00' }, HOURS],
  [{ set: 'gap', hour: 19 }, HOURS],
  [{ set: 'stand', minutes: 5 }, DEFAULT_SETTINGS],
  [
    { set: 'length', seconds: 60 },
    { ...DEFAULT_SETTINGS, rhythm: 'eyes-20' },
  ],
  [
    { set: 'fixed', days: [2], at: '14:45', minutes: 10 },
    { ...DEFAULT_SETTINGS, fixedBreaks: [{ days: [2], at: '14:00', minutes: 30 }] },
  ],
])('%j where it would change nothing is not offered', (change, settings) => {
  expect(editOf(change, settings)).toBeNull();
});
