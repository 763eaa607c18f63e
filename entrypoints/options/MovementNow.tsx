import { computed, signal } from '@preact/signals';
import { MovementSection } from '../../components/options/movement/MovementSection.tsx';
import type { OpenDraft } from '../../components/options/movement/own/open-draft.ts';
import { exerciseWordsOf } from '../../utils/content/words/load.ts';
import { t } from '../../utils/platform/i18n.ts';
import { state } from '../../utils/ui/store.ts';
import { atPlace } from '../../utils/core/workspace/at-place.ts';
import { hereOf } from '../../utils/core/workspace/here.ts';
import { withSight, withThing } from '../../utils/core/workspace/edit-workspaces.ts';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import { profileSaver, workspace, workspacesSaver } from './savers.ts';
import { tryMovement } from './try-movement.ts';

/** What is being written stays while another section is open. */
const draft = signal<OpenDraft | null>(null);

const onBreak = computed(() => state.value.where.phase === 'onBreak');

/** The section on movements with what is stored. */
export function MovementNow() {
  const person = profileSaver.shown.value;
  const at = workspace.value;
  return (
    <MovementSection
      profile={atPlace(person, hereOf(CHECKLIST, at))}
      placeName={at.name}
      onBreak={onBreak.value}
      draft={draft.value}
      onDraft={(next) => {
        draft.value = next;
      }}
      onEdit={profileSaver.edit}
      onThing={(thing, there) => workspacesSaver.edit(withThing(at.id, thing, there, person.equipment))}
      onSight={(sight) => workspacesSaver.edit(withSight(at.id, sight))}
      onTry={(id, seconds) => void tryMovement(id, seconds)}
      wordsOf={(id) => exerciseWordsOf(t('common_language'), id)}
    />
  );
}
