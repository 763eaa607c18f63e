import { duration, t } from '../../../../utils/platform/i18n.ts';
import type { Row } from '../parts/ChartTable.tsx';
import { OUTCOME } from './DayList.tsx';
import { itemText, lengthOf, type Told } from './item-text.ts';
import { placeTime } from './place-time.ts';

/** Heads of the table of a day. */
export function dayColumns(): readonly string[] {
  return [t('history_day_time'), t('history_day_what'), t('history_day_how_long'), t('history_day_why')];
}

/** All of a day, stretches at the screen included. */
export function dayRows(date: string, told: Told): readonly Row[] {
  return told.items
    .filter(({ entry }) => entry.date === date)
    .map((item) => {
      const { entry } = item;
      const ms = lengthOf(entry);
      const what =
        entry.position === undefined ? OUTCOME[entry.outcome] : (`history_day_under_${entry.position}` as const);
      const cells = [placeTime(entry.start, entry), t(what), ms === 0 ? '' : duration(ms), itemText(item, told)];
      return { key: entry.key, cells };
    });
}
