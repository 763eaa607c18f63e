import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';
import type { BreakProgress } from '../../utils/core/tracking/event.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeMessages } from './i18n.ts';

/** What the browser around the extension does; tests write it, the fakes read it. */
export type World = {
  /** Seconds since the last input. */
  quietSeconds: number;
  locked: boolean;
  /** Interval the idle API was told, in seconds, oldest first. */
  intervals: number[];
  /** Options of each `notifications.create`, refused ones too. */
  asked: Record<string, unknown>[];
  /** Notifications that are up, by id. */
  toasts: Map<string, Record<string, unknown>>;
  permission: 'granted' | 'denied';
  /** The icon file cannot be loaded. */
  iconMissing: boolean;
  /** Open pages of the extension. */
  pages: { url: string; tabId: number; windowId: number; type: string }[];
  /** Tabs brought forward. */
  broughtForward: number[];
  reloads: number;
  /** Tabs that are open besides, and the state of the window in front, which they are in. */
  tabs: { audible: boolean; active: boolean; url?: string; camera?: boolean; microphone?: boolean; screen?: boolean }[];
  windowState: 'normal' | 'fullscreen';
  /** The menu of the toolbar icon, by id. */
  menu: Map<string, { title: string; parentId?: string }>;
  /** Paths of the hidden pages that were opened. */
  hidden: string[];
  /** Whether hidden pages can be opened. */
  canHide: boolean;
  icons: unknown[];
  /** What the storage has no room for. */
  fullFor: string | null;
  /** Where databases are kept. `null`: the browser has none for us. */
  databases: IDBFactory | null;
};

type Api = Record<string, unknown>;
const FIREFOX_OPTIONS = [
  'type',
  'iconUrl',
  'title',
  'message',
  'contextMessage',
  'priority',
  'eventTime',
  'items',
  'progress',
];

// Modules are loaded anew for each worker, the world stays.
const shared = globalThis as unknown as { world: World };

/** The world of the running test. */
export function world(): World {
  return shared.world;
}

/** A fresh browser with the habits of Chrome. */
export function beChrome(): World {
  begin();
  const notifications = fakeBrowser.notifications as unknown as Api;
  notifications['create'] = async (id: string, options: Record<string, unknown>) => {
    world().asked.push(options);
    if ('iconUrl' in options && world().iconMissing) throw new Error('Unable to download all specified images.');
    world().toasts.set(id, options);
    return id;
  };
  notifications['getAll'] = async () => Object.fromEntries([...world().toasts.keys()].map((id) => [id, true]));
  notifications['getPermissionLevel'] = async () => world().permission;
  notifications['update'] = async () => false;
  notifications['onButtonClicked'] = buttonEvent;
  (fakeBrowser.idle as unknown as Api)['IdleState'] = { ACTIVE: 'active', IDLE: 'idle', LOCKED: 'locked' };
  return world();
}

/** A fresh browser with the habits of Firefox: few options, thrown at the call; no buttons, no lock. */
export function beFirefox(): World {
  begin();
  const notifications = fakeBrowser.notifications as unknown as Api;
  // Not async: Firefox throws before there is a promise.
  notifications['create'] = (id: string, options: Record<string, unknown>) => {
    world().asked.push(options);
    const unknown = Object.keys(options).find((key) => !FIREFOX_OPTIONS.includes(key));
    if (unknown !== undefined) throw new Error(`Property "${unknown}" is unsupported by Firefox`);
    world().toasts.set(id, options);
    return Promise.resolve(id);
  };
  notifications['getAll'] = async () => Object.fromEntries(world().toasts);
  notifications['getPermissionLevel'] = undefined;
  notifications['update'] = undefined;
  notifications['onButtonClicked'] = undefined;
  (fakeBrowser.tabs as unknown as Api)['warmup'] = async () => undefined;
  (fakeBrowser.idle as unknown as Api)['IdleState'] = { ACTIVE: 'active', IDLE: 'idle' };
  return world();
}

/** Loads the background as a new worker does: nothing remembered, every listener added in its first turn. */
export async function startWorker(): Promise<void> {
  loseWorker();
  const { listen } = await import('../../entrypoints/background/listen.ts');
  listen();
}

