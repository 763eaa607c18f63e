import { computed } from '@preact/signals';
import type { Saving } from '../../components/options/frame/SaveState.tsx';
import type { GuideWishes } from '../../utils/core/movement/profile.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { currentOf } from '../../utils/core/workspace/workspaces.ts';
import { places } from '../../utils/ui/places.ts';
import { person, settings } from '../../utils/ui/store.ts';
import { changeProfile, changeSettings, changeWorkspaces } from '../../utils/ui/verbs.ts';
import { diarySaver, planSaver } from './diary-now.ts';
import { saver } from './saver.ts';

export const settingsSaver = saver(settings, changeSettings);
export const workspacesSaver = saver(places, changeWorkspaces);
export const profileSaver = saver(person, changeProfile);

/** The place the person works at, with all edits. */
export const workspace = computed(() => currentOf(workspacesSaver.shown.value));

const SAVERS = [settingsSaver, workspacesSaver, profileSaver, diarySaver, planSaver];

/** What became of the last change of any kind; one that failed comes first. */
export const saving = computed<Saving>(() => {
  const all = SAVERS.map((each) => each.saving.value);
  const failed = all.find((each) => each.status === 'failed');
  if (failed) return failed;
  const saved = all.filter((each) => each.status === 'saved').toSorted((a, b) => b.at - a.at);
  return saved[0] ?? { status: 'quiet' };
});

/** Puts values into the settings. */
export function editSettings(change: Partial<Settings>): void {
  settingsSaver.edit((before) => ({ ...before, ...change }));
}

/** Puts values into what is said about the guiding of a break. */
export function editGuide(change: Partial<GuideWishes>): void {
  profileSaver.edit((before) => ({ ...before, guide: { ...before.guide, ...change } }));
}

/** Writes what could not be written before. */
export function tryAgain(): void {
  for (const each of SAVERS) each.tryAgain();
}
