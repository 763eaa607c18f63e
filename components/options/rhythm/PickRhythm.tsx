import { useId } from 'preact/hooks';
import { cuesOfRhythm } from '../../../utils/core/settings/edit-rhythm.ts';
import { PRESETS } from '../../../utils/core/settings/presets.ts';
import type { RhythmId, Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Group } from '../Group.tsx';
import { LockNote } from '../Locked.tsx';
import { useLock } from '../locks.ts';
import styles from './PickRhythm.module.css';
import { PresetRow } from './PresetRow.tsx';

type Props = { readonly settings: Settings; readonly onChoose: (rhythm: RhythmId) => void };

/** All rhythms on one scale, the chosen one marked. */
export function PickRhythm({ settings, onChoose }: Props) {
  const group = useId();
  const locked = useLock('rhythm');
  return (
    <Group title={t('options_pick_title')} lead={t('options_pick_lead')}>
      {locked !== null && <LockNote id={`${group}-lock`} text={locked} />}
      <div class={styles.table}>
        <p class={styles.heads} aria-hidden="true">
          <span class={styles.first}>{t('options_pick_first')}</span>
          <span class={styles.rests}>{t('options_pick_rests')}</span>
        </p>
        <div role="radiogroup" aria-label={t('options_pick_title')}>
          {PRESETS.map((preset) => (
            <PresetRow
              key={preset.id}
              preset={preset}
              cues={cuesOfRhythm(settings, preset.id)}
              group={group}
              chosen={settings.rhythm === preset.id}
              locked={locked === null ? undefined : `${group}-lock`}
              onChoose={() => onChoose(preset.id)}
            />
          ))}
        </div>
      </div>
    </Group>
  );
}
