import { DAYS } from './states.ts';

export type Shot = {
  readonly name: string;
  readonly path: string;
  readonly day: string;
  readonly width: number;
  readonly height: number;
  /** The buttons and choices that are pressed first, in order; each is the first of that name. */
  readonly press?: readonly string[];
  /** How the buttons begin that are all pressed. */
  readonly every?: string;
  /** A file that is brought in. */
  readonly file?: string;
  /** What lies in storage besides. */
  readonly items?: Readonly<Record<string, unknown>>;
  /** The heading whose part of the page is looked at by itself. */
  readonly part?: string;
  /** The whole page, also what lies beyond the window. */
  readonly whole?: boolean;
};

const SECTIONS = ['rhythm', 'reminders', 'hours', 'absence', 'movement', 'habits', 'workspace', 'notes', 'about'];

/** Every page and state there are pictures of. */
export const SHOTS: readonly Shot[] = [
  ...Object.keys(DAYS).map((day): Shot => ({ name: `popup-${day}`, path: 'popup.html', day, width: 360, height: 600 })),
  ...Object.entries({ why: 'Why?', lengths: 'Another length', calls: 'In a call', pauses: 'Pause' }).map(
    ([name, press]): Shot => ({
      name: `popup-${name}`,
      path: 'popup.html',
      day: 'due',
      width: 360,
      height: 600,
      press: [press],
    }),
  ),
  { name: 'break-offer', path: 'break.html?offer', day: 'due', width: 1280, height: 800 },
  ...['caution', 'guide', 'breathing', 'eyes', 'tool'].map((day): Shot => ({
    name: `break-${day}`,
    path: 'break.html',
    day,
    width: 1280,
    height: 800,
  })),
  { name: 'break-guide-window', path: 'break.html', day: 'guide', width: 420, height: 680 },
  { name: 'break-window', path: 'break.html?offer', day: 'due', width: 420, height: 680 },
  ...SECTIONS.map((section): Shot => ({
    name: `options-${section}`,
    path: `options.html#${section}`,
    day: 'working',
    width: 1200,
    height: 900,
  })),
  ...Object.entries({
    item: '#workspace/scr-height',
    walk: '#workspace/walk',
    sheet: '#workspace/sheet',
  }).map(([name, hash]): Shot => ({
    name: `options-workspace-${name}`,
    path: `options.html${hash}`,
    day: 'working',
    width: 1200,
    height: 900,
  })),
  {
    name: 'options-workspace-places',
    path: 'options.html#workspace',
    day: 'working',
    width: 1200,
    height: 900,
    press: ['Change this place'],
  },
  { name: 'welcome', path: 'welcome.html', day: 'new', width: 1280, height: 800 },
  ...['2', '3', 'end'].map((step): Shot => ({
    name: `welcome-${step}`,
    path: `welcome.html#${step}`,
    day: 'new',
    width: 1280,
    height: 800,
  })),
];

const STORE = { day: 'working', width: 1280, height: 800, whole: false } as const;

/** The first picture that stores show; 1.25 pixels for each of the page. */
export const STORE_POPUP: Shot = {
  ...STORE,
  name: 'store-1-popup',
  path: 'popup.html',
  day: 'due',
  width: 1024,
  height: 640,
};

/** The other pictures that stores show, 1280 × 800. */
export const STORE_SHOTS: readonly Shot[] = [
  { ...STORE, name: 'store-2-break', path: 'break.html', day: 'guide' },
  { ...STORE, name: 'store-3-rhythm', path: 'options.html#rhythm' },
  { ...STORE, name: 'store-4-workspace', path: 'options.html#workspace/scr-height' },
  { ...STORE, name: 'store-5-welcome', path: 'welcome.html#2', day: 'new' },
];
