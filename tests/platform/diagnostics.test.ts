// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDiagnostics } from '../../utils/platform/diagnostics.ts';
import { beChrome, beFirefox } from '../support/browser.ts';

const NOON = Date.UTC(2026, 10, 21, 12);

beforeEach(() => {
  beChrome();
  Object.assign(fakeBrowser.permissions, { getAll: () => Promise.resolve({ permissions: ['alarms'], origins: [] }) });
});

test('the alarm is read as the browser has it, and so is that it is missing', async () => {
  expect((await readDiagnostics()).alarm).toEqual({ value: null });
  await fakeBrowser.alarms.create('limber', { when: NOON });
  expect((await readDiagnostics()).alarm).toEqual({ value: NOON });
});

test('permissions, storage and the browser are read', async () => {
  const { permissions, storage, browser } = await readDiagnostics();
  expect(permissions).toEqual({ value: ['alarms'] });
  expect(storage).toEqual({ value: true });
  expect(browser).toBe(navigator.userAgent);
});

test('one that fails says why and does not hide the others', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('The disk is gone'));
  const { storage, permissions } = await readDiagnostics();
  expect(storage).toEqual({ error: 'The disk is gone' });
  expect(permissions).toEqual({ value: ['alarms'] });
});

test('a browser that does not tell whether it shows notifications is not taken for one that refuses', async () => {
  beFirefox();
  expect((await readDiagnostics()).notifications).toEqual({ value: 'untold' });
});
