import { labelled, plannedBreaks, stretches } from '../../../utils/core/settings/rhythm-strip.ts';
import type { Cue } from '../../../utils/core/settings/settings.ts';
import { clockTime } from '../../../utils/platform/i18n.ts';
import styles from './Landscape.module.css';
import { lengthText } from '../length-text.ts';
import { sunSize } from './sizes.ts';

type Props = {
  readonly cues: readonly Cue[];
  /** Length of what is drawn. */
  readonly minutes: number;
  /** Room a label needs, in minutes of the axis. */
  readonly labelMinutes: number;
  /** The moment the axis begins with. */
  readonly start: number;
};

/** The drawing alone; what it says stands in words beside it. Positions are shares of the axis, so it turns with the text. */
export function Landscape({ cues, minutes, labelMinutes, start }: Props) {
  const breaks = plannedBreaks(cues, minutes);
  const share = (seconds: number): number => seconds / (minutes * 60);
  return (
    <div class={styles.drawing} aria-hidden="true">
      <div class={styles.sky}>
        {breaks.map(({ at, seconds }) => (
          <span key={at} class={styles.sun} style={{ '--at': share(at + seconds / 2), '--size': sunSize(seconds) }} />
        ))}
      </div>
      <div class={styles.ground}>
        {stretches(breaks, minutes).map(({ from, to }) => (
          <span key={from} class={styles.bar} style={{ '--at': share(from), '--long': share(to - from) }} />
        ))}
      </div>
      <div class={styles.axis}>
        <span class={styles.start}>{clockTime(start)}</span>
        {labelled(breaks, minutes, labelMinutes * 60).map(({ at, seconds }) => (
          <span key={at} class={styles.length} style={{ '--at': share(at + seconds / 2) }}>
            {lengthText(seconds)}
          </span>
        ))}
        <span class={styles.end}>{clockTime(start + minutes * 60_000)}</span>
      </div>
    </div>
  );
}
