/** One measured budget. */
export type Measure = {
  readonly name: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: string;
  readonly kept: boolean;
  /** How it was measured, in words. */
  readonly how: string;
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** A measure that is kept while it does not exceed its budget. */
export function measure(
  name: string,
  measured: number,
  budget: number,
  unit: string,
  how: string,
  detail: Readonly<Record<string, unknown>> = {},
): Measure {
  return { name, measured: Math.round(measured * 1000) / 1000, budget, unit, kept: measured <= budget, how, detail };
}

/** The middle of the values, the lower of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
