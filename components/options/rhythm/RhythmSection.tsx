import { cuesOfRhythm, withCue, withoutCue, withRhythm } from '../../../utils/core/settings/edit-rhythm.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { MadeOf } from './MadeOf.tsx';
import { Morning } from './Morning.tsx';
import { PickRhythm } from './PickRhythm.tsx';
import styles from './RhythmSection.module.css';

type Props = { readonly settings: Settings; readonly onEdit: (change: Partial<Settings>) => void };

/** The rhythm: seen as a morning, picked from presets, and taken apart into its cues. */
export function RhythmSection({ settings, onEdit }: Props) {
  const keep = ({ rhythm, cues, restingCues }: Settings): void => onEdit({ rhythm, cues, restingCues });
  return (
    <>
      <Morning cues={cuesOfRhythm(settings, settings.rhythm)} />
      <PickRhythm settings={settings} onChoose={(rhythm) => keep(withRhythm(settings, rhythm))} />
      <MadeOf
        settings={settings}
        onChange={(cue) => keep(withCue(settings, cue))}
        onSwitch={(cue, on) => keep(on ? withCue(settings, cue) : withoutCue(settings, cue.kind))}
      />
      <p class={styles.sure}>{t('safe_break')}</p>
    </>
  );
}
