import { useRef } from 'preact/hooks';
import {
  cueOf,
  cuesOfRhythm,
  FIRST_NUMBERS,
  withCue,
  withoutCue,
  withRhythm,
} from '../../../utils/core/settings/edit-rhythm.ts';
import type { Cue, CueKind, Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { MadeOf } from './MadeOf.tsx';
import { Morning } from './Morning.tsx';
import { PickRhythm } from './PickRhythm.tsx';
import styles from './RhythmSection.module.css';

type Props = { readonly settings: Settings; readonly onEdit: (change: Partial<Settings>) => void };

/** The rhythm: seen as a morning, picked from presets, and taken apart into its cues. */
export function RhythmSection({ settings, onEdit }: Props) {
  // A cue that is turned off is in no rhythm; its numbers are remembered as long as the page is open.
  const off = useRef<Partial<Record<CueKind, Cue>>>({});
  const resting = (kind: CueKind): Cue =>
    off.current[kind] ?? cueOf({ ...settings, rhythm: 'custom' }, kind) ?? FIRST_NUMBERS[kind];
  const keep = ({ rhythm, cues }: Settings): void => onEdit({ rhythm, cues });
  const switchCue = (cue: Cue, on: boolean): void => {
    off.current[cue.kind] = cue;
    keep(on ? withCue(settings, cue) : withoutCue(settings, cue.kind));
  };
  return (
    <>
      <Morning cues={cuesOfRhythm(settings, settings.rhythm)} />
      <PickRhythm settings={settings} onChoose={(rhythm) => keep(withRhythm(settings, rhythm))} />
      <MadeOf
        settings={settings}
        resting={resting}
        onChange={(cue) => keep(withCue(settings, cue))}
        onSwitch={switchCue}
      />
      <p class={styles.sure}>{t('safe_break')}</p>
    </>
  );
}
