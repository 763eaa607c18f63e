import type { Equipment, Region } from './exercise.ts';
import type { OwnExercise } from './own-exercise.ts';

/** An exercise of one's own as it is being written; anything may still be missing. */
export type OwnDraft = {
  readonly name: string;
  /** Empty ones do not count. */
  readonly steps: readonly string[];
  /** As typed. */
  readonly seconds: string;
  /** What it is mainly for. */
  readonly main: Region | null;
  readonly also: readonly Region[];
  /** One of these is enough; none: it needs nothing. */
  readonly equipment: readonly Equipment[];
};

/** Fields that can be wrong, in the order in which they stand. */
const DRAFT_FIELDS = ['name', 'steps', 'seconds', 'main'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

export const OWN_LIMITS = {
  nameLetters: 60,
  stepLetters: 200,
  steps: 8,
  seconds: { min: 15, max: 600 },
  /** So many exercises of one's own are kept. */
  exercises: 100,
} as const;

export const EMPTY_DRAFT: OwnDraft = { name: '', steps: [''], seconds: '60', main: null, also: [], equipment: [] };

/** An exercise to be changed. */
export function draftOf({ name, steps, seconds, regions, equipment }: OwnExercise): OwnDraft {
  const [main = null, ...also] = regions;
  const needed = equipment.filter((each) => each !== 'none');
  return { name, steps, seconds: String(seconds), main, also, equipment: needed };
}

/** Fields that have to be filled in otherwise before it can be kept. */
export function wrongIn(draft: OwnDraft): readonly DraftField[] {
  return DRAFT_FIELDS.filter((field) => WRONG[field](draft));
}

/** The finished exercise; `null` as long as a field is wrong. */
export function fromDraft(draft: OwnDraft, id: string): OwnExercise | null {
  const { main, also, equipment } = draft;
  if (main === null || wrongIn(draft).length > 0) return null;
  return {
    id,
    name: draft.name.trim(),
    steps: written(draft),
    seconds: secondsOf(draft),
    regions: [main, ...also.filter((each) => each !== main)],
    equipment: equipment.length === 0 ? ['none'] : equipment,
  };
}

/** An id no exercise ever had: it grows with time, also past a clock that was set back. */
export function nextOwnId(own: readonly OwnExercise[], at: number): string {
  const taken = own.map(({ id }) => Number(id.slice('own-'.length))).filter(Number.isFinite);
  return `own-${Math.max(at, ...taken.map((each) => each + 1))}`;
}

const WRONG: Readonly<Record<DraftField, (draft: OwnDraft) => boolean>> = {
  name: ({ name }) => name.trim() === '',
  steps: (draft) => written(draft).length === 0,
  seconds: (draft) => {
    const { min, max } = OWN_LIMITS.seconds;
    return !(secondsOf(draft) >= min && secondsOf(draft) <= max);
  },
  main: ({ main }) => main === null,
};

function written({ steps }: OwnDraft): readonly string[] {
  return steps.map((step) => step.trim()).filter((step) => step !== '');
}

function secondsOf({ seconds }: OwnDraft): number {
  return seconds.trim() === '' ? Number.NaN : Math.round(Number(seconds));
}
