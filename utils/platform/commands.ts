import { browser, type Browser } from './browser.ts';

/** What a key does. */
export type Shortcut = {
  /** `_execute_action` opens the popup. */
  readonly name: string;
  /** In the person's language, as the manifest has it; may be empty. */
  readonly does: string;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
};

type Commands = typeof Browser.commands & { openShortcutSettings?: () => Promise<void> };

/** Where Chrome and Edge have the keys of all extensions; pages may not link to it. */
const CHROMES_PAGE = 'chrome://extensions/shortcuts';

/** The keys as they are set now. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, does: description, keys: shortcut }));
}

/** The address under which the browser has them changed; `null` where it opens a page without one. */
export function shortcutsPage(): string | null {
  return opener() === null ? CHROMES_PAGE : null;
}

/** Opens the page on which the browser has them changed. */
export async function openShortcutSettings(): Promise<void> {
  const open = opener();
  if (open === null) await browser.tabs.create({ url: CHROMES_PAGE });
  else await open();
}

/** Firefox 137; Chrome and Edge have none. */
function opener(): (() => Promise<void>) | null {
  const commands: Commands = browser.commands;
  return typeof commands.openShortcutSettings === 'function' ? commands.openShortcutSettings.bind(commands) : null;
}
