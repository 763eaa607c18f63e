import { CHECKLIST } from '../../../utils/content/checklist.ts';
import type { Entry } from '../../../utils/core/history/entry.ts';
import { totalsOf, type DayTotals } from '../../../utils/core/history/totals.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { MINUTE } from '../../../utils/core/time/moment.ts';
import { dayOf } from '../../../utils/core/time/day.ts';
import { momentOf, offsetAt } from '../../../utils/core/time/zone.ts';
import { World } from '../world.ts';
import { workdaysBefore, type Workday } from './calendar.ts';
import { Chance } from './chance.ts';
import { eveningNotes, type KeptNote } from './evenings.ts';
import { Somebody } from './somebody.ts';

/** What years of use leave in the database, each in order. */
export type History = {
  readonly entries: readonly Entry[];
  readonly days: readonly DayTotals[];
  readonly notes: readonly KeptNote[];
};

type Asked = {
  /** How many days of work; `WORKDAYS_A_YEAR` of them are a year. */
  readonly workdays: number;
  readonly seed: number;
  /** Epoch ms; the last day is one before the local day of this moment. */
  readonly endingAt: number;
  readonly zone: string;
};

/** Days of work in a year: without weekends, holidays and days in bed. */
export const WORKDAYS_A_YEAR = 230;

/** What such a person has chosen. */
const THEIR_SETTINGS: Partial<Settings> = {
  workingHours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:30' }],
  habits: [
    {
      id: 'call',
      anchor: 'call',
      when: 'a call begins',
      will: 'do five calf raises',
      exercise: 'calf-raise',
      notify: false,
    },
  ],
};

/** Years of somebody's work, played day by day in the simulator. The same question gives the same again. */
export function history({ workdays, seed, endingAt, zone }: Asked): History {
  const chance = new Chance(seed);
  const settings = { ...DEFAULT_SETTINGS, ...THEIR_SETTINGS };
  const today = dayOf({ at: endingAt, zone }, settings.dayTurnsAt);
  const dates = workdaysBefore(today, workdays, chance);
  const [first] = dates;
  if (first === undefined) return { entries: [], days: [], notes: [] };
  const world = new World({ at: momentOf(zone, first.date, 6 * 60), zone, browser: 'chrome', settings });
  world.play([]);
  const somebody = new Somebody(world, chance);
  for (const day of dates) somebody.live(day);
  const entries = [...world.worker.ledger.values(), ...fixes(dates, zone, chance)].toSorted(
    (a, b) => a.start - b.start,
  );
  return {
    entries,
    days: totalsByDay(entries),
    notes: eveningNotes(first.date, dates.at(-1)?.date ?? first.date, chance),
  };
}

/** The totals of each day there are entries of. */
export function totalsByDay(entries: readonly Entry[]): readonly DayTotals[] {
  const byDay = Map.groupBy(entries, ({ date = '' }) => date);
  return [...byDay.values()].flatMap((each) => totalsOf(each) ?? []);
}

/** What was put right at the desk: most of it soon, something now and then. A page enters it, not the worker. */
function fixes(days: readonly Workday[], zone: string, chance: Chance): readonly Entry[] {
  return CHECKLIST.flatMap(({ id }, nth): Entry[] => {
    if (!chance.happens(0.4)) return [];
    const day = days[Math.floor(days.length * chance.between(0, 1) ** 3)];
    if (day === undefined) return [];
    const at = momentOf(zone, day.date, 11 * 60 + 50 + nth / 60);
    return [
      {
        key: `fix:${at}`,
        outcome: 'fix',
        reason: 'saidSo',
        item: id,
        start: at,
        end: at,
        offsetMinutes: offsetAt(zone, at) / MINUTE,
        date: day.date,
        changedAt: at,
      },
    ];
  });
}
