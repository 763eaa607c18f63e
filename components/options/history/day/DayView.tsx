import { useId, useState } from 'preact/hooks';
import { isEmptyDay } from '../../../../utils/core/history/day-items.ts';
import { dayLine } from '../../../../utils/core/history/day-line.ts';
import { sumOfItems, type ItemsSum, type ToBeat } from '../../../../utils/core/history/day-sums.ts';
import { varietyOf } from '../../../../utils/core/history/variety.ts';
import type { Exercise } from '../../../../utils/core/movement/exercise.ts';
import type { Movement } from '../../../../utils/core/movement/figure/movement.ts';
import { duration, plural, t } from '../../../../utils/platform/i18n.ts';
import { ChartTable } from '../parts/ChartTable.tsx';
import { keptText } from '../parts/say.ts';
import { dayColumns, dayRows } from './day-rows.ts';
import { DayBeat } from './DayBeat.tsx';
import { DayEmpty } from './DayEmpty.tsx';
import { DayHead } from './DayHead.tsx';
import { DayLegend, DayList } from './DayList.tsx';
import { DayScene } from './DayScene.tsx';
import { DayVariety } from './DayVariety.tsx';
import styles from './DayView.module.css';
import type { Told } from './item-text.ts';
import { placeTime } from './place-time.ts';

type Props = {
  /** Local dates `YYYY-MM-DD`; `first` is the first anything is known of, `null` where nothing is. */
  readonly day: string;
  readonly today: string;
  readonly first: string | null;
  /** This moment, epoch ms. */
  readonly now: number;
  readonly told: Told;
  readonly exercises: readonly Exercise[];
  readonly beside: ToBeat | null;
  readonly walker: Movement | null;
  readonly onDay: (date: string) => void;
};

/** One day: as a landscape, in words, as a table; what its longest stretch stands beside, and how varied it was. */
export function DayView({ day, today, first, now, told, exercises, beside, walker, onDay }: Props) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const { items } = told;
  const sum = sumOfItems(day, items);
  const line = dayLine(items);
  const isEmpty = isEmptyDay(items);
  const variety = varietyOf(items, exercises);
  return (
    <section class={styles.day} aria-labelledby={id}>
      <DayHead
        day={day}
        today={today}
        first={first}
        onDay={onDay}
        asTable={asTable}
        onAsTable={isEmpty ? null : () => setAsTable(!asTable)}
        id={id}
      />
      {isEmpty ? (
        <DayEmpty isFirst={first === null || first >= today} walker={walker} />
      ) : (
        <>
          <Sentence sum={sum} />
          {asTable ? (
            <div class={styles.table}>
              <ChartTable name={t('history_day_words')} columns={dayColumns()} rows={dayRows(day, told)} />
            </div>
          ) : (
            <>
              {line === null ? (
                <p class={styles.says}>{t('history_day_totals_only')}</p>
              ) : (
                <DayScene
                  line={line}
                  now={day === today ? now : null}
                  walker={walker}
                  summary={summaryOf(sum, line)}
                  told={told}
                />
              )}
              {line !== null && <DayLegend date={day} told={told} />}
              <DayList date={day} told={told} />
            </>
          )}
        </>
      )}
      {!isEmpty && (
        <div class={styles.more}>
          {day === today && beside !== null && sum.longestMs > 0 && (
            <DayBeat longestMs={sum.longestMs} beside={beside} />
          )}
          <DayVariety variety={variety} isOver={day < today} />
        </div>
      )}
    </section>
  );
}

/** The day in a line: how long at the screen, and how many of the breaks were kept. */
function Sentence({ sum }: { readonly sum: ItemsSum }) {
  const [time, kept] = [duration(sum.screenMs), keptText(sum)];
  return (
    <p class={styles.says}>
      <Strong text={sumText(sum)} part={time} />{' '}
      {sum.came > 0 && <Strong text={plural('history_day_breaks', sum.came, kept)} part={kept} />}
    </p>
  );
}

function sumText({ stretches, screenMs }: ItemsSum): string {
  return plural('history_day_sum', stretches, duration(screenMs));
}

/** A sentence with its number in bold, wherever the language puts it. */
function Strong({ text, part }: { readonly text: string; readonly part: string }) {
  const at = text.indexOf(part);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <strong>{part}</strong>
      {text.slice(at + part.length)}
    </>
  );
}

function summaryOf(
  sum: ItemsSum,
  { from, until, longest, marks: [first] }: NonNullable<ReturnType<typeof dayLine>>,
): string {
  const place = first?.item.entry ?? { offsetMinutes: 0 };
  const parts = [
    t('history_day_picture', placeTime(from, place), placeTime(until, place)),
    sumText(sum),
    longest && t('history_day_picture_longest', duration(longest.ms ?? 0), placeTime(longest.start, longest)),
    sum.came > 0 && plural('history_day_breaks', sum.came, keptText(sum)),
  ];
  return parts.filter((part) => typeof part === 'string').join(' ');
}
