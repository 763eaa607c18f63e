import type { Entry } from '../../utils/core/history/entry.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { pause, until } from './until.ts';
import type { LimberInFirefox } from './limber-in-firefox.ts';

const EXTENSION = `WebExtensionPolicy.getByID('limber@limber.example').extension`;

/** Whether the event page is alive, as Firefox itself sees it. */
export async function backgroundRuns(limber: LimberInFirefox): Promise<boolean> {
  return (await limber.privileged<string>(`${EXTENSION}.backgroundState`)) !== 'stopped';
}

/** A file of Limber's that runs none of its code: looking from there changes nothing. */
export const PEEPHOLE = 'icons/mark-16.png';

/** Ends the event page between two steps: lets it finish what it does, and waits until it is gone. */
export async function endBackground(limber: LimberInFirefox): Promise<void> {
  await until('the event page has ended', async () => {
    await pause(300);
    if (!(await backgroundRuns(limber))) return true;
    await limber.stopBackground();
    return !(await backgroundRuns(limber));
  });
}

/** A click on a toast: what Firefox tells its own list of toasts when the system reports one. Wakes the event page. */
export async function clickToast(limber: LimberInFirefox, id: string): Promise<void> {
  const toasts = `${EXTENSION}.apiManager.getAPI('notifications', ${EXTENSION}, 'addon_parent').notificationsMap`;
  await limber.privileged(`void ${toasts}.emit('clicked', ${JSON.stringify(id)})`);
}

/**
 * Opens the menu of Limber's icon in the toolbar and presses an item in it, as a hand does.
 * @returns the items at its top that are Limber's
 */
export function chooseInMenu(limber: LimberInFirefox, item: string): Promise<string[]> {
  return limber.privileged(`(async () => {
    const { CustomizableUI } = ChromeUtils.importESModule(
      'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
    );
    CustomizableUI.addWidgetToArea('limber_limber_example-browser-action', 'nav-bar');
    const menu = document.getElementById('toolbar-context-menu');
    const told = (type) => new Promise((done) => menu.addEventListener(type, done, { once: true }));
    const opened = told('popupshown');
    const icon = document.getElementById('limber_limber_example-browser-action');
    icon.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2, view: window }));
    await opened;
    const name = 'limber_limber_example-menuitem-_';
    const items = [...menu.children].filter(({ id }) => id.startsWith(name)).map(({ id }) => id.slice(name.length));
    const closed = told('popuphidden');
    document.getElementById(name + ${JSON.stringify(item)}).doCommand();
    menu.hidePopup();
    await closed;
    return items;
  })()`);
}

/**
 * Has a page of Limber's note which toasts Firefox was given. Without a display it closes each at once, and tells so.
 * @returns asks for the ids so far, oldest first
 */
export async function noteToasts(limber: LimberInFirefox, page: string): Promise<() => Promise<string[]>> {
  const listen = `(() => { window.noted = []; browser.notifications.onClosed.addListener((id) => void window.noted.push(id)); })()`;
  await limber.bidi.evaluate(page, listen);
  return () => limber.bidi.evaluate(page, 'window.noted');
}

/** All that was written to the ledger; there is none before the first entry. */
export function ledger(limber: LimberInFirefox, page: string): Promise<Entry[]> {
  return limber.bidi.evaluate(
    page,
    `new Promise(async (done, failed) => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'limber')) return done([]);
      const asked = indexedDB.open('limber');
      asked.onerror = () => failed(asked.error);
      asked.onsuccess = () => {
        const all = asked.result.transaction('entries').objectStore('entries').getAll();
        all.onsuccess = () => { asked.result.close(); done(all.result); };
      };
    })`,
  );
}

/** What a page shows, in words. */
export function text(limber: LimberInFirefox, page: string): Promise<string> {
  return limber.bidi.evaluate(page, 'document.body.innerText');
}

/** Presses the button, radio or link whose name begins with those words, once it is there. */
export async function press(limber: LimberInFirefox, page: string, words: string): Promise<void> {
  const pressed = `(() => {
    const byId = (id) => document.getElementById(id)?.innerText ?? '';
    const nameOf = (it) =>
      it.innerText || it.ariaLabel || byId(it.getAttribute('aria-labelledby')) || it.labels?.[0]?.innerText;
    const found = [...document.querySelectorAll('button, input, a')]
      .find((it) => !it.disabled && nameOf(it)?.trim().startsWith(${JSON.stringify(words)}));
    found?.click();
    return found !== undefined;
  })()`;
  await until(`"${words}" can be pressed`, () => limber.bidi.evaluate<boolean>(page, pressed));
}

/** The same state with every moment in it earlier by `ms`: as if so much time had passed since. */
export function earlier(state: State, ms: number): State {
  const isMoment = (value: unknown): value is number => typeof value === 'number' && value > Date.UTC(2000, 0, 1);
  return JSON.parse(JSON.stringify(state), (_, value: unknown) => (isMoment(value) ? value - ms : value)) as State;
}

/** Lets time pass while the event page is ended: its moments are moved, nothing else. */
export async function letPass(limber: LimberInFirefox, page: string, ms: number): Promise<void> {
  await endBackground(limber);
  const tracker = earlier(await limber.state(page), ms);
  await limber.bidi.evaluate(page, `browser.storage.local.set(${JSON.stringify({ tracker })})`);
}

/** Waits until the state is so, and nothing is left to carry out. */
export function stateThat(
  limber: LimberInFirefox,
  page: string,
  what: string,
  isSo: (state: State) => boolean,
  most?: number,
): Promise<State> {
  return until(
    what,
    async () => {
      const state = await limber.state(page);
      return isSo(state) && state.outbox.length === 0 ? state : null;
    },
    most,
  );
}

/** Tells Limber something, as its pages do. */
export function tell(limber: LimberInFirefox, page: string, message: object): Promise<unknown> {
  return limber.bidi.evaluate(page, `browser.runtime.sendMessage(${JSON.stringify(message)})`);
}

/** Ends the event page and takes away its alarm: from here on it wakes only by what Firefox tells. */
export async function leaveAsleep(limber: LimberInFirefox, page: string): Promise<void> {
  await endBackground(limber);
  await limber.bidi.evaluate(page, 'browser.alarms.clearAll()');
  await limber.touch();
}

/** Rings Limber's alarm and waits until a turn has been taken. */
export async function turn(limber: LimberInFirefox, page: string): Promise<State> {
  const asked = Date.now();
  await limber.ring(page);
  return until('a turn was taken', async () => {
    const state = await limber.state(page);
    return state !== undefined && state.at >= asked && state.outbox.length === 0 ? state : null;
  });
}