/** The worker is gone, with all it had in memory. */
export function loseWorker(): void {
  vi.resetModules();
  for (const event of events()) event.removeAllListeners();
}

/** All that is stored in `storage.local`. */
export function stored(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.local.get();
}

/** All that a store of the database holds. */
export async function kept(store: 'entries' | 'days' | 'progress'): Promise<readonly Record<string, unknown>[]> {
  const db = await openDB('limber');
  const all = db.objectStoreNames.contains(store) ? await db.getAll(store) : [];
  db.close();
  return all;
}

/** Keeps the progress of a running break, as its page does. */
export async function keepProgress(value: BreakProgress): Promise<void> {
  const { database } = await import('../../utils/platform/database.ts');
  await (await database()).put('progress', value, 'running');
}

const buttonEvent = fakeBrowser.notifications.onButtonClicked;
const idleListeners: ((state: string) => unknown)[] = [];

/** The idle API speaks. */
export async function idleSays(state: 'active' | 'idle' | 'locked'): Promise<void> {
  await Promise.all(idleListeners.map((listener) => listener(state)));
}

function events() {
  const { runtime, alarms, notifications, storage } = fakeBrowser;
  const update = runtime.onUpdateAvailable;
  const known = [runtime.onStartup, runtime.onInstalled, update, runtime.onMessage, alarms.onAlarm];
  const more = [notifications.onClicked, notifications.onClosed, buttonEvent, storage.onChanged];
  idleListeners.length = 0;
  commandListeners.length = 0;
  menuListeners.length = 0;
  sharingListeners.length = 0;
  return [...known, ...more] as unknown as { removeAllListeners(): void }[];
}

function begin(): void {
  fakeBrowser.reset();
  fakeMessages();
  shared.world = {
    quietSeconds: 0,
    locked: false,
    intervals: [],
    asked: [],
    toasts: new Map(),
    permission: 'granted',
    iconMissing: false,
    pages: [],
    broughtForward: [],
    reloads: 0,
    tabs: [],
    windowState: 'normal',
    menu: new Map(),
    hidden: [],
    canHide: true,
    icons: [],
    fullFor: null,
    databases: new IDBFactory(),
  };
  const classes = { IDBCursor, IDBDatabase, IDBIndex, IDBKeyRange, IDBObjectStore, IDBRequest, IDBTransaction };
  Object.assign(globalThis, classes);
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: givenDatabases });
  fakeStorage();
  fakeIdle();
  fakeCommands();
  fakePages();
  fakeTabs();
  fakeMenu();
  fakeHidden();
  (fakeBrowser.notifications as unknown as Api)['clear'] = async (id: string) => world().toasts.delete(id);
  (fakeBrowser.action as unknown as Api)['setIcon'] = async (icon: unknown) => void world().icons.push(icon);
}

/** How `storage.local` is written otherwise. */
let write: ((items: Api) => Promise<void>) | undefined;

function fakeStorage(): void {
  const local = fakeBrowser.storage.local as unknown as Api;
  write ??= local['set'] as typeof write;
  local['set'] = async (items: Api) => {
    const { fullFor } = world();
    if (fullFor !== null && fullFor in items) throw new Error('QUOTA_BYTES quota exceeded');
    await write?.call(local, items);
  };
}

function givenDatabases(): IDBFactory {
  const { databases } = world();
  if (databases === null) throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  return databases;
}

function fakeIdle(): void {
  const idle = fakeBrowser.idle as unknown as Api;
  idle['queryState'] = async (seconds: number) => {
    if (seconds < 15) throw new Error('Error at parameter detectionIntervalInSeconds: must be at least 15.');
    if (world().locked) return 'locked';
    // Chrome takes more than four hours for four hours.
    return world().quietSeconds >= Math.min(seconds, 4 * 3600) ? 'idle' : 'active';
  };
  idle['setDetectionInterval'] = (seconds: number) => void world().intervals.push(seconds);
  idle['onStateChanged'] = { addListener: (listener: (state: string) => unknown) => idleListeners.push(listener) };
}

const commandListeners: ((command: string) => unknown)[] = [];

/** A keyboard shortcut of Limber's is pressed. */
export async function pressShortcut(command: string): Promise<void> {
  await Promise.all(commandListeners.map((listener) => listener(command)));
}

