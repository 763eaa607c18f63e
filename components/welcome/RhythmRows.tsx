import { useId, useState } from 'preact/hooks';
import { cuesOfRhythm } from '../../utils/core/settings/edit-rhythm.ts';
import { PRESETS } from '../../utils/core/settings/presets.ts';
import type { RhythmId, Settings } from '../../utils/core/settings/settings.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import { DOWN } from '../icons.ts';
import { LockNote } from '../options/Locked.tsx';
import { useLock } from '../options/locks.ts';
import { PresetRow } from '../options/rhythm/PresetRow.tsx';
import styles from './RhythmRows.module.css';

type Props = { readonly settings: Settings; readonly onChoose: (rhythm: RhythmId) => void };

/** Four that differ most; the others are one press away. */
const FIRST: readonly RhythmId[] = ['short-often', 'hourly-5', 'walk-30-5', 'deep-90'];

/** A few rhythms with what each rests on, the one in force among them, and all of them on request. */
export function RhythmRows({ settings, onChoose }: Props) {
  const group = useId();
  const locked = useLock('rhythm');
  const [all, setAll] = useState(false);
  const rows = PRESETS.filter(({ id }) => all || FIRST.includes(id) || id === settings.rhythm);
  return (
    <div class={styles.rows}>
      {locked !== null && <LockNote id={`${group}-lock`} text={locked} />}
      <div role="radiogroup" aria-label={t('welcome_rhythms')}>
        {rows.map((preset) => (
          <PresetRow
            key={preset.id}
            bare
            preset={preset}
            cues={cuesOfRhythm(settings, preset.id)}
            group={group}
            chosen={settings.rhythm === preset.id}
            locked={locked === null ? undefined : `${group}-lock`}
            onChoose={() => onChoose(preset.id)}
          />
        ))}
      </div>
      {!all && (
        <button type="button" class={styles.all} onClick={() => setAll(true)}>
          <Icon of={DOWN} />
          {t('welcome_rhythms_all')}
        </button>
      )}
    </div>
  );
}
