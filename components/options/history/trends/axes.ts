import { nice, ticks } from 'd3-array';
import { scaleBand } from 'd3-scale';

/** Where things stand across a chart, in per cent of its width: where one begins, and how wide each is. */
export type Across = { readonly at: (index: number) => number; readonly width: number };

/** So many side by side, each in the middle of its place; `gap` is the share of a place that is left free. */
export function acrossOf(count: number, gap = 0.36): Across {
  const band = scaleBand<number>([0, 100])
    .domain(Array.from({ length: count }, (_, index) => index))
    .paddingInner(gap)
    .paddingOuter(gap / 2);
  return { at: (index) => band(index) ?? 0, width: band.bandwidth() };
}

export type Axis = {
  /** Where a value lies, in per cent of the height. */
  readonly share: (value: number) => number;
  /** The round values that are marked, 0 and the highest among them. */
  readonly marks: readonly number[];
};

/** An axis from 0 to a round number of units that holds all the values, and at least so many units. */
export function axisOf(values: readonly number[], unit: number, least = 1): Axis {
  const most = Math.max(least, ...values.map((value) => value / unit));
  const [, top] = nice(0, most, 3);
  return { share: (value) => (value / unit / top) * 100, marks: ticks(0, top, 3).map((mark) => mark * unit) };
}
