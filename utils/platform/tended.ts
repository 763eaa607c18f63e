import type { Now } from '../core/time/moment.ts';
import type { Items } from './mended.ts';
import { policyStep } from './policy.ts';

/** What is brought together now and then: what is stored here, what the browser's sync brought, and the organisation's policy. */
export type Tending = {
  /** `policy` and the documents that follow the person, as they are stored. */
  readonly local: Items;
  /** All of `storage.sync`; `null` where it cannot be read or is not to be used. */
  readonly sync: Items | null;
  /** As `readManaged` tells it: not there if it could not be read. */
  readonly managed?: Items | null | undefined;
  readonly moment: Now;
};

/** What is to be written here and to sync, and the keys that go from sync. */
export type Tended = { readonly local: Items; readonly sync: Items; readonly gone: readonly string[] };

/** What comes of it. The organisation's policy has the last word. */
export function tended({ local, managed }: Tending): Tended {
  return { local: policyStep(local, managed), sync: {}, gone: [] };
}
