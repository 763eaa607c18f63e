import { addDays } from '../../utils/core/time/zone.ts';
import type { Entry } from '../../utils/core/history/entry.ts';
import { HOLD_REASONS } from '../../utils/core/history/hold.ts';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { HOUR, MINUTE, SECOND } from '../../utils/core/time/moment.ts';

/** A Monday, twelve weeks of working days before Friday 2026-11-27. */
const FIRST_MONDAY = '2026-09-07';

/** The first so many dates from Monday to Friday, from that Monday on. */
export function workdays(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => addDays(FIRST_MONDAY, Math.floor(at / 5) * 7 + (at % 5)));
}

type Given = Partial<Entry> & Pick<Entry, 'outcome'>;

/** An entry on a date at an hour (10.5 is half past ten) in UTC; of a reminder unless told otherwise. */
export function entryAt(date: string, hour: number, given: Given, minutes = 2): Entry {
  const start = Date.parse(`${date}T00:00Z`) + hour * HOUR;
  const reason = { taken: 'guided', cutShort: 'guided', missed: 'ignored', natural: 'away', screen: 'away' } as const;
  const { outcome } = given;
  return {
    key: `${outcome}:${start}`,
    reason: outcome in reason ? reason[outcome as keyof typeof reason] : 'skipped',
    start,
    end: start + minutes * MINUTE,
    offsetMinutes: 0,
    date,
    ...given,
  };
}

/** A stretch at the screen of so many minutes. */
export function stretchAt(date: string, hour: number, minutes: number): Entry {
  return entryAt(date, hour, { outcome: 'screen', ms: minutes * MINUTE }, minutes);
}

/** A source of numbers from 0 to 1 that always gives the same for a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Working days without any pattern: whether a break is kept depends on chance and on how the day goes, but on neither hour
 * nor weekday nor length; movements come from the whole catalogue.
 */
export function noise(seed: number, days: number): readonly Entry[] {
  const random = seeded(seed);
  const oneOf = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
  const ids = EXERCISES.map(({ id }) => id);
  return workdays(days).flatMap((date) => {
    const mood = 0.35 + random() * 0.5;
    const entries: Entry[] = [];
    for (let hour = 8 + random(); hour < 17; hour += 0.4 + random()) {
      const minutes = 10 + Math.floor(random() * 50);
      entries.push(stretchAt(date, hour, minutes));
      const cue = { cue: 'move', plannedSeconds: oneOf([120, 120, 300]) } as const;
      const lucky = random() < mood;
      const at = hour + minutes / 60;
      if (random() < 0.3) entries.push(entryAt(date, at, { outcome: 'natural' }, 6));
      else if (lucky) {
        const did = [oneOf(['shoulder-rolls', ...ids])];
        const whole = random() < 0.8;
        const ms = cue.plannedSeconds * SECOND * (whole ? 1 : random() * 0.7);
        entries.push(entryAt(date, at, { outcome: whole ? 'taken' : 'cutShort', ms, did, ...cue }));
      } else entries.push(entryAt(date, at, { outcome: oneOf(['skipped', 'missed']), ...cue }));
      if (random() < 0.2) {
        const reason = oneOf(HOLD_REASONS);
        entries.push(entryAt(date, at - 0.1, { outcome: 'hold', reason }));
      }
    }
    // On average as much as 8 minutes standing after 20 sitting.
    const stood = random() * 2 * (8 / 28) * 8 * 60;
    entries.push(entryAt(date, 8, { outcome: 'position', reason: 'asked', position: 'sit' }, 8 * 60 - stood));
    entries.push(entryAt(date, 14, { outcome: 'position', reason: 'asked', position: 'stand' }, stood));
    return entries;
  });
}
