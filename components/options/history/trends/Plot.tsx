import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Step } from '../../../../utils/core/history/spans.ts';
import type { Across, Axis } from './axes.ts';
import styles from './Plot.module.css';

/** Something that stands in a place of its own; of `days` 0 nothing is known. */
export type Placed = Pick<Step, 'from' | 'days'>;

type Props<S extends Placed> = {
  readonly steps: readonly S[];
  readonly across: Across;
  readonly axis: Axis;
  readonly at: number | null;
  /** A mark of the axis in words. */
  readonly say: (value: number) => string;
  /** How far up a line goes through each, in per cent; it breaks off where nothing is known. */
  readonly line?: ((step: S) => number) | undefined;
  /** Whether the pointer is measured on this one. */
  readonly plot?: boolean;
  /** Draws one that is known, from so many per cent of the width on. */
  readonly children: (step: S, x: number) => ComponentChildren;
};

/** A small chart on its ground, with a few round values at the side. It is drawn anew for other steps only. */
export function Plot<S extends Placed>({ steps, across, axis, at, say, line, plot, children }: Props<S>) {
  const drawn = useMemo(
    () => (
      <>
        {axis.marks.map((mark) => (
          <line
            key={mark}
            class={styles.line}
            x1="0"
            x2="100%"
            y1={`${100 - axis.share(mark)}%`}
            y2={`${100 - axis.share(mark)}%`}
          />
        ))}
        {line !== undefined && (
          <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
            <path class={styles.through} d={through(steps, across, line)} />
          </svg>
        )}
        {steps.map(
          (step, index) => step.days > 0 && <Fragment key={step.from}>{children(step, across.at(index))}</Fragment>,
        )}
      </>
    ),
    [steps],
  );
  return (
    <>
      <div class={styles.marks}>
        {axis.marks.map((mark) => (
          <span key={mark} style={{ '--up': axis.share(mark) }}>
            {say(mark)}
          </span>
        ))}
      </div>
      <svg class={styles.plot} data-plot={plot}>
        {at !== null && (
          <rect
            class={styles.at}
            x={`${(at * 100) / steps.length}%`}
            width={`${100 / steps.length}%`}
            y="0"
            height="100%"
          />
        )}
        {drawn}
      </svg>
    </>
  );
}

function through<S extends Placed>(steps: readonly S[], { at, width }: Across, up: (step: S) => number): string {
  let path = '';
  let apart = true;
  for (const [index, step] of steps.entries()) {
    if (step.days > 0) path += `${apart ? 'M' : 'L'}${at(index) + width / 2} ${100 - up(step)}`;
    apart = step.days === 0;
  }
  return path;
}
