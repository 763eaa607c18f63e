import type { Workday } from './calendar.ts';
import type { Chance } from './chance.ts';

/** What stands in the calendar of a day; minutes after midnight. */
export type Block = {
  readonly from: number;
  readonly to: number;
  readonly what: 'call' | 'presenting' | 'fullScreen' | 'video' | 'lunch';
};

export type Plan = {
  readonly begins: number;
  readonly ends: number;
  readonly blocks: readonly Block[];
  /** A while at the screen in the evening, in minutes; 0 for none. */
  readonly evening: number;
};

type Fixed = readonly [from: string, to: string, what: Block['what']];

/** What comes every week, by ISO weekday. Tuesday's afternoon is left free for what needs a long time. */
const WEEK: Readonly<Record<number, readonly Fixed[]>> = {
  1: [['10:00', '11:00', 'call']],
  2: [['11:00', '11:30', 'call']],
  3: [
    ['10:30', '11:50', 'fullScreen'],
    ['14:00', '15:00', 'call'],
  ],
  4: [
    ['11:00', '11:50', 'presenting'],
    ['14:10', '15:40', 'fullScreen'],
  ],
  5: [['13:20', '14:05', 'call']],
};
const STAND_UP: Fixed = ['09:30', '09:45', 'call'];
/** When somebody may ask for half an hour more. */
const SLOTS = ['10:00', '13:30', '15:00', '16:00'] as const;

/** What a day of work looks like before it begins. */
export function planOf({ weekday, winter }: Workday, chance: Chance): Plan {
  const lunch = 12 * 60 + Math.round(chance.between(-5, 35));
  const fixed = [STAND_UP, ...(WEEK[weekday] ?? [])].map(([from, to, what]) => ({
    from: clock(from),
    to: clock(to),
    what,
  }));
  const asked = clock(chance.one(SLOTS));
  const more = weekday !== 2 && chance.happens(0.45) ? [{ from: asked, to: asked + 30, what: 'call' as const }] : [];
  const film = chance.happens(0.06) ? [{ from: lunch + 50, to: lunch + 70, what: 'video' as const }] : [];
  return {
    begins: 8 * 60 + Math.round(chance.between(10, 70)),
    ends: (weekday === 5 ? 15.5 : 16.75) * 60 + Math.round(chance.between(0, 70) + (chance.happens(0.07) ? 100 : 0)),
    blocks: [
      { from: lunch, to: lunch + Math.round(chance.between(25, 50)), what: 'lunch' as const },
      ...fixed,
      ...more,
      ...film,
    ].toSorted((a, b) => a.from - b.from),
    evening: chance.happens(0.08 + 0.1 * winter) ? Math.round(chance.between(20, 70)) : 0,
  };
}

function clock(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
