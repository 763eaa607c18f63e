import type { Region } from '../movement/exercise.ts';
import {
  EASIER,
  inOrder,
  isLevel,
  isSteps,
  MOST_WORDS,
  type DayNote,
  type Diary,
  type Easier,
  type Sense,
  type WeekNote,
} from './diary.ts';

/** A change that gives the same again when it is applied twice. What is not allowed changes nothing. */
export type DiaryChange = (diary: Diary) => Diary;

const NO_WEEK: WeekNote = { easier: [], words: '' };

/** Rates ache or stiffness of a day, 0 to 10; `null` takes the rating away. Nothing (0) is nowhere. */
export function withLevel(date: string, sense: Sense, level: number | null): DiaryChange {
  if (level !== null && !isLevel(level)) return (diary) => diary;
  return changedDay(date, (note) => {
    const { [sense]: before, ...rest } = note;
    if (level === null) return rest;
    return { ...rest, [sense]: { level, areas: level === 0 ? [] : (before?.areas ?? []) } };
  });
}

/** Adds a part of the body to a rating, or takes it away; without a rating above 0 there is nothing to add it to. */
export function withArea(date: string, sense: Sense, area: Region, on: boolean): DiaryChange {
  return changedDay(date, (note) => {
    const rated = note[sense];
    if (rated === undefined || rated.level === 0) return note;
    const others = rated.areas.filter((each) => each !== area);
    return { ...note, [sense]: { ...rated, areas: inOrder(on ? [...others, area] : others) } };
  });
}

/** Writes the steps of a day, 0 to 100,000; `null` takes them away. */
export function withSteps(date: string, steps: number | null): DiaryChange {
  if (steps !== null && !isSteps(steps)) return (diary) => diary;
  return changedDay(date, (note) => {
    const { steps: _, ...rest } = note;
    return steps === null ? rest : { ...rest, steps };
  });
}

/** Puts a day's note as a whole, such as one that was deleted; an empty one is none. */
export function withDay(date: string, note: DayNote): DiaryChange {
  return changedDay(date, () => note);
}

/** Takes away all that was written down for a day. */
export function withoutDay(date: string): DiaryChange {
  return withDay(date, {});
}

/** Says that something was easier in a week, or no longer says so. */
export function withEasier(week: string, what: Easier, on: boolean): DiaryChange {
  return changedWeek(week, (note) => ({
    ...note,
    easier: EASIER.filter((each) => (each === what ? on : note.easier.includes(each))),
  }));
}

/** Writes in own words what was easier in a week; more than 500 characters change nothing. */
export function withWords(week: string, typed: string): DiaryChange {
  const words = typed.trim();
  return words.length > MOST_WORDS ? (diary) => diary : changedWeek(week, (note) => ({ ...note, words }));
}

function changedDay(date: string, change: (note: DayNote) => DayNote): DiaryChange {
  return (diary) => {
    const { [date]: before, ...rest } = diary.days;
    const note = change(before ?? {});
    return { ...diary, days: Object.keys(note).length === 0 ? rest : { ...rest, [date]: note } };
  };
}

function changedWeek(week: string, change: (note: WeekNote) => WeekNote): DiaryChange {
  return (diary) => {
    const { [week]: before, ...rest } = diary.weeks;
    const note = change(before ?? NO_WEEK);
    const empty = note.easier.length === 0 && note.words === '';
    return { ...diary, weeks: empty ? rest : { ...rest, [week]: note } };
  };
}
