/** Local dates `YYYY-MM-DD`, both included. */
export type Span = { readonly from: string; readonly to: string };

/** All of the history. */
export const ALWAYS: Span = { from: '0000-01-01', to: '9999-12-31' };

export function isAlways({ from, to }: Span): boolean {
  return from === ALWAYS.from && to === ALWAYS.to;
}

/** Whether a date lies within; one that is not known does not. */
export function isWithin({ from, to }: Span, date: string | undefined): boolean {
  return date !== undefined && from <= date && date <= to;
}
