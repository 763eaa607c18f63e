import * as v from 'valibot';
import {
  EASIER,
  inOrder,
  isLevel,
  isSteps,
  MOST_WORDS,
  type DayNote,
  type Diary,
  type Rated,
  type WeekNote,
} from '../../core/diary/diary.ts';
import { AGE_BANDS, FIRST_PLAN, GOAL_LIMITS, type StepPlan } from '../../core/diary/plan.ts';
import { REGIONS } from '../../core/movement/exercise.ts';
import { isRecord, isWithin, type Parsed, type Problem } from '../kinds.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WEEK = /^\d{4}-W\d{2}$/;

const rated = v.object({
  level: v.custom<number>(isLevel),
  areas: v.pipe(
    v.array(v.picklist(REGIONS)),
    v.transform((areas) => [...inOrder(areas)]),
  ),
}) satisfies v.GenericSchema<unknown, Rated>;

const day = v.object({
  ache: v.exactOptional(rated),
  stiffness: v.exactOptional(rated),
  steps: v.exactOptional(v.custom<number>(isSteps)),
}) satisfies v.GenericSchema<unknown, DayNote>;

const week = v.object({
  easier: v.array(v.picklist(EASIER)),
  words: v.custom<string>((value) => typeof value === 'string' && value.length <= MOST_WORDS),
}) satisfies v.GenericSchema<unknown, WeekNote>;

const goal = v.custom<number>((value) => isSteps(value) && isWithin(value, GOAL_LIMITS.min, GOAL_LIMITS.max));
const ageBand = v.nullable(v.picklist(AGE_BANDS));

/** Notes out of what the database holds, each by itself; the problems name the keys of those that cannot be used. */
export function parseDiary(records: readonly unknown[]): Parsed<Diary> {
  const days: [string, DayNote][] = [];
  const weeks: [string, WeekNote][] = [];
  const problems: Problem[] = [];
  for (const record of records) {
    const key = isRecord(record) && typeof record['key'] === 'string' ? record['key'] : '';
    const asDay = DAY.test(key) ? v.safeParse(day, record) : null;
    const asWeek = WEEK.test(key) ? v.safeParse(week, record) : null;
    if (asDay?.success === true) days.push([key, asDay.output]);
    else if (asWeek?.success === true) weeks.push([key, asWeek.output]);
    else problems.push({ field: key, why: 'dropped' });
  }
  return { value: { days: Object.fromEntries(days), weeks: Object.fromEntries(weeks) }, problems };
}

/** What a person wants of the steps, out of anything. */
export function parsePlan(stored: unknown): Parsed<StepPlan> {
  if (stored === undefined) return { value: FIRST_PLAN, problems: [] };
  if (!isRecord(stored)) return { value: FIRST_PLAN, problems: [{ field: '', why: 'unreadable' }] };
  const problems: Problem[] = [];
  const whole = <T>(key: keyof StepPlan, schema: v.GenericSchema<unknown, T>, first: T): T => {
    if (stored[key] === undefined) return first;
    const parsed = v.safeParse(schema, stored[key]);
    if (!parsed.success) problems.push({ field: key, why: 'invalid' });
    return parsed.success ? parsed.output : first;
  };
  const value: StepPlan = {
    stepGoal: whole('stepGoal', goal, FIRST_PLAN.stepGoal),
    ageBand: whole('ageBand', ageBand, FIRST_PLAN.ageBand),
  };
  return { value, problems };
}
