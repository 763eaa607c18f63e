import type { Cause, Direction, Discretion, Equipment, Region } from '../core/movement/exercise.ts';
import type { MovementLimit } from '../core/movement/limits.ts';
import type { RhythmId } from '../core/settings/settings.ts';
import type { SectionId } from '../core/workspace/checklist.ts';
import type { HabitIdea } from './habit-starts.ts';
import { stem, type Stem } from './keys.ts';
import type { Confidence } from './preset-facts.ts';
import type { RoutineId } from './routines.ts';

// The messages of what only pages beyond the popup name.

/** The name of a routine. */
export function routineKey(id: RoutineId): `routine_${Stem<RoutineId>}` {
  return `routine_${stem(id)}`;
}

/** The message of a limit: its label, or the question that finds it out. */
export function limitKey(
  id: MovementLimit,
  part: 'name' | 'question',
): `limit_${Stem<MovementLimit>}_${'name' | 'question'}` {
  return `limit_${stem(id)}_${part}`;
}

/** The name of a part of the body. */
export function regionKey(region: Region): `region_${Stem<Region>}` {
  return `region_${stem(region)}`;
}

/** The name of what in a day a movement answers to. */
export function causeKey(cause: Cause): `cause_${Cause}` {
  return `cause_${cause}`;
}

/** The name of something a movement needs. */
export function equipmentKey(equipment: Equipment): `equipment_${Stem<Equipment>}` {
  return `equipment_${stem(equipment)}`;
}

/** The name of a way the upper back moves. */
export function directionKey(direction: Direction): `direction_${Direction}` {
  return `direction_${direction}`;
}

/** How much others notice of a movement. */
export function discretionKey(discretion: Discretion): `discretion_${Discretion}` {
  return `discretion_${discretion}`;
}

/** The message of a preset: its label, or one line about it. */
export function presetKey(id: RhythmId, part: 'name' | 'text'): `preset_${Stem<RhythmId>}_${'name' | 'text'}` {
  return `preset_${stem(id)}_${part}`;
}

/** The message of the chip that says how sure the basis of a preset is. */
export function confidenceKey(confidence: Confidence): `confidence_${Stem<Confidence>}` {
  return `confidence_${stem(confidence)}`;
}

/** What follows "I will" where a habit takes up an idea. */
export function ideaKey(idea: HabitIdea): `habits_will_${Stem<HabitIdea>}` {
  return `habits_will_${stem(idea)}`;
}

/** The message of a section of the checklist. */
export function sectionKey(section: SectionId): `section_${SectionId}` {
  return `section_${section}`;
}
