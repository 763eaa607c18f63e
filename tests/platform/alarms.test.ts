import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wakeAt } from '../../utils/platform/alarms.ts';
import { beChrome } from '../support/browser.ts';

const NOW = Date.UTC(2026, 2, 2, 9);

beforeEach(() => {
  beChrome();
});

async function times(): Promise<number[]> {
  return (await fakeBrowser.alarms.getAll()).map((alarm) => alarm.scheduledTime);
}

test('a missing alarm is set', async () => {
  await wakeAt(NOW + 60_000, NOW);
  expect(await times()).toEqual([NOW + 60_000]);
});

test('an alarm that vanished is set again', async () => {
  await wakeAt(NOW + 60_000, NOW);
  await fakeBrowser.alarms.clearAll();
  await wakeAt(NOW + 60_000, NOW);
  expect(await times()).toEqual([NOW + 60_000]);
});

test('an alarm that differs by less than a second is left alone: its time is fractional in Chrome', async () => {
  await fakeBrowser.alarms.create('limber', { when: NOW + 60_000.539 });
  await wakeAt(NOW + 60_000, NOW);
  expect(await times()).toEqual([NOW + 60_000.539]);
});

test('an alarm that differs by a second or more is moved, and there is only one', async () => {
  await wakeAt(NOW + 60_000, NOW);
  await wakeAt(NOW + 61_000, NOW);
  expect(await times()).toEqual([NOW + 61_000]);
});

test('a moment in the past rings in a second, not at once for ever', async () => {
  await wakeAt(NOW - 5_000, NOW);
  expect(await times()).toEqual([NOW + 1_000]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is refused', async (when) => {
  await expect(wakeAt(when, NOW)).rejects.toThrow(RangeError);
  expect(await times()).toEqual([]);
});
