import { planned, standingMinutes, type Plan } from '../../../utils/core/settings/rhythm-strip.ts';
import type { Cue } from '../../../utils/core/settings/settings.ts';
import { duration, plural, t } from '../../../utils/platform/i18n.ts';
import { lengthText } from '../length-text.ts';
import { dotSize } from './sizes.ts';
import styles from './Strip.module.css';

const MINUTES = 100;
/** More breaks than this are counted, not listed, when a strip is read out. */
const MOST_LISTED = 5;

type Props = { readonly cues: readonly Cue[]; readonly id: string };

/** The first 100 minutes of a rhythm: bars of screen time, raised where it is standing, and dots of breaks. */
export function Strip({ cues, id }: Props) {
  const plan = planned(cues, MINUTES);
  const share = (seconds: number): number => seconds / (MINUTES * 60);
  return (
    <span class={styles.strip}>
      <span class="spoken" id={id}>
        {[saidOfBreaks(plan), ...saidOfPositions(plan)].join(' ')}
      </span>
      {plan.stretches.map(({ from, to, standing }) => (
        <span
          key={`bar-${from}`}
          class={styles.bar}
          data-standing={standing}
          style={{ '--at': share(from), '--long': share(to - from) }}
        />
      ))}
      {plan.changes.map((at) => (
        <span key={`change-${at}`} class={styles.change} style={{ '--at': share(at) }} />
      ))}
      {plan.breaks.map(({ at, seconds }) => (
        <span
          key={`dot-${at}`}
          class={styles.dot}
          style={{ '--at': share(at + seconds / 2), '--size': dotSize(seconds) }}
        />
      ))}
    </span>
  );
}

function saidOfBreaks({ breaks }: Plan): string {
  if (breaks.length === 0) return t('options_strip_none');
  const each = breaks
    .slice(0, MOST_LISTED)
    .map(({ at, seconds }) => t('options_strip_break', lengthText(seconds), duration(Math.round(at / 60) * 60_000)));
  return plural('options_strip', breaks.length, each.join(', '));
}

/** What is no break all the same: standing, or another position. */
function saidOfPositions({ stretches, changes }: Plan): readonly string[] {
  const standing = standingMinutes(stretches);
  if (standing > 0) return [t('rhythm_strip_standing', duration(standing * 60_000))];
  return changes.length === 0 ? [] : [plural('rhythm_strip_changes', changes.length)];
}
