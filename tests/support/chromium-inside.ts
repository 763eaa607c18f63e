import type { browser } from 'wxt/browser';
import type { Entry } from '../../utils/core/history/entry.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import type { ChromiumPage } from './chromium-page.ts';
import { until } from './until.ts';

declare const chrome: typeof browser;

/** What happened, each with its moment. */
type Noted = { readonly turns: number[]; readonly idle: { readonly says: string; readonly at: number }[] };

export type Stored = Record<string, unknown>;

/** What can be seen of Limber from one of its pages: storage, ledger, notifications, alarm and badge. */
export abstract class LimberInside {
  abstract get peep(): ChromiumPage;

  stored(): Promise<Stored> {
    return this.peep.run(() => chrome.storage.local.get<Record<string, unknown>>(null));
  }

  async state(): Promise<State> {
    return (await this.stored())['tracker'] as State;
  }

  /** Waits until the stored state is as wanted. */
  stateThat(what: string, holds: (state: State) => boolean, most?: number): Promise<State> {
    return until(
      what,
      async () => {
        const state = await this.state();
        return holds(state) ? state : null;
      },
      most,
    );
  }

  toasts(): Promise<readonly string[]> {
    return this.peep.run(async () => Object.keys(await chrome.notifications.getAll()));
  }

  /** Waits for a notification and gives its id. */
  toast(): Promise<string> {
    return until('a notification is up', async () => (await this.toasts())[0] ?? null);
  }

  /** Takes every notification down, as closing them does. */
  async clearToasts(): Promise<void> {
    await this.peep.run(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    });
  }

  alarms(): Promise<readonly { readonly name: string; readonly scheduledTime: number }[]> {
    return this.peep.run(() => chrome.alarms.getAll());
  }

  badge(): Promise<string> {
    return this.peep.run(() => chrome.action.getBadgeText({}));
  }

  /** What the toolbar's icon says when it is pointed at. */
  title(): Promise<string> {
    return this.peep.run(() => chrome.action.getTitle({}));
  }

  /** Whether the icon's menu has this item. */
  hasInMenu(item: string): Promise<boolean> {
    return this.peep.run(async (id) => {
      try {
        await chrome.contextMenus.update(id, {});
        return true;
      } catch {
        return false;
      }
    }, item);
  }

  /** Waits until as many tabs sound, as the browser sees it: it takes a moment each time. */
  async sounding(tabs: number): Promise<void> {
    const count = (): Promise<number> => this.peep.run(async () => (await chrome.tabs.query({ audible: true })).length);
    await until(`${tabs} tabs sound`, async () => (await count()) === tabs);
  }

  /** How the browser's windows stand, such as `fullscreen`. */
  windows(): Promise<readonly string[]> {
    return this.peep.run(async () => (await chrome.windows.getAll()).map(({ state }) => String(state)));
  }

  /** Begins to note the moments of the worker's turns, and what the browser says of idle. */
  async note(): Promise<void> {
    await this.peep.run(() => {
      const noted: Noted = { turns: [], idle: [] };
      Object.assign(globalThis, { noted });
      chrome.storage.local.onChanged.addListener(({ tracker }) => {
        const { at } = (tracker?.newValue ?? { at: 0 }) as { at: number };
        if (at > 0 && noted.turns.at(-1) !== at) noted.turns.push(at);
      });
      chrome.idle.onStateChanged.addListener((says) => noted.idle.push({ says, at: Date.now() }));
    });
  }

  /** What was noted since. */
  noted(): Promise<Noted> {
    return this.peep.evaluate('noted');
  }

  /** Addresses of the pages that nobody sees, from the root on; Chrome allows one. */
  hiddenPages(): Promise<readonly string[]> {
    return this.peep.run(async () => {
      const all = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
      return all.map(({ documentUrl = '' }) => documentUrl.replace(location.origin, ''));
    });
  }

  /** All entries of the ledger, by start. */
  async ledger(): Promise<readonly Entry[]> {
    const entries = await this.peep.run(readLedger);
    return (entries as Entry[]).toSorted((a, b) => a.start - b.start);
  }
}

/** All entries in the extension's database. Runs in a page, so it uses nothing from outside. */
function readLedger(): Promise<unknown[]> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    let isNew = false;
    // Nothing was recorded yet, and it is not for tests to make the database.
    asked.onupgradeneeded = () => {
      isNew = true;
      asked.transaction?.abort();
    };
    asked.onerror = () => (isNew ? done([]) : failed(asked.error));
    asked.onsuccess = () => {
      const all = asked.result.transaction('entries').objectStore('entries').getAll();
      all.onerror = () => failed(all.error);
      all.onsuccess = () => {
        asked.result.close();
        done(all.result);
      };
    };
  });
}
