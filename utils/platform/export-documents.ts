import type { StepPlan } from '../core/diary/plan.ts';
import { ordered } from '../core/history/export-order.ts';
import type { Profile } from '../core/movement/profile.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Workspaces } from '../core/workspace/workspaces.ts';
import { browser } from './browser.ts';
import { openEnvelope, type Parsed } from './kinds.ts';
import { parsePlan } from './schema/diary.ts';
import { parseProfile } from './schema/profile.ts';
import { parseSettings } from './schema/settings.ts';
import { parseWorkspaces } from './schema/workspace.ts';

/** What a person has said, beside the history, by its name in an export. */
export type Documents = {
  readonly settings: Settings;
  readonly movement: Profile;
  readonly workspace: Workspaces;
  readonly plan: StepPlan;
};

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

/** Reads all that the person has said; what was never said is as in a fresh install. */
export async function readDocuments(): Promise<Documents> {
  const stored = await browser.storage.local.get(['settings', 'movement', 'workspace', 'diary']);
  const read = <Name extends DocumentName>(name: Name, key: string): Documents[Name] =>
    parseDocument(name, openEnvelope(stored[key]).value).value;
  return {
    settings: read('settings', 'settings'),
    movement: read('movement', 'movement'),
    workspace: read('workspace', 'workspace'),
    plan: read('plan', 'diary'),
  };
}

/** A document as text; what follows from the rest of it is left out. */
export function documentText(name: DocumentName, document: unknown): string {
  if (name !== 'workspace' || typeof document !== 'object') return ordered(document);
  return ordered({ ...document, here: undefined });
}
