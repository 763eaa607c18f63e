import { WalkSection } from '../../components/options/workspace/walk/WalkSection.tsx';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import { diagramOf } from '../../utils/content/diagrams/load.ts';
import type { CheckWords } from '../../utils/content/words/check-words.ts';
import type { CheckItem } from '../../utils/core/workspace/checklist.ts';
import { withAnswer, withFixed } from '../../utils/core/workspace/edit-workspaces.ts';
import { weightsOf } from '../../utils/core/workspace/next-fix.ts';
import { usualUnits } from '../../utils/platform/i18n-units.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { profileSaver, workspace, workspacesSaver } from './savers.ts';

/** The walk through the checklist of the place the person works at; each answer is stored at once. */
export function WalkNow({ words }: { readonly words: Readonly<Record<string, CheckWords>> }) {
  const at = workspace.value;
  const { units } = workspacesSaver.shown.value;
  return (
    <WalkSection
      // Another place is another walk.
      key={at.id}
      items={CHECKLIST}
      words={words}
      workspace={at}
      weights={weightsOf(profileSaver.shown.value.causes)}
      units={units ?? usualUnits()}
      pictureOf={pictureOf}
      now={Date.now}
      onAnswer={(item, answer) => workspacesSaver.edit(withAnswer(at.id, item, answer, Date.now()))}
      onFixed={(item) => workspacesSaver.edit(withFixed(at.id, item, Date.now()))}
    />
  );
}

/** A question that has no picture is asked without; so is one whose picture cannot be loaded. */
async function pictureOf({ id }: CheckItem) {
  try {
    return await diagramOf(id);
  } catch (error) {
    await reportFailure('diagram', error, Date.now());
    return null;
  }
}
