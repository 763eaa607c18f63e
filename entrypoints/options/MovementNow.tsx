import { computed, signal } from '@preact/signals';
import { MovementSection } from '../../components/options/movement/MovementSection.tsx';
import type { OpenDraft } from '../../components/options/movement/own/open-draft.ts';
import { exerciseWordsOf } from '../../utils/content/words/load.ts';
import { t } from '../../utils/platform/i18n.ts';
import { state } from '../../utils/ui/store.ts';
import { profileSaver } from './savers.ts';
import { tryMovement } from './try-movement.ts';

/** What is being written stays while another section is open. */
const draft = signal<OpenDraft | null>(null);

const onBreak = computed(() => state.value.where.phase === 'onBreak');

/** The section on movements with what is stored. */
export function MovementNow() {
  return (
    <MovementSection
      profile={profileSaver.shown.value}
      onBreak={onBreak.value}
      draft={draft.value}
      onDraft={(next) => {
        draft.value = next;
      }}
      onEdit={profileSaver.edit}
      onTry={(id, seconds) => void tryMovement(id, seconds)}
      wordsOf={(id) => exerciseWordsOf(t('common_language'), id)}
    />
  );
}
