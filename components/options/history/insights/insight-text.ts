import { regionKey } from '../../../../utils/content/page-keys.ts';
import { stem } from '../../../../utils/content/keys.ts';
import type { Share } from '../../../../utils/core/history/insights/chance.ts';
import type { About, Insight } from '../../../../utils/core/history/insights/insight.ts';
import { clockOf } from '../../../../utils/core/settings/working-week.ts';
import { MINUTE, SECOND } from '../../../../utils/core/time/moment.ts';
import { duration, number, plural, t, weekdayName } from '../../../../utils/platform/i18n.ts';
import { clockText } from '../../hours/clock-text.ts';
import { lengthText } from '../../length-text.ts';

/** What stands out, in a sentence. */
export function titleOf(about: About): string {
  switch (about.kind) {
    case 'stretch':
      return t(`insights_stretch_${about.part}`, weekdayName(about.weekday));
    case 'held':
      return t(`insights_held_${stem(about.reason)}`);
    case 'early':
      return t('insights_early', hourText(about.hour));
    case 'hour':
      return t('insights_hour', hourText(about.hour), hourText(about.hour + 1));
    case 'weekday':
      return t('insights_weekday', weekdayName(about.weekday));
    case 'half':
      return t(`insights_half_${about.part}`);
    case 'length':
      return t('insights_length', lengthText(about.seconds), lengthText(about.than));
    case 'cut':
      return t('insights_cut', duration(about.seconds * SECOND));
    case 'walking':
      return t('insights_walking');
    case 'standing':
      return t(about.more ? 'insights_standing_more' : 'insights_standing_less');
    case 'region':
      return t('insights_region', t(regionKey(about.region)));
  }
}

/** The numbers behind it: those that were found, and what they were held against. */
export function numbersOf({ about, found, beside, weeks }: Insight): string {
  const over = plural('insights_weeks', weeks);
  if (typeof beside !== 'number') {
    const [first, second] = groupsOf(about);
    return t('insights_beside', first, ofText(found), second, ofText(beside), over);
  }
  if (about.kind === 'region') {
    // Found are those that did not move it.
    const { count, of } = found;
    return `${t('insights_over', ofText({ count: of - count, of }), over)} ${expected((1 - beside) * of)}`;
  }
  const says = t('insights_over', ofText(found), over);
  if (about.kind === 'stretch') return `${says} ${expected(beside * found.of)}`;
  if (about.kind !== 'standing') return says;
  return `${says} ${t('insights_planned', duration(about.minutes * MINUTE), duration(about.every * MINUTE))}`;
}

/** An hour on the clock, 0-24. */
export function hourText(hour: number): string {
  return clockText(clockOf((hour % 24) * 60));
}

/** What the two groups are called whose shares differ. */
function groupsOf(about: About): readonly [string, string] {
  if (about.kind === 'early') return [t('insights_early_here', hourText(about.hour)), t('insights_later')];
  if (about.kind === 'hour') return [t('insights_hour_here'), t('insights_hour_else')];
  if (about.kind === 'half') {
    const [morning, later] = [t('insights_kept_morning'), t('insights_kept_later')];
    return about.part === 'morning' ? [morning, later] : [later, morning];
  }
  if (about.kind === 'length') return [keptAt(about.seconds), keptAt(about.than)];
  return [t('insights_weekday_here'), t('insights_weekday_else')];
}

function keptAt(seconds: number): string {
  return t('insights_length_here', lengthText(seconds));
}

function expected(count: number): string {
  return t('insights_expected', number(Math.round(count)));
}

function ofText({ count, of }: Share): string {
  return t('insights_of', count, of);
}
