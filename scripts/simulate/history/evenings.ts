import { EASIER, type DayNote, type Rated, type WeekNote } from '../../../utils/core/diary/diary.ts';
import { weekOf } from '../../../utils/core/diary/week.ts';
import type { Region } from '../../../utils/core/movement/exercise.ts';
import { addDays, daysBetween } from '../../../utils/core/time/zone.ts';
import { weekdayOf, winterOn } from './calendar.ts';
import type { Chance } from './chance.ts';

/** A note as the store of notes has it, under its day or week. */
export type KeptNote = { readonly key: string } & (DayNote | WeekNote);

const PLACES: readonly [Region, ...Region[]] = ['neck', 'neck', 'shoulders', 'upperBack', 'lowBack', 'wristsHands'];
const WORDS = ['Carried the shopping in one go.', 'Slept through.', 'The stairs at the station.', ''] as const;

/**
 * Notes to self from one date to another, both included: on most evenings, with weeks without any; a little better over
 * the years, with a mind of its own.
 */
export function eveningNotes(first: string, last: string, chance: Chance): readonly KeptNote[] {
  const days = daysBetween(first, last);
  const notes: KeptNote[] = [];
  let mood = 0;
  let silent = 0;
  for (let at = 0; at <= days; at += 1) {
    const date = addDays(first, at);
    const along = at / Math.max(1, days);
    mood = mood * 0.85 + chance.between(-0.9, 0.9);
    if (silent > 0) silent -= 1;
    else if (chance.happens(0.012)) silent = Math.round(chance.between(3, 20));
    else if (chance.happens(0.82)) notes.push({ key: date, ...evening(date, along, mood, chance) });
    if (weekdayOf(date) === 7 && silent === 0 && chance.happens(0.4)) notes.push(week(date, along, chance));
  }
  return notes;
}

function evening(date: string, along: number, mood: number, chance: Chance): DayNote {
  const works = weekdayOf(date) < 6;
  const winter = winterOn(date);
  const base = 4.6 - 2.2 * along + 0.8 * winter + mood - (works ? 0 : 0.7);
  const steps = 5200 + 2600 * along - 1400 * winter + chance.between(-1800, 3200) + (works ? 0 : 900);
  return {
    ...(chance.happens(0.8) && { ache: rated(base, chance) }),
    ...(chance.happens(0.6) && { stiffness: rated(base - 0.8, chance) }),
    ...(chance.happens(0.85) && { steps: Math.max(600, Math.round(steps)) }),
  };
}

function rated(strength: number, chance: Chance): Rated {
  const level = Math.min(10, Math.max(0, Math.round(strength + chance.between(-0.8, 0.8))));
  return { level, areas: level === 0 ? [] : [chance.one(PLACES)] };
}

function week(sunday: string, along: number, chance: Chance): KeptNote {
  const easier = EASIER.filter(() => chance.happens(0.15 + 0.2 * along));
  return { key: weekOf(sunday).key, easier, words: chance.happens(0.3) ? chance.one(WORDS) : '' };
}
