/** A sign on a 20 grid with a margin of 2: `line` is drawn 1.6 wide and round, `solid` is filled. */
export type Sign = {
  readonly line?: string;
  readonly solid?: string;
  /** It points along the line of reading and turns in right-to-left pages. Media signs never do. */
  readonly turns?: true;
};

// The signs of the popup; what only pages show stands in page-icons.ts, so that the popup need not load it.

export const PLAY: Sign = { solid: 'M6 4.3v11.4a.8.8 0 0 0 1.2.7l9.2-5.7a.8.8 0 0 0 0-1.4L7.2 3.6a.8.8 0 0 0-1.2.7Z' };
export const PAUSE: Sign = {
  solid:
    'M7 3.8a1.2 1.2 0 0 1 1.2 1.2v10a1.2 1.2 0 0 1-2.4 0V5A1.2 1.2 0 0 1 7 3.8Zm6 0A1.2 1.2 0 0 1 14.2 5v10a1.2 1.2 0 0 1-2.4 0V5A1.2 1.2 0 0 1 13 3.8Z',
};
export const ANOTHER: Sign = {
  line: 'M16.2 8.4A6.5 6.5 0 0 0 4.5 6.5M4 3.3v3.4h3.4M3.8 11.6a6.5 6.5 0 0 0 11.7 1.9M16 16.7v-3.4h-3.4',
};
export const SETTINGS: Sign = {
  line: 'M2.8 6.5h6.4M14.2 6.5h3M2.8 13.5h3M10.8 13.5h6.4M14.2 6.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM10.8 13.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
};
/** Bars on the ground: what has been. */
export const BARS: Sign = { line: 'M5 16V10M10 16V4M15 16V8' };
export const BREATH: Sign = {
  line: 'M2.8 7.6h8.6a2.1 2.1 0 1 0-2-2.8M2.8 10.6h12.2a2.3 2.3 0 1 1-2.2 3M2.8 13.6h6.4a1.9 1.9 0 1 1-1.8 2.5',
};
/** Headphones. */
export const CALL: Sign = {
  line: 'M5.9 16.4v-4.8H3.4v3.8a1 1 0 0 0 1 1Zm8.2 0v-4.8h2.5v3.8a1 1 0 0 1-1 1ZM3.4 11.6V10a6.6 6.6 0 0 1 13.2 0v1.6',
};
export const CHECK: Sign = { line: 'm4 10.6 3.9 3.9L16 5.8' };
export const DOWN: Sign = { line: 'm5 7.6 5 5 5-5' };
export const UP: Sign = { line: 'm5 12.4 5-5 5 5' };
export const DESK: Sign = { line: 'M4.2 3h11.6v8H4.2ZM10 11v3M6.8 14h6.4M2.8 17h14.4' };
