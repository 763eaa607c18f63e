import { EXERCISES } from '../../../utils/content/exercises.ts';
import type { ExerciseWords } from '../../../utils/content/words/exercise-words.ts';
import type { ProfileChange } from '../../../utils/core/movement/edit-profile.ts';
import { asExercise } from '../../../utils/core/movement/own-exercise.ts';
import type { Equipment } from '../../../utils/core/movement/exercise.ts';
import type { Place, Profile } from '../../../utils/core/movement/profile.ts';
import { remaining, whyNot, type WhyNot } from '../../../utils/core/movement/remaining.ts';
import { usePolicy } from '../locks.ts';
import { Areas } from './Areas.tsx';
import { Felt } from './Felt.tsx';
import { Left } from './Left.tsx';
import { Library } from './Library.tsx';
import { Limits } from './Limits.tsx';
import type { OpenDraft } from './own/open-draft.ts';
import { OwnExercises } from './own/OwnExercises.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { Routines } from './Routines.tsx';
import { SafetyNotes } from './SafetyNotes.tsx';
import { Things } from './Things.tsx';

type Props = {
  readonly profile: Profile;
  /** A break is on, so that none can be started. */
  readonly onBreak: boolean;
  /** An exercise of one's own that is being written. */
  readonly draft: OpenDraft | null;
  readonly onDraft: (draft: OpenDraft | null) => void;
  /** What the person calls the place that things and eyes belong to; empty where there is only one. */
  readonly placeName: string;
  readonly onEdit: (change: ProfileChange) => void;
  readonly onThing: (thing: Equipment, there: boolean) => void;
  readonly onSight: (place: Place) => void;
  /** Starts an exercise or a routine for so many seconds. */
  readonly onTry: (id: string, seconds: number) => void;
  /** Loads the words of an exercise; `null` where there are none. */
  readonly wordsOf: (id: string) => Promise<ExerciseWords | null>;
};

/** What fits the person and the place, all movements there are, and the person's own. */
export function MovementSection(props: Props) {
  const { profile, placeName, onBreak, draft, onDraft, onEdit, onThing, onSight, onTry, wordsOf } = props;
  const { hiddenExercises } = usePolicy();
  const all = EXERCISES.filter(({ id }) => !hiddenExercises.includes(id));
  const left = remaining(all, profile);
  const exercises = [...all, ...profile.own.map(asExercise)];
  const whys = new Map(exercises.map((exercise) => [exercise.id, whyNot(exercise, profile, left)]));
  const whysOf = (id: string): readonly WhyNot[] => whys.get(id) ?? [];
  const leftOut = (type: WhyNot['type']): number =>
    all.filter(({ id }) => whysOf(id).some((why) => why.type === type)).length;
  const fitting = all.filter(({ id }) => whysOf(id).length === 0).length;
  return (
    <>
      <Left left={fitting} all={all.length} />
      <Limits said={profile.limits} leavesOut={leftOut('limit')} onEdit={onEdit} />
      <Things there={profile.equipment} at={placeName} leavesOut={leftOut('equipment')} onThing={onThing} />
      <PlaceChoice place={profile.place} at={placeName} onSight={onSight} />
      <Felt causes={profile.causes} onEdit={onEdit} />
      <Areas off={profile.regionsOff} more={profile.regionsMore} leavesOut={leftOut('region')} onEdit={onEdit} />
      <Routines whysOf={whysOf} onBreak={onBreak} onStart={onTry} />
      <Library
        exercises={exercises}
        left={left}
        profile={profile}
        whysOf={whysOf}
        wordsOf={wordsOf}
        onBreak={onBreak}
        onEdit={onEdit}
        onTry={onTry}
      />
      <OwnExercises own={profile.own} open={draft} onOpen={onDraft} onEdit={onEdit} />
      <SafetyNotes gates={profile.gates} onEdit={onEdit} />
    </>
  );
}
