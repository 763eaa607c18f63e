import type { HoldReason } from '../hold.ts';
import type { Entry } from '../entry.ts';
import type { Exercise, Region } from '../../movement/exercise.ts';
import type { Profile } from '../../movement/profile.ts';
import type { Settings, Weekday } from '../../settings/settings.ts';
import type { Change } from './change.ts';
import type { Certainty, Share } from './chance.ts';

/** Before noon, from noon, from six in the evening until the day turns. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

/** What stands out, as data; the sentence is made where it is shown. */
export type About =
  /** The longest stretch of a week falls there. */
  | { readonly kind: 'stretch'; readonly weekday: Weekday; readonly part: DayPart }
  /** Most reminders that were held waited for this. */
  | { readonly kind: 'held'; readonly reason: HoldReason }
  /** Reminders before this hour are ignored more often. */
  | { readonly kind: 'early'; readonly hour: number }
  /** Breaks due in the hour that begins then are skipped more often. */
  | { readonly kind: 'hour'; readonly hour: number }
  /** On this weekday fewer breaks are kept. */
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  /** More breaks are kept before noon (or after it). */
  | { readonly kind: 'half'; readonly part: 'morning' | 'afternoon' }
  /** Breaks of this length, s, are kept more often than those of the other. */
  | { readonly kind: 'length'; readonly seconds: number; readonly than: number }
  /** Most guided breaks end early, usually after so many seconds. */
  | { readonly kind: 'cut'; readonly seconds: number }
  /** Most breaks happen by walking away. */
  | { readonly kind: 'walking' }
  /** On most days there is less standing (or more) than planned: `minutes` standing after `every` sitting. */
  | { readonly kind: 'standing'; readonly more: boolean; readonly minutes: number; readonly every: number }
  /** This part of the body is hardly ever moved. */
  | { readonly kind: 'region'; readonly region: Region };

/** What stands out with the numbers behind it. No cause is claimed. */
export type Insight = {
  readonly about: About;
  readonly found: Share;
  /** What it was held against: all others, or the share there would be by chance, 0-1. */
  readonly beside: Share | number;
  /** Weeks in which any of it happened. */
  readonly weeks: number;
  readonly sure: Certainty;
  /** The setting it speaks for, if there is one that would change something. */
  readonly change: Change | null;
};

/** What is looked at. */
export type Evidence = {
  /** Of the days that are looked at. */
  readonly entries: readonly Entry[];
  readonly settings: Settings;
  readonly profile: Pick<Profile, 'regionsOff' | 'regionsMore'>;
  /** What could have been done. */
  readonly exercises: readonly Pick<Exercise, 'id' | 'regions'>[];
};
