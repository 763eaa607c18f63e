/** Something Limber could not use or could not do, shown to the person until put away. */
export type Report = {
  /** When it was last seen, epoch ms. */
  readonly at: number;
  /** A stored key, or the part that failed: `turn`, `ledger`, `message`. */
  readonly about: string;
  /** `setAside`: nothing could be used. `repaired`: the rest was kept. `failed`: an act of the background did not work. */
  readonly what: 'setAside' | 'repaired' | 'newerVersion' | 'failed';
  /** Fields that fell back to their defaults. */
  readonly fields: readonly string[];
  /** Storage key of the copy, `null` if there was nothing to copy. */
  readonly keptAs: string | null;
  /** The browser's own words for a failure. */
  readonly detail: string;
  /** How often it was seen in a row. */
  readonly times: number;
};
