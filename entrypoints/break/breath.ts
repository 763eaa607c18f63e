import { EXERCISES } from '../../utils/content/exercises.ts';
import { GUIDE_LIMITS } from '../../utils/core/movement/profile.ts';
import type { BreathPattern } from '../../utils/core/movement/session-breath.ts';
import type { Slot } from '../../utils/core/movement/session-steps.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { profile } from '../../utils/ui/store.ts';
import { changeProfile } from '../../utils/ui/verbs.ts';
import { repace } from './guide.ts';
import { words } from './words.ts';

/** One press makes the breath slower or faster by this, per cent of the usual pace. */
const STEP = 10;

/** How the breath goes in this step, at the person's own pace where breathing is the exercise; `null` where none is guided. */
export function patternOf({ exerciseId }: Slot): BreathPattern | null {
  const pattern = words.value[exerciseId]?.breath.pattern ?? null;
  return pattern === null || !isBreathing(exerciseId) ? pattern : paced(pattern, profile.value.guide.breathPace);
}

/** Whether breathing is the exercise itself. */
export function isBreathing(id: string): boolean {
  return EXERCISES.some((exercise) => exercise.id === id && exercise.kind === 'breathing');
}

/** How long a whole breath takes in this step, seconds. */
export function breathSeconds(slot: Slot): number | undefined {
  const pattern = patternOf(slot);
  return pattern === null ? undefined : pattern.inSeconds + (pattern.sipSeconds ?? 0) + pattern.outSeconds;
}

/** Whether the pace can go on in this direction. */
export function canPace(direction: 1 | -1): boolean {
  const { min, max } = GUIDE_LIMITS.breathPace;
  const next = profile.value.guide.breathPace + direction * STEP;
  return min <= next && next <= max;
}

/** Makes the breath faster (1) or slower (-1), now and in later breaks. The one that is on goes on from where it is. */
export async function pace(slot: Slot, direction: 1 | -1): Promise<void> {
  if (!canPace(direction)) return;
  const { breathPace: before } = profile.value.guide;
  try {
    await changeProfile((said) => {
      const breathPace = said.guide.breathPace + direction * STEP;
      return { ...said, guide: { ...said.guide, breathPace } };
    });
    repace(slot, before / profile.value.guide.breathPace);
  } catch (error) {
    await reportFailure('movement', error, Date.now());
  }
}

function paced(pattern: BreathPattern, percent: number): BreathPattern {
  const factor = 100 / percent;
  const { sipSeconds } = pattern;
  return {
    ...pattern,
    inSeconds: pattern.inSeconds * factor,
    outSeconds: pattern.outSeconds * factor,
    ...(sipSeconds !== undefined && { sipSeconds: sipSeconds * factor }),
  };
}
