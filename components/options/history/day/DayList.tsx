import type { Item } from '../../../../utils/core/history/day-items.ts';
import type { Outcome } from '../../../../utils/core/history/entry.ts';
import { t, type MessageKey } from '../../../../utils/platform/i18n.ts';
import styles from './DayList.module.css';
import { DaySign } from './DaySign.tsx';
import { itemText, type Told } from './item-text.ts';
import { placeTime } from './place-time.ts';

/** What the signs stand for, in the order of the legend. */
export const OUTCOME: Readonly<Record<Outcome, MessageKey>> = {
  taken: 'history_day_is_taken',
  natural: 'history_day_is_natural',
  cutShort: 'history_day_is_cut_short',
  skipped: 'history_day_is_skipped',
  missed: 'history_day_is_missed',
  hold: 'history_day_is_hold',
  pause: 'history_day_is_pause',
  call: 'history_day_is_call',
  habit: 'history_day_is_habit',
  fix: 'history_day_is_fix',
  position: 'history_day_is_position',
  screen: 'history_day_is_screen',
};

const LEGEND = ['taken', 'natural', 'cutShort', 'skipped', 'missed', 'hold'] as const;

/** Signs that are told where they occur. */
const AT_TIMES = ['habit', 'fix', 'pause'] as const;

type Props = { readonly date: string; readonly told: Told };

/** The signs and what they mean. */
export function DayLegend({ date, told }: Props) {
  const occurs = (outcome: Outcome): boolean => listedOf(date, told).some(({ entry }) => entry.outcome === outcome);
  return (
    <ul class={styles.legend}>
      {[...LEGEND, ...AT_TIMES.filter(occurs)].map((outcome) => (
        <li key={outcome}>
          <DaySign outcome={outcome} />
          {t(OUTCOME[outcome])}
        </li>
      ))}
    </ul>
  );
}

/** The day in words, in order of time: all but the stretches at the screen, which lie between. */
export function DayList({ date, told }: Props) {
  const items = listedOf(date, told);
  if (items.length === 0) return null;
  // Times take the room of the longest, so that all signs stand in one line.
  const longest = Math.max(...items.map(({ entry }) => placeTime(entry.start, entry).length));
  return (
    <>
      <h3 class="spoken">{t('history_day_words')}</h3>
      <ol class={styles.list} style={{ '--time': longest }}>
        {items.map((item) => (
          <Line key={item.entry.key} item={item} told={told} />
        ))}
      </ol>
    </>
  );
}

function listedOf(date: string, told: Told): readonly Item[] {
  return told.items.filter(({ entry }) => entry.outcome !== 'screen' && entry.date === date);
}

function Line({ item, told }: { readonly item: Item; readonly told: Told }) {
  const { entry } = item;
  return (
    <li class={styles.line}>
      <span class={styles.time}>{placeTime(entry.start, entry)}</span>
      <DaySign outcome={entry.outcome} sits={entry.position === 'sit'} />
      <span class={styles.text}>{itemText(item, told)}</span>
    </li>
  );
}
