import { ALWAYS, type Span } from '../../../../utils/core/history/erase-span.ts';

export const WHAT = ['day', 'days', 'history', 'everything'] as const;
export type What = (typeof WHAT)[number];

/** What is to be deleted. */
export type Wished = Span & { readonly what: What; readonly notes: boolean };

export type Count = { readonly entries: number; readonly days: number };

/** What became of the last wish. */
export type Erasing =
  | { readonly is: 'quiet' | 'back' | 'failed' }
  | { readonly is: 'working'; readonly part: number }
  /** `stuck`: it could not be put back when that was asked for. */
  | { readonly is: 'deleted' | 'final'; readonly what: What; readonly count: Count; readonly stuck: boolean };

/** The dates that are meant: one day has one date. */
export function spanOf(what: What, { from, to }: Span): Span {
  if (what === 'day') return { from, to: from };
  return what === 'days' ? { from, to } : ALWAYS;
}

/** What is wrong with the dates: one is missing, or they are the wrong way round. */
export function problemOf({ from, to }: Span): 'choose' | 'backwards' | null {
  if (from === '' || to === '') return 'choose';
  return to < from ? 'backwards' : null;
}
