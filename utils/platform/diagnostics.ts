import { ALARM } from './alarms.ts';
import { browser } from './browser.ts';
import { capabilities } from './capabilities.ts';

/** What could be read, or why it could not. */
type Read<T> = { readonly value: T } | { readonly error: string };

/** What the browser says of itself and of Limber; only ever shown to the person. */
export type Readings = {
  readonly at: number;
  /** When the alarm rings, epoch ms; `null`: none is set. */
  readonly alarm: Read<number | null>;
  readonly notifications: Read<'granted' | 'denied' | 'untold'>;
  readonly permissions: Read<readonly string[]>;
  readonly storage: Read<true>;
  readonly ledger: Read<true>;
  readonly browser: string;
};

/** Asks for each by itself, so that one that fails does not hide the others. Writes nothing. */
export async function readDiagnostics(): Promise<Readings> {
  const [alarm, notifications, permissions, storage, ledger] = await Promise.all([
    reading(async () => (await browser.alarms.get(ALARM))?.scheduledTime ?? null),
    reading(permissionLevel),
    reading(async () => (await browser.permissions.getAll()).permissions ?? []),
    reading(async () => {
      await browser.storage.local.get('settings');
      return true as const;
    }),
    reading(async () => {
      const { database } = await import('./database.ts');
      await (await database()).count('entries');
      return true as const;
    }),
  ]);
  return { at: Date.now(), alarm, notifications, permissions, storage, ledger, browser: navigator.userAgent };
}

async function permissionLevel(): Promise<'granted' | 'denied' | 'untold'> {
  if (!capabilities().permissionLevel) return 'untold';
  return (await browser.notifications.getPermissionLevel()) === 'granted' ? 'granted' : 'denied';
}

async function reading<T>(read: () => Promise<T>): Promise<Read<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
