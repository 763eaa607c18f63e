import type { Change } from '../../../../utils/core/history/insights/change.ts';
import { MINUTE } from '../../../../utils/core/time/moment.ts';
import { duration, t, weekdayName } from '../../../../utils/platform/i18n.ts';
import { listed } from '../../../../utils/platform/i18n-names.ts';
import { clockText } from '../../hours/clock-text.ts';
import { lengthText } from '../../length-text.ts';
import { hourText } from './insight-text.ts';

/** A change in words: what its button is called, and what it does, said before. */
export function changeText(change: Change): readonly [name: string, says: string] {
  switch (change.set) {
    case 'fullScreen':
      return change.to === 'ask'
        ? [t('insights_do_full_ask'), t('insights_say_full_ask')]
        : [t('insights_do_full_ignore'), t('insights_say_full_ignore')];
    case 'start': {
      const at = clockText(change.at);
      return [t('insights_do_start', at), t('insights_say_start', at)];
    }
    case 'quietStart':
      return [t('insights_do_quiet'), t('insights_say_quiet', duration(change.minutes * MINUTE))];
    case 'gap':
      return [t('insights_do_gap'), t('insights_say_gap', hourText(change.hour), hourText(change.hour + 1))];
    case 'length': {
      const length = lengthText(change.seconds);
      return [t('insights_do_length', length), t('insights_say_length', length)];
    }
    case 'badge':
      return [t('insights_do_badge'), t('insights_say_badge')];
    case 'stand': {
      const length = duration(change.minutes * MINUTE);
      return [t('insights_do_stand', length), t('insights_say_stand', length)];
    }
    case 'fixed': {
      const { minutes, days } = change;
      const at = clockText(change.at);
      return [
        t('insights_do_fixed', at),
        t('insights_say_fixed', duration(minutes * MINUTE), listed(days.map((day) => weekdayName(day))), at),
      ];
    }
    case 'region':
      return [t('insights_do_region'), t('insights_say_region')];
  }
}
