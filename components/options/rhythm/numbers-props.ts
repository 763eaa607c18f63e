import type { Cue } from '../../../utils/core/settings/settings.ts';

/** What the numbers of a cue are shown with. */
export type NumbersProps = {
  /** Name of the cue, for the spoken names. */
  readonly name: string;
  readonly cue: Cue;
  readonly disabled: boolean;
  readonly onChange: (cue: Cue) => void;
};
