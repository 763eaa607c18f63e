import type { Shot } from './shots.ts';

const HISTORY = { path: 'options.html#history', day: 'working', width: 1200, height: 900 } as const;
const DATA = { ...HISTORY, path: 'options.html#data' } as const;
const DAY = 86_400_000;

/** One entry of another computer, as a file of everything has it. */
const FILE = JSON.stringify({
  format: 'limber-export',
  version: 1,
  exportedAt: new Date().toISOString(),
  settings: {},
  entries: [
    {
      key: `rest:${Date.now() - 40 * DAY}`,
      outcome: 'natural',
      reason: 'away',
      start: Date.now() - 40 * DAY,
      end: Date.now() - 40 * DAY + 420_000,
      offsetMinutes: 0,
      date: new Date(Date.now() - 40 * DAY).toISOString().slice(0, 10),
    },
  ],
  notes: [],
});

const POLICY = {
  version: 1,
  value: {
    organization: 'Harbour Works',
    message: 'The occupational health team answers questions, extension 1234.',
    rhythm: 'short-often',
    locked: ['rhythm'],
    sharing: false,
  },
};
/** What one of the person's computers shares, and what this one does. */
const SHARE = { stopped: false, days: true, limits: false, name: 'Office' };
const SYNC = { lastAt: Date.now() - 3_600_000, longNotes: 1, noRoom: 0 };

/** History and Data of somebody with a year behind them. */
export const YEAR_SHOTS: readonly Shot[] = [
  { ...HISTORY, name: 'options-history' },
  { ...HISTORY, name: 'options-history-trends', press: ['All', `${new Date().getFullYear()}`], part: 'Over time' },
  { ...HISTORY, name: 'options-history-tables', every: 'Show as a table' },
  {
    ...HISTORY,
    name: 'options-history-lost',
    items: { recent: { version: 1, value: { entries: [], behind: null, lost: Date.now() - DAY } } },
    whole: false,
  },
  { ...DATA, name: 'options-data' },
  { ...DATA, name: 'options-data-ready', press: ['Save as JSON'], whole: false },
  { ...DATA, name: 'options-data-preview', file: FILE },
  { ...DATA, name: 'options-data-deleted', press: ['Delete'] },
  { ...DATA, name: 'options-data-shared', items: { share: SHARE, sync: SYNC }, part: 'Your other computers' },
  { ...DATA, name: 'options-data-locked', items: { policy: POLICY }, part: 'Your other computers' },
  { ...DATA, name: 'options-rhythm-locked', path: 'options.html#rhythm', items: { policy: POLICY } },
];

/** History on the first day, with nothing in it yet. */
export const EMPTY_SHOT: Shot = { ...HISTORY, name: 'options-history-empty', day: 'new' };
