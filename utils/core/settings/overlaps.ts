import type { ClockTime, Weekday } from './settings.ts';
import { overnight, WEEKDAYS, type DayRange, type Week } from './working-week.ts';

/** Ranges that meet and so count as one: it begins on `day` at `from` and ends on `endDay` at `to`. */
export type Overlap = {
  readonly day: Weekday;
  readonly from: ClockTime;
  readonly endDay: Weekday;
  readonly to: ClockTime;
};

const DAY = 1440;
const WEEK = 7 * DAY;

/** Minutes from Monday 00:00; `count` is how many ranges of the list it is made of. */
type Span = { readonly from: number; readonly to: number; readonly count: number };

/** Every stretch of the week that two or more ranges cover together, Sunday night into Monday included. */
export function overlaps(week: Week): readonly Overlap[] {
  const spans = WEEKDAYS.flatMap((day) => week[day].map((range) => spanOf(day, range)));
  return round(joined(spans.toSorted((a, b) => a.from - b.from)))
    .filter((span) => span.count > 1)
    .map((span) => ({ day: dayAt(span.from), from: clockAt(span.from), endDay: dayAt(span.to), to: clockAt(span.to) }));
}

/** What runs on past Sunday night takes the spans it meets on Monday with it. */
function round(spans: readonly Span[]): readonly Span[] {
  const [first, ...rest] = spans;
  const last = rest.at(-1);
  if (!first || !last || first.from + WEEK >= last.to) return spans;
  return round(joined([...rest, { ...first, from: first.from + WEEK, to: first.to + WEEK }]));
}

function spanOf(day: Weekday, range: DayRange): Span {
  const start = (day - 1) * DAY;
  return { from: start + minutes(range.from), to: start + minutes(range.to) + (overnight(range) ? DAY : 0), count: 1 };
}

function joined(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<readonly Span[]>((done, span) => {
    const last = done.at(-1);
    if (!last || span.from >= last.to) return [...done, span];
    return [...done.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to), count: last.count + span.count }];
  }, []);
}

function minutes(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function dayAt(minute: number): Weekday {
  return WEEKDAYS[Math.floor((minute % WEEK) / DAY)] ?? 1;
}

function clockAt(minute: number): ClockTime {
  const at = minute % DAY;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
