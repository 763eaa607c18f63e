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
  const width = places.length * CHART.day;
  return (
    <div class={styles.chart} aria-hidden="true">
      <div class={styles.scale}>
        <span>{scale[0]}</span>
        <span>{scale[1]}</span>
      </div>
      <svg class={styles.picture} viewBox={`0 0 ${width} ${CHART.height}`}>
        <path class={styles.ground} d={`M0 ${CHART.ground}H${width}`} />
        {line !== undefined && <path class={styles.line} d={`M0 ${CHART.ground - line}H${width}`} />}
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

function Dot({ x, up }: Place) {
  if (up === null) return <Speck x={x} />;
  return (
    <>
      {up > 0 && <path class={styles.stem} d={`M${x} ${CHART.ground}v${-up}`} />}
      <circle class={styles.dot} cx={x} cy={CHART.ground - up} r="6" />
    </>
  );
}

function Bar({ x, up, date, today }: Place & { readonly today: string }) {
  if (up === null) return <Speck x={x} />;
  const height = Math.max(up, 3);
  return (
    <rect
      class={date === today ? styles.barToday : styles.bar}
      x={x - 6}
      y={CHART.ground - height}
      width="12"
      height={height}
      rx="3"
    />
  );
}

function Speck({ x }: { readonly x: number }) {
  return <circle class={styles.speck} cx={x} cy={CHART.ground + 7} r="1.8" />;
}
