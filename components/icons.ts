/** Interface icons on a 20 grid with a margin of 2: `line` is drawn 1.6 wide and round, `solid` is filled. */
export const ICONS = {
  play: { solid: 'M6 4.3v11.4a.8.8 0 0 0 1.2.7l9.2-5.7a.8.8 0 0 0 0-1.4L7.2 3.6a.8.8 0 0 0-1.2.7Z' },
  pause: {
    solid:
      'M7 3.8a1.2 1.2 0 0 1 1.2 1.2v10a1.2 1.2 0 0 1-2.4 0V5A1.2 1.2 0 0 1 7 3.8Zm6 0A1.2 1.2 0 0 1 14.2 5v10a1.2 1.2 0 0 1-2.4 0V5A1.2 1.2 0 0 1 13 3.8Z',
  },
  next: {
    solid: 'M4 5.2v9.6a.7.7 0 0 0 1.1.6l7.1-4.8a.7.7 0 0 0 0-1.2L5.1 4.6a.7.7 0 0 0-1.1.6Z',
    line: 'M15.5 4.6v10.8',
  },
  previous: {
    solid: 'M16 5.2v9.6a.7.7 0 0 1-1.1.6l-7.1-4.8a.7.7 0 0 1 0-1.2l7.1-4.8a.7.7 0 0 1 1.1.6Z',
    line: 'M4.5 4.6v10.8',
  },
  another: { line: 'M16.2 8.4A6.5 6.5 0 0 0 4.5 6.5M4 3.3v3.4h3.4M3.8 11.6a6.5 6.5 0 0 0 11.7 1.9M16 16.7v-3.4h-3.4' },
  undo: { line: 'M7 4.5 3.5 8 7 11.5M4 8h8.2a4.1 4.1 0 0 1 0 8.2H8.5' },
  settings: {
    line: 'M2.8 6.5h6.4M14.2 6.5h3M2.8 13.5h3M10.8 13.5h6.4M14.2 6.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM10.8 13.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
  },
  sound: { line: 'M2.8 8v4h3L9.8 15.4V4.6L5.8 8ZM12.6 7.4a3.6 3.6 0 0 1 0 5.2M14.9 5a7 7 0 0 1 0 10' },
  soundOff: { line: 'M2.8 8v4h3L9.8 15.4V4.6L5.8 8ZM13 8l4 4M17 8l-4 4' },
  voice: { line: 'M3 4.5h11v7.6H8.6L5.4 15v-2.9H3ZM16.4 6.2a4.6 4.6 0 0 1 0 4.4' },
  voiceOff: { line: 'M3 4.5h11v7.6H8.6L5.4 15v-2.9H3ZM5.8 6.6l5.4 3.4' },
  breath: {
    line: 'M2.8 7.6h8.6a2.1 2.1 0 1 0-2-2.8M2.8 10.6h12.2a2.3 2.3 0 1 1-2.2 3M2.8 13.6h6.4a1.9 1.9 0 1 1-1.8 2.5',
  },
  keys: { line: 'M2.8 5.5h14.4v9H2.8ZM5.6 8.4v0M8.5 8.4v0M11.5 8.4v0M14.4 8.4v0M6.6 11.6h6.8' },
  close: { line: 'm5 5 10 10M15 5 5 15' },
  check: { line: 'm4 10.6 3.9 3.9L16 5.8' },
  info: { line: 'M17.2 10a7.2 7.2 0 1 1-14.4 0 7.2 7.2 0 0 1 14.4 0ZM10 9.4v4M10 6.6v0' },
  problem: { line: 'M10 3.4 17.2 16H2.8ZM10 8.2v3.4M10 13.7v0' },
  down: { line: 'm5 7.6 5 5 5-5' },
  up: { line: 'm5 12.4 5-5 5 5' },
  plus: { line: 'M10 4.5v11M4.5 10h11' },
  minus: { line: 'M4.5 10h11' },
  rhythm: { line: 'M2.8 10h3.4M13.8 10h3.4', solid: 'M12.4 10a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0Z' },
  bell: { line: 'M5 13.4V8.9a5 5 0 0 1 10 0v4.5l1.4 1.6H3.6ZM8.4 17.3c.9.7 2.3.7 3.2 0' },
  clock: { line: 'M17.2 10a7.2 7.2 0 1 1-14.4 0 7.2 7.2 0 0 1 14.4 0ZM10 5.9V10l2.8 1.9' },
  away: { line: 'M11 3.2H4.4v13.6H11M8.8 10h8.4M14.2 7l3 3-3 3' },
  walk: {
    solid: 'M13.1 3.6a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0Z',
    line: 'M10.4 7.4 9.2 12l2.8 2 .9 3.4M9.2 12l-2.7 5.2M6.2 10.8l1-2.6 3.2-.8 2 2.4 2.2.5',
  },
  desk: { line: 'M4.2 3h11.6v8H4.2ZM10 11v3M6.8 14h6.4M2.8 17h14.4' },
} as const satisfies Record<string, { readonly line?: string; readonly solid?: string }>;

/** Arrows that point along the line of reading; they turn in right-to-left pages. Media signs never do. */
export const TURNING: ReadonlySet<string> = new Set<keyof typeof ICONS>(['away', 'undo']);
