import type { HabitDraft } from '../../../utils/core/settings/edit-habits.ts';

/** The form that is open: for a habit that is there, or a new one (`null`). */
export type OpenHabit = { readonly id: string | null; readonly draft: HabitDraft };

/** What a habit's moments have been. Moments are epoch milliseconds. */
export type HabitMoments = {
  readonly now: number;
  /** When each was last offered. */
  readonly offered: Readonly<Record<string, number>>;
  /** The one that is on offer. */
  readonly onOffer: string | null;
};
