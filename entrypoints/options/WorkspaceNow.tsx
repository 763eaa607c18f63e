import { WorkspaceSection } from '../../components/options/workspace/WorkspaceSection.tsx';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import type { CheckWords } from '../../utils/content/words/check-words.ts';
import * as edit from '../../utils/core/workspace/edit-workspaces.ts';
import { weightsOf } from '../../utils/core/workspace/next-fix.ts';
import { usualUnits } from '../../utils/platform/i18n-units.ts';
import { now } from '../../utils/ui/store.ts';
import { profileSaver, workspace, workspacesSaver } from './savers.ts';
import { section } from './section.ts';
import { SheetNow } from './SheetNow.tsx';
import { WalkNow } from './WalkNow.tsx';

const { edit: keep } = workspacesSaver;
const here = (): string => workspace.value.id;

const ACTS = {
  answer: (item, answer) => keep(edit.withAnswer(here(), item, answer, Date.now())),
  fixed: (item) => keep(edit.withFixed(here(), item, Date.now())),
  note: (place, item, text) => keep(edit.withNote(place, item, text)),
  use: (place) => keep(edit.withCurrent(place)),
  add: (name, copy) => keep(edit.withPlace(crypto.randomUUID(), name, copy ? here() : null)),
  rename: (name) => keep(edit.withName(here(), name)),
  archive: () => keep(edit.withArchived(here(), Date.now())),
  restore: (place) => keep(edit.withArchived(place, null)),
  changed: () => keep(edit.withChanged(here(), Date.now())),
  units: (units) => keep(edit.withUnits(units)),
} satisfies Parameters<typeof WorkspaceSection>[0]['acts'];

/** The checklist of the place the person works at, with what is stored. */
export function WorkspaceNow({ words }: { readonly words: Readonly<Record<string, CheckWords>> }) {
  const { view } = section.value;
  const workspaces = workspacesSaver.shown.value;
  if (view === 'walk') return <WalkNow words={words} />;
  if (view === 'sheet') return <SheetNow words={words} />;
  return (
    <WorkspaceSection
      items={CHECKLIST}
      words={words}
      workspaces={workspaces}
      weights={weightsOf(profileSaver.shown.value.causes)}
      units={workspaces.units ?? usualUnits()}
      now={now.value.at}
      asked={view}
      acts={ACTS}
    />
  );
}
