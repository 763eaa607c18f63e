import { OptionsFrame } from '../../components/options/frame/OptionsFrame.tsx';
import { PageHead } from '../../components/options/frame/PageHead.tsx';
import type { OptionSection } from '../../components/options/frame/sections.ts';
import { PolicyContext } from '../../components/options/locks.ts';
import { PolicyNote } from '../../components/options/PolicyNote.tsx';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import type { CheckWords } from '../../utils/content/words/check-words.ts';
import { type MessageKey, t } from '../../utils/platform/i18n.ts';
import { policy } from '../../utils/ui/policy.ts';
import { headNote } from './head-note.ts';
import { isHidden } from './hidden.ts';
import { OpenSection } from './OpenSection.tsx';
import { saving, tryAgain, workspace } from './savers.ts';
import { section } from './section.ts';

/** Options: the open section under its title, with the navigation beside it. */
export function OptionsPage({ words }: { readonly words: Readonly<Record<string, CheckWords>> }) {
  const { open, view, arrived } = section.value;
  const { answers } = workspace.value;
  const toDo = CHECKLIST.filter((item) => answers[item.id]?.answer === 'no').length;
  return (
    <PolicyContext.Provider value={policy.value.value}>
      <OptionsFrame section={open} toDo={toDo}>
        <PageHead
          title={t(`options_nav_${open}`)}
          lead={t(leadOf(open, view))}
          note={headNote.value}
          saving={saving.value}
          arrived={arrived}
          onTryAgain={tryAgain}
        />
        {open !== 'about' && !isHidden(open) && <PolicyNote />}
        <OpenSection section={open} words={words} />
      </OptionsFrame>
    </PolicyContext.Provider>
  );
}

/** What a section, or what of it is open by itself, is for. */
function leadOf(open: OptionSection, view: string): MessageKey {
  if (open === 'workspace' && view === 'walk') return 'walk_lead';
  if (open === 'workspace' && view === 'sheet') return 'sheet_lead';
  return `options_${open}_lead`;
}
