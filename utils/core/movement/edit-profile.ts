import type { Cause, Equipment, Gate, Region } from './exercise.ts';
import type { MovementLimit } from './limits.ts';
import type { OwnExercise } from './own-exercise.ts';
import type { Profile } from './profile.ts';

/** A change of what chooses movements; applied twice it gives the same as once. */
export type ProfileChange = (profile: Profile) => Profile;

/** A limit is said, or taken back. */
export function withLimit(limit: MovementLimit, said: boolean): ProfileChange {
  return (profile) => ({ ...profile, limits: member(profile.limits, limit, said) });
}

/** A thing is there, or is not. */
export function withEquipment(thing: Equipment, there: boolean): ProfileChange {
  return (profile) => ({ ...profile, equipment: member(profile.equipment, thing, there) });
}

/** A part of the body is moved, or left alone. */
export function withRegion(region: Region, moved: boolean): ProfileChange {
  return (profile) => ({
    ...profile,
    regionsOff: member(profile.regionsOff, region, !moved),
    regionsMore: moved ? profile.regionsMore : member(profile.regionsMore, region, false),
  });
}

/** A part of the body gets its turn more often, or as often as others. One that is left alone cannot. */
export function withMore(region: Region, more: boolean): ProfileChange {
  return (profile) => ({
    ...profile,
    regionsMore: member(profile.regionsMore, region, more),
    regionsOff: more ? member(profile.regionsOff, region, false) : profile.regionsOff,
  });
}

/** How often something is felt: 0 never, 1 sometimes, 2 often. */
export function withCause(cause: Cause, weight: 0 | 1 | 2): ProfileChange {
  return (profile) => {
    const { [cause]: _, ...others } = profile.causes;
    return { ...profile, causes: weight === 0 ? others : { ...others, [cause]: weight } };
  };
}

/** An exercise is not to be offered, or may be again. */
export function withHidden(id: string, hidden: boolean): ProfileChange {
  return (profile) => ({ ...profile, hidden: member(profile.hidden, id, hidden) });
}

/** An exercise of one's own takes the place of the one with its id; a new one goes to `at`, by default to the end. */
export function withOwn(exercise: OwnExercise, at?: number): ProfileChange {
  return (profile) => {
    const { own } = profile;
    const known = own.some(({ id }) => id === exercise.id);
    const changed = known
      ? own.map((each) => (each.id === exercise.id ? exercise : each))
      : own.toSpliced(at ?? own.length, 0, exercise);
    return { ...profile, own: changed };
  };
}

/** An exercise of one's own is gone. */
export function withoutOwn(id: string): ProfileChange {
  return (profile) => ({ ...profile, own: profile.own.filter((each) => each.id !== id) });
}

/** A safety text is as if it had never been confirmed. */
export function withoutGate(gate: Gate): ProfileChange {
  return (profile) => {
    const { [gate]: _, ...others } = profile.gates;
    return { ...profile, gates: others };
  };
}

function member<T>(list: readonly T[], item: T, isIn: boolean): readonly T[] {
  if (!isIn) return list.filter((each) => each !== item);
  return list.includes(item) ? list : [...list, item];
}
