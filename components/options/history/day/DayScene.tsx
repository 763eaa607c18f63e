import { useEffect, useRef, useState } from 'preact/hooks';
import type { DayLine, DayMark } from '../../../../utils/core/history/day-line.ts';
import type { Movement } from '../../../../utils/core/movement/figure/movement.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { placeOf } from './day-places.ts';
import { DayMarks } from './DayMarks.tsx';
import { DayPicture } from './DayPicture.tsx';
import styles from './DayScene.module.css';
import { itemText, type Told } from './item-text.ts';
import { placeTime } from './place-time.ts';

type Props = {
  readonly line: DayLine;
  readonly now: number | null;
  readonly walker: Movement | null;
  /** What the picture shows, in words. */
  readonly summary: string;
  readonly told: Told;
};

/** The landscape of a day, its marks, and what the one that is pointed at says. Scrolls by itself where it has no room. */
export function DayScene({ line, now, walker, summary, told }: Props) {
  const [shown, setShown] = useState<DayMark | null>(null);
  const around = useRef<HTMLElement>(null);
  const { from } = line;
  useEffect(() => {
    const { current: box } = around;
    // Where the day is now, or where it began.
    if (box)
      box.scrollLeft =
        now === null ? 0 : (isRtl(box) ? -1 : 1) * (placeOf(line, now) * box.scrollWidth - box.clientWidth / 2);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a day: who has scrolled it since is left alone
  }, [from]);
  const nameOf = (mark: DayMark): string =>
    `${placeTime(mark.item.entry.start, mark.item.entry)}: ${itemText(mark.item, told)}`;
  const [first] = line.marks;
  const hours = first ? t('history_day_picture', ...spanOf(line, first)) : undefined;
  return (
    <>
      <section class={styles.around} aria-label={hours} ref={around}>
        <div class={styles.scene}>
          <DayPicture line={line} now={now} walker={walker} label={summary} />
          <DayMarks line={line} nameOf={nameOf} onMark={setShown} />
        </div>
      </section>
      {/* A mark is named by the same words. */}
      <p class={styles.said} aria-hidden="true">
        {shown === null ? t('history_day_hint') : nameOf(shown)}
      </p>
    </>
  );
}

/** From when to when the picture goes, by the clock. */
function spanOf({ from, until }: DayLine, { item }: DayMark): [string, string] {
  return [placeTime(from, item.entry), placeTime(until, item.entry)];
}

function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
