import type { Cue } from '../../utils/core/settings/settings.ts';
import { Landscape } from '../options/rhythm/Landscape.tsx';
import { NINE, SHORT_MINUTES } from '../options/rhythm/Morning.tsx';
import styles from './MorningScene.module.css';

/** The first part of a morning under a rhythm, large: suns are breaks, the ground is screen time. */
export function MorningScene({ cues }: { readonly cues: readonly Cue[] }) {
  return (
    <div class={styles.scene}>
      <Landscape cues={cues} minutes={SHORT_MINUTES} start={NINE} twoLines />
    </div>
  );
}