function fakeCommands(): void {
  commandListeners.length = 0;
  (fakeBrowser as unknown as Api)['commands'] = {
    onCommand: { addListener: (listener: (command: string) => unknown) => commandListeners.push(listener) },
  };
}

/** One window, in front; Chrome refuses filters it does not know. */
function fakeTabs(): void {
  const tabs = fakeBrowser.tabs as unknown as Api;
  tabs['warmup'] = undefined;
  tabs['query'] = async (asked: Record<string, unknown>) => {
    const { windowId: _, lastFocusedWindow: __, ...filter } = asked;
    const sharing = Object.keys(filter).find((key) => ['camera', 'microphone', 'screen'].includes(key));
    if (sharing !== undefined && tabs['warmup'] === undefined)
      throw new TypeError(`Unexpected property: '${sharing}'.`);
    const fits = (tab: World['tabs'][number]): boolean =>
      Object.entries(filter).every(([key, value]) => (Reflect.get(tab, key) ?? false) === value);
    return world()
      .tabs.filter(fits)
      .map((tab) => ({ ...tab, windowId: 1 }));
  };
  tabs['onUpdated'] = { addListener: (listener: () => unknown) => sharingListeners.push(listener) };
  (fakeBrowser.windows as unknown as Api)['getAll'] = async () => [{ id: 1, state: world().windowState }];
}

const sharingListeners: (() => unknown)[] = [];

/** Firefox tells that a tab begins or ends to use camera, microphone or the screen. */
export async function sharingChanges(): Promise<void> {
  await Promise.all(sharingListeners.map((listener) => listener()));
}

const menuListeners: ((info: { menuItemId: string }) => unknown)[] = [];

/** Somebody chooses in the menu of the toolbar icon. */
export async function chooseInMenu(menuItemId: string): Promise<void> {
  await Promise.all(menuListeners.map((listener) => listener({ menuItemId })));
}

function fakeMenu(): void {
  (fakeBrowser as unknown as Api)['contextMenus'] = {
    removeAll: async () => world().menu.clear(),
    create: ({ id, ...item }: { id: string; title: string; parentId?: string }) => world().menu.set(id, item),
    onClicked: { addListener: (listener: (info: { menuItemId: string }) => unknown) => menuListeners.push(listener) },
  };
}

/** How other messages are sent. */
let others: ((message: unknown) => Promise<unknown>) | undefined;

/** Chrome's hidden page, which hears messages and knows no other API. */
function fakeHidden(): void {
  const runtime = fakeBrowser.runtime as unknown as Api;
  others ??= runtime['sendMessage'] as typeof others;
  (fakeBrowser as unknown as Api)['offscreen'] = {
    createDocument: async ({ url }: { url: string }) => {
      if (!world().canHide) throw new Error('Page failed to load.');
      world().hidden.push(new URL(url).pathname);
    },
  };
  runtime['sendMessage'] = async (message: unknown) => {
    const { answered, isQuestion } = await import('../../utils/platform/answered.ts');
    if (!isQuestion(message)) return others?.(message);
    if (!world().hidden.includes('/mend.html')) throw new Error('Receiving end does not exist.');
    return JSON.parse(JSON.stringify(await answered(message))) as unknown;
  };
}

function fakePages(): void {
  const open = async ({ url, type }: { url: string; type?: string }) => {
    const next = world().pages.length + 1;
    world().pages.push({ url, tabId: next, windowId: next, type: type ?? 'tab' });
    return { id: next };
  };
  const runtime = fakeBrowser.runtime as unknown as Api;
  runtime['getContexts'] = async () => [
    { contextType: 'BACKGROUND', tabId: -1, windowId: -1 },
    ...world().pages.map(({ url, tabId, windowId }) => ({ contextType: 'TAB', documentUrl: url, tabId, windowId })),
  ];
  runtime['reload'] = () => void (world().reloads += 1);
  (fakeBrowser.tabs as unknown as Api)['create'] = open;
  (fakeBrowser.tabs as unknown as Api)['update'] = async (id: number) => void world().broughtForward.push(id);
  (fakeBrowser.windows as unknown as Api)['create'] = open;
  (fakeBrowser.windows as unknown as Api)['update'] = async () => undefined;
}
