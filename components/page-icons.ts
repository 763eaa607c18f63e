import type { Sign } from './icons.ts';

// The signs that the pages have, and the popup only in what it loads late.

export const NEXT: Sign = {
  solid: 'M4 5.2v9.6a.7.7 0 0 0 1.1.6l7.1-4.8a.7.7 0 0 0 0-1.2L5.1 4.6a.7.7 0 0 0-1.1.6Z',
  line: 'M15.5 4.6v10.8',
};
export const PREVIOUS: Sign = {
  solid: 'M16 5.2v9.6a.7.7 0 0 1-1.1.6l-7.1-4.8a.7.7 0 0 1 0-1.2l7.1-4.8a.7.7 0 0 1 1.1.6Z',
  line: 'M4.5 4.6v10.8',
};
export const SOUND: Sign = {
  line: 'M2.8 8v4h3L9.8 15.4V4.6L5.8 8ZM12.6 7.4a3.6 3.6 0 0 1 0 5.2M14.9 5a7 7 0 0 1 0 10',
};
export const SOUND_OFF: Sign = { line: 'M2.8 8v4h3L9.8 15.4V4.6L5.8 8ZM13 8l4 4M17 8l-4 4' };
export const VOICE: Sign = { line: 'M3 4.5h11v7.6H8.6L5.4 15v-2.9H3ZM16.4 6.2a4.6 4.6 0 0 1 0 4.4' };
export const VOICE_OFF: Sign = { line: 'M3 4.5h11v7.6H8.6L5.4 15v-2.9H3ZM5.8 6.6l5.4 3.4' };
export const KEYS: Sign = { line: 'M2.8 5.5h14.4v9H2.8ZM5.6 8.4v0M8.5 8.4v0M11.5 8.4v0M14.4 8.4v0M6.6 11.6h6.8' };
export const CLOSE: Sign = { line: 'm5 5 10 10M15 5 5 15' };
export const INFO: Sign = { line: 'M17.2 10a7.2 7.2 0 1 1-14.4 0 7.2 7.2 0 0 1 14.4 0ZM10 9.4v4M10 6.6v0' };
export const PROBLEM: Sign = { line: 'M10 3.4 17.2 16H2.8ZM10 8.2v3.4M10 13.7v0' };
export const PLUS: Sign = { line: 'M10 4.5v11M4.5 10h11' };
export const MINUS: Sign = { line: 'M4.5 10h11' };
export const RHYTHM: Sign = {
  line: 'M2.8 10h3.4M13.8 10h3.4',
  solid: 'M12.4 10a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0Z',
};
export const BELL: Sign = { line: 'M5 13.4V8.9a5 5 0 0 1 10 0v4.5l1.4 1.6H3.6ZM8.4 17.3c.9.7 2.3.7 3.2 0' };
export const CLOCK: Sign = { line: 'M17.2 10a7.2 7.2 0 1 1-14.4 0 7.2 7.2 0 0 1 14.4 0ZM10 5.9V10l2.8 1.9' };
export const AWAY: Sign = { line: 'M11 3.2H4.4v13.6H11M8.8 10h8.4M14.2 7l3 3-3 3', turns: true };
export const WALK: Sign = {
  solid: 'M13.1 3.6a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0Z',
  line: 'M10.4 7.4 9.2 12l2.8 2 .9 3.4M9.2 12l-2.7 5.2M6.2 10.8l1-2.6 3.2-.8 2 2.4 2.2.5',
};
export const LINK: Sign = {
  line: 'M8.3 11.7a3.1 3.1 0 0 0 4.4 0l2.7-2.7a3.1 3.1 0 0 0-4.4-4.4l-1.2 1.2M11.7 8.3a3.1 3.1 0 0 0-4.4 0L4.6 11A3.1 3.1 0 0 0 9 15.4l1.2-1.2',
};
export const NOTES: Sign = {
  line: 'M4.6 3.2h10.8v13.6H4.6ZM7.6 7h4.8M7.6 10h4.8M7.6 13h2.4',
};
export const UNDO: Sign = { line: 'M7 4.5 3.5 8 7 11.5M4 8h8.2a4.1 4.1 0 0 1 0 8.2H8.5', turns: true };
export const SIT: Sign = {
  solid: 'M9 4.2a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Z',
  line: 'M7.2 8v5h5v4.4M7.2 9.4l3.6 1.2',
  turns: true,
};
export const STAND: Sign = {
  solid: 'M11.8 3.8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Z',
  line: 'M10 7.6v5l-1.6 4.8M10 12.6l1.6 4.8M6.8 10.8 10 7.6l3.2 3.2',
};

/** What is kept, to be taken along. */
export const SAVE: Sign = { line: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13v2.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13' };

/** To what was before, and what came after. */
export const BACK: Sign = { line: 'm12 5-5 5 5 5', turns: true };
export const ONWARD: Sign = { line: 'm8 5 5 5-5 5', turns: true };

/** Cannot be changed. */
export const LOCK: Sign = { line: 'M4.6 9h10.8v7.8H4.6ZM7 9V6.2a3 3 0 0 1 6 0V9M10 12.2v1.6' };
