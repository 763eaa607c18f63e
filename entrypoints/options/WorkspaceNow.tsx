import { WorkspaceSection } from '../../components/options/workspace/WorkspaceSection.tsx';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import type { CheckWords } from '../../utils/content/words/check-words.ts';
import { withAnswer } from '../../utils/core/workspace/edit-workspaces.ts';
import { workspace, workspacesSaver } from './savers.ts';

/** The checklist of the place the person works at, with what is stored. */
export function WorkspaceNow({ words }: { readonly words: Readonly<Record<string, CheckWords>> }) {
  const { id, answers } = workspace.value;
  return (
    <WorkspaceSection
      items={CHECKLIST}
      words={words}
      answers={answers}
      onAnswer={(item, answer) => workspacesSaver.edit(withAnswer(id, item, answer, Date.now()))}
    />
  );
}
