import { labelled, middleOf, planned, toNearestEnd } from '../../../utils/core/settings/rhythm-strip.ts';
import type { Cue } from '../../../utils/core/settings/settings.ts';
import { clockTime } from '../../../utils/platform/i18n.ts';
import styles from './Landscape.module.css';
import { lengthText } from '../length-text.ts';
import { sunSize } from './sizes.ts';

type Props = {
  readonly cues: readonly Cue[];
  /** Length of what is drawn. */
  readonly minutes: number;
  /** The moment the axis begins with. */
  readonly start: number;
  /** Lengths and clock times on two lines, where one has no room for both. */
  readonly twoLines?: boolean;
};

/** Room a label needs beside another and beside a clock time at the end, in minutes of a three-hour axis. */
const APART = 15;
const FROM_SHORT_TIME = 14;
const FROM_LONG_TIME = 21;
/** "12:00" is short, "12:00 PM" is long. */
const SHORT_TIME = 5;
/** Nearer to an end than this, a label leaves first when the axis gets narrow. */
const NEAR = 1.4;

/** The drawing alone; what it says stands in words beside it. Positions are shares of the axis, so it turns with the text. */
export function Landscape({ cues, minutes, start, twoLines = false }: Props) {
  const { breaks, stretches, changes } = planned(cues, minutes);
  const end = clockTime(start + minutes * 60_000);
  const room = end.length > SHORT_TIME ? FROM_LONG_TIME : FROM_SHORT_TIME;
  const endGap = (twoLines ? APART / 2 : room) * 60;
  const share = (seconds: number): number => seconds / (minutes * 60);
  return (
    <div class={styles.drawing} aria-hidden="true">
      <div class={styles.sky}>
        {breaks.map(({ at, seconds }) => (
          <span key={at} class={styles.sun} style={{ '--at': share(at + seconds / 2), '--size': sunSize(seconds) }} />
        ))}
      </div>
      <div class={styles.ground}>
        {stretches.map(({ from, to, standing }) => (
          <span
            key={from}
            class={styles.bar}
            data-standing={standing}
            style={{ '--at': share(from), '--long': share(to - from) }}
          />
        ))}
        {changes.map((at) => (
          <span key={at} class={styles.change} style={{ '--at': share(at) }} />
        ))}
      </div>
      <div class={styles.axis} data-two-lines={twoLines}>
        <span class={styles.start}>{clockTime(start)}</span>
        {labelled(breaks, minutes, APART * 60, endGap).map((each) => (
          <span
            key={each.at}
            class={styles.length}
            style={{ '--at': share(middleOf(each)) }}
            data-near-end={!twoLines && toNearestEnd(each, minutes) < endGap * NEAR}
          >
            {lengthText(each.seconds)}
          </span>
        ))}
        <span class={styles.end}>{end}</span>
      </div>
    </div>
  );
}
