import { movementMinutes, planned, standingMinutes, type Plan } from '../../../utils/core/settings/rhythm-strip.ts';
import type { Cue } from '../../../utils/core/settings/settings.ts';
import { clockTime, duration, plural, t } from '../../../utils/platform/i18n.ts';
import { Landscape } from './Landscape.tsx';
import styles from './Morning.module.css';

const MORNING_MINUTES = 180;
export const SHORT_MINUTES = 90;
// Any day does: only the clock times are shown.
export const NINE = new Date(2026, 0, 5, 9).getTime();

/** A morning under a rhythm, drawn as a landscape: suns are breaks, the ground is screen time. */
export function Morning({ cues }: { readonly cues: readonly Cue[] }) {
  const sum = morningSum(cues);
  return (
    <div class={styles.scene}>
      <div class={styles.head}>
        <h2 class={styles.title}>{t('options_morning_title')}</h2>
        <p class={styles.sum}>{sum}</p>
      </div>
      <div class={styles.long}>
        <Landscape cues={cues} minutes={MORNING_MINUTES} start={NINE} />
      </div>
      <div class={styles.short}>
        <Landscape cues={cues} minutes={SHORT_MINUTES} start={NINE} twoLines />
      </div>
    </div>
  );
}

/** What the morning comes to, in words: the drawing says nothing more. */
export function morningSum(cues: readonly Cue[]): string {
  const plan = planned(cues, MORNING_MINUTES);
  const more = positionsSum(plan);
  return more === '' ? breaksSum(plan) : t('rhythm_morning_more', breaksSum(plan), more);
}

function breaksSum({ breaks }: Plan): string {
  const time = clockTime(NINE + MORNING_MINUTES * 60_000);
  if (breaks.length === 0) return t('options_morning_none', time);
  const moves = breaks.filter((each) => each.kind === 'move');
  const counted = moves.length > 0 ? moves : breaks;
  const minutes = duration(movementMinutes(counted) * 60_000);
  return plural(moves.length > 0 ? 'options_morning_sum' : 'options_morning_rest', breaks.length, minutes, time);
}

function positionsSum({ stretches, changes }: Plan): string {
  const standing = standingMinutes(stretches);
  if (standing > 0) return t('rhythm_morning_standing', duration(standing * 60_000));
  return changes.length === 0 ? '' : plural('rhythm_morning_changes', changes.length);
}
