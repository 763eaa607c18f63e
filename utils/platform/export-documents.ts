import type { StepPlan } from '../core/diary/plan.ts';
import { ordered } from '../core/history/export-order.ts';
import type { Profile } from '../core/movement/profile.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Workspaces } from '../core/workspace/workspaces.ts';
import { browser } from './browser.ts';
import { openEnvelope, type Parsed } from './kinds.ts';
import { ownDocuments } from './policy.ts';
import { parsePlan } from './schema/diary.ts';
import { parseProfile } from './schema/profile.ts';
import { parseSettings } from './schema/settings.ts';
import { parseWorkspaces } from './schema/workspace.ts';
import { stampsOn } from './sync-stamps.ts';

/** What a person has said, beside the history, by its name in an export. */
export type Documents = {
  readonly settings: Settings;
  readonly movement: Profile;
  readonly workspace: Workspaces;
  readonly plan: StepPlan;
};

/** As much of them as a file says. */
export type PartDocuments = { readonly [Name in keyof Documents]?: Partial<Documents[Name]> };

export const DOCUMENTS = ['settings', 'movement', 'workspace', 'plan'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

const PARSE: { readonly [Name in DocumentName]: (value: unknown) => Parsed<Documents[Name]> } = {
  settings: parseSettings,
  movement: parseProfile,
  workspace: parseWorkspaces,
  plan: parsePlan,
};

/** A document out of anything: what cannot be used of it is filled and named. */
export function parseDocument<Name extends DocumentName>(name: Name, value: unknown): Parsed<Documents[Name]> {
  return PARSE[name](value);
}

const KEYS = { settings: 'settings', movement: 'movement', workspace: 'workspace', plan: 'diary' } as const;

/**
 * Reads all that the person has said, without what an organisation has set; what was never said is as in a fresh install.
 * With it when each was changed here last, epoch ms, where that is known.
 */
export async function readDocuments(): Promise<{
  readonly documents: Documents;
  readonly changed: Readonly<Partial<Record<DocumentName, number>>>;
}> {
  const stored = ownDocuments(await browser.storage.local.get([...Object.values(KEYS), 'policy']));
  const read = <Name extends DocumentName>(name: Name): Documents[Name] =>
    parseDocument(name, openEnvelope(stored[KEYS[name]]).value).value;
  const changes = DOCUMENTS.map((name) => [
    name,
    Math.max(0, ...Object.values(stampsOn(stored[KEYS[name]])).map(([at]) => at)),
  ]);
  return {
    documents: {
      settings: read('settings'),
      movement: read('movement'),
      workspace: read('workspace'),
      plan: read('plan'),
    },
    changed: Object.fromEntries(changes),
  };
}

/** A document as text; what follows from the rest of it is left out. */
export function documentText(name: DocumentName, document: unknown): string {
  if (name !== 'workspace' || typeof document !== 'object') return ordered(document);
  return ordered({ ...document, here: undefined });
}
