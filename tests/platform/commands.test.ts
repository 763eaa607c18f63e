import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openShortcutSettings, shortcuts, shortcutsPage } from '../../utils/platform/commands.ts';

const create = vi.fn<(tab: { readonly url: string }) => Promise<void>>();
const commands = (more: object) => Object.assign(fakeBrowser, { commands: more });

beforeEach(() => {
  create.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser, { tabs: { create } });
});

test('keys are told as they are set, and those without one too', async () => {
  commands({
    getAll: () =>
      Promise.resolve([
        { name: 'start-break', description: 'Start a break', shortcut: 'Alt+Shift+M' },
        { name: '_execute_action', shortcut: '' },
      ]),
  });
  expect(await shortcuts()).toEqual([
    { name: 'start-break', does: 'Start a break', keys: 'Alt+Shift+M' },
    { name: '_execute_action', does: '', keys: '' },
  ]);
});

test("Firefox opens its own page for keys, other browsers Chrome's", async () => {
  const open = vi.fn<() => Promise<void>>().mockResolvedValue();
  commands({ openShortcutSettings: open });
  await openShortcutSettings();
  expect([open.mock.calls.length, create.mock.calls.length, shortcutsPage()]).toEqual([1, 0, null]);
  commands({});
  await openShortcutSettings();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  expect(shortcutsPage()).toBe('chrome://extensions/shortcuts');
});
