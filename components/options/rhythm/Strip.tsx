import { plannedBreaks, stretches, type PlannedBreak } from '../../../utils/core/settings/rhythm-strip.ts';
import type { Cue } from '../../../utils/core/settings/settings.ts';
import { duration, plural, t } from '../../../utils/platform/i18n.ts';
import { lengthText } from '../length-text.ts';
import { dotSize } from './sizes.ts';
import styles from './Strip.module.css';

const MINUTES = 100;
/** More breaks than this are counted, not listed, when a strip is read out. */
const MOST_LISTED = 5;

type Props = { readonly cues: readonly Cue[]; readonly id: string };

/** The first 100 minutes of a rhythm: bars of screen time, dots of breaks. */
export function Strip({ cues, id }: Props) {
  const breaks = plannedBreaks(cues, MINUTES);
  const share = (seconds: number): number => seconds / (MINUTES * 60);
  return (
    <span class={styles.strip}>
      <span class="spoken" id={id}>
        {said(breaks)}
      </span>
      {stretches(breaks, MINUTES).map(({ from, to }) => (
        <span key={`bar-${from}`} class={styles.bar} style={{ '--at': share(from), '--long': share(to - from) }} />
      ))}
      {breaks.map(({ at, seconds }) => (
        <span
          key={`dot-${at}`}
          class={styles.dot}
          style={{ '--at': share(at + seconds / 2), '--size': dotSize(seconds) }}
        />
      ))}
    </span>
  );
}

function said(breaks: readonly PlannedBreak[]): string {
  if (breaks.length === 0) return t('options_strip_none');
  const each = breaks
    .slice(0, MOST_LISTED)
    .map(({ at, seconds }) => t('options_strip_break', lengthText(seconds), duration(Math.round(at / 60) * 60_000)));
  return plural('options_strip', breaks.length, each.join(', '));
}
