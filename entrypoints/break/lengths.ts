import type { Region } from '../../utils/core/movement/exercise.ts';
import { duration, number, t, type MessageKey } from '../../utils/platform/i18n.ts';

const MINUTE = 60_000;

const SPELLED: Readonly<Record<number, MessageKey>> = {
  1: 'break_minutes_1',
  2: 'break_minutes_2',
  3: 'break_minutes_3',
  4: 'break_minutes_4',
  5: 'break_minutes_5',
  10: 'break_minutes_10',
};

const PARTS: Readonly<Record<Region, MessageKey>> = {
  upperBack: 'break_part_upper_back',
  neck: 'break_part_neck',
  shoulders: 'break_part_shoulders',
  chest: 'break_part_chest',
  wristsHands: 'break_part_wrists_hands',
  hips: 'break_part_hips',
  lowBack: 'break_part_low_back',
  legs: 'break_part_legs',
  eyes: 'break_part_eyes',
  breath: 'break_part_breath',
  wholeBody: 'break_part_whole_body',
};

/** A time (ms) on a timer, `0:38`; rounded up, so that it ends as it reaches `0:00`. */
export function timer(ms: number): string {
  const seconds = Math.ceil(Math.max(ms, 0) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A length (ms) as a large number with its unit under it: 2 min, 1:15 min, 35 s. */
export function lengthFigure(ms: number): { readonly figure: string; readonly caption: string } {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return { figure: number(seconds), caption: t('break_unit_seconds') };
  const minutes = seconds / 60;
  return {
    figure: Number.isInteger(minutes) ? number(minutes) : timer(seconds * 1000),
    caption: t('break_unit_minutes'),
  };
}

/** A length (ms) to begin a sentence with: "Two minutes", "35 s". */
export function spelled(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  const key = ms < 0.75 * MINUTE ? undefined : SPELLED[minutes];
  return key === undefined ? duration(ms) : t(key);
}

/** What a break was for, in words. */
export function part(region: Region): string {
  return t(PARTS[region]);
}

/** A break that was left: how much of it ran. */
export function cutShort(doneMs: number, plannedMs: number): string {
  const minutes = Math.round(doneMs / MINUTE);
  const whole = plannedMs / MINUTE;
  if (doneMs < MINUTE || !Number.isInteger(whole) || minutes >= whole) {
    return t('break_cut_short_seconds', duration(doneMs), duration(plannedMs));
  }
  return t('break_cut_short', minutes, whole);
}
