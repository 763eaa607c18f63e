import type { Equipment, Exercise, Region } from './exercise.ts';

/** An exercise a person has added. Its words are the person's own. */
export type OwnExercise = {
  /** Begins with `own-`, so that it can never be taken for one of the catalogue. */
  readonly id: string;
  readonly name: string;
  /** In order; one at least. */
  readonly steps: readonly string[];
  /** 15-600. */
  readonly seconds: number;
  /** The part it is for comes first; one at least. */
  readonly regions: readonly Region[];
  /** One of these is enough. */
  readonly equipment: readonly Equipment[];
};

/** How long an exercise of one's own may be stretched or cut to fit a break. */
const SHORTEST = 0.5;
const LONGEST = 2;

/** Whether the id is that of an exercise a person added. */
export function isOwn(id: string): boolean {
  return id.startsWith('own-');
}

/** An exercise of one's own as those of the catalogue are: an active movement that looks ordinary at a desk. */
export function asExercise({ id, regions, equipment, seconds }: OwnExercise): Exercise {
  return {
    id,
    regions,
    causes: [],
    kind: 'mobility',
    mode: 'active',
    softTissueTool: false,
    position: 'any',
    equipmentAnyOf: equipment,
    seconds,
    range: { min: Math.ceil(seconds * SHORTEST), max: Math.ceil(seconds * LONGEST) },
    discretion: 'ordinary',
    call: 'audio',
    followUp: [],
    leftOutBy: ['eyesOnly'],
    directions: [],
    gate: null,
    besideWork: false,
  };
}
