import type { browser } from 'wxt/browser';
import type { Entry } from '../../utils/core/history/entry.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import type { ChromiumPage } from './chromium-page.ts';
import { until } from './until.ts';

declare const chrome: typeof browser;

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
    asked.onerror = () => failed(asked.error);
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
