import { CUE_KINDS, cueOf, restingCue } from '../../../utils/core/settings/edit-rhythm.ts';
import type { Cue, Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Message } from '../../Message.tsx';
import { Group } from '../Group.tsx';
import { CueRow } from './CueRow.tsx';
import styles from './MadeOf.module.css';

type Props = {
  readonly settings: Settings;
  readonly onChange: (cue: Cue) => void;
  readonly onSwitch: (cue: Cue, on: boolean) => void;
};

/** The cues of the rhythm. */
export function MadeOf({ settings, onChange, onSwitch }: Props) {
  const none = CUE_KINDS.every((kind) => cueOf(settings, kind) === null);
  return (
    <Group title={t('options_made_title')} lead={t('options_made_lead')} of={['rhythm', 'cues']}>
      {none && <Message kind="note" title={t('options_cue_none')} />}
      <div class={styles.cues}>
        {CUE_KINDS.map((kind) => {
          const inForce = cueOf(settings, kind);
          const cue = restingCue(settings, kind);
          return (
            <CueRow
              key={kind}
              cue={cue}
              on={inForce !== null}
              onChange={onChange}
              onSwitch={(on) => onSwitch(cue, on)}
            />
          );
        })}
      </div>
    </Group>
  );
}
