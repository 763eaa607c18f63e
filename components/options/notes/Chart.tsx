import { CHART, type Place } from './chart.ts';
import styles from './Chart.module.css';

type Props = {
  readonly kind: 'dots' | 'bars';
  readonly places: readonly Place[];
  /** The day whose bar is darker. */
  readonly today: string;
  /** How far above the ground a dotted line lies. */
  readonly line?: number;
  /** At the top and at the ground. */
  readonly scale: readonly [string, string];
  /** Under the first and the last day. */
  readonly ends: readonly [string, string];
};

/** Days on a ground line: dots for ratings, bars for steps, a speck where nothing was written down. A picture only. */
export function Chart({ kind, places, today, line, scale, ends }: Props) {
  return (
    <div class={styles.chart} aria-hidden="true">
      <div class={styles.scale}>
        <span>{scale[0]}</span>
        <span>{scale[1]}</span>
      </div>
      <svg class={styles.picture}>
        {line !== undefined && <Across class={styles.line} up={line} />}
        <Across class={styles.ground} up={0} />
        {places.map((place) =>
          kind === 'dots' ? <Dot key={place.date} {...place} /> : <Bar key={place.date} {...place} today={today} />,
        )}
      </svg>
      <div class={styles.ends}>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </div>
  );
}

/** A line over the whole width, so far above the ground. */
function Across({ up, class: look }: { readonly up: number; readonly class: string | undefined }) {
  const y = CHART.ground - up;
  return <line class={look} x1="0" x2="100%" y1={y} y2={y} />;
}

function Dot({ across, up }: Place) {
  if (up === null) return <Speck across={across} />;
  const x = `${across}%`;
  return (
    <>
      {up > 0 && <line class={styles.stem} x1={x} x2={x} y1={CHART.ground} y2={CHART.ground - up} />}
      <circle class={styles.dot} cx={x} cy={CHART.ground - up} />
    </>
  );
}

/** Even no steps are seen as a bar. */
function Bar({ across, up, date, today }: Place & { readonly today: string }) {
  if (up === null) return <Speck across={across} />;
  const height = Math.max(up, 3);
  return (
    <rect
      class={date === today ? styles.barToday : styles.bar}
      x={`${across - 1.1}%`}
      y={CHART.ground - height}
      width="2.2%"
      height={height}
      rx="3"
    />
  );
}

function Speck({ across }: { readonly across: number }) {
  return <circle class={styles.speck} cx={`${across}%`} cy={CHART.ground + 7} r="1.8" />;
}
