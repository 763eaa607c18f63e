import type { CueKind } from '../settings/settings.ts';
import type { Direction, Region } from './exercise.ts';
import type { History } from './history.ts';
import type { Call } from './offerable.ts';
import type { Profile } from './profile.ts';

/** What a suggestion has to fit. */
export type Ask = {
  readonly history: History;
  readonly profile: Profile;
  readonly context: Context;
  /** How often "another one" was asked for since the last break. */
  readonly seed: number;
};

export type Context = {
  readonly kind: CueKind;
  /** Length of the break, seconds. */
  readonly seconds: number;
  readonly call: Call;
};

/** What of today has been moved already. */
export type Today = { readonly regions: ReadonlySet<Region>; readonly directions: ReadonlySet<Direction> };
