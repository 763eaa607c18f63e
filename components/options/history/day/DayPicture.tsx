import type { DayLine, DayMark } from '../../../../utils/core/history/day-line.ts';
import { isRest } from '../../../../utils/core/history/day-items.ts';
import type { Movement } from '../../../../utils/core/movement/figure/movement.ts';
import { duration, t } from '../../../../utils/platform/i18n.ts';
import { besideNow, inside, labelsOfPositions, labelsUnder, placeOf, sunRadius, type Label } from './day-places.ts';
import styles from './DayPicture.module.css';
import { placeTime } from './place-time.ts';
import { Walker } from './Walker.tsx';

type Props = {
  readonly line: DayLine;
  /** This moment, where the day is on; else `null`. */
  readonly now: number | null;
  readonly walker: Movement | null;
  readonly label: string;
};

/** Where the figure needs room, as a share of the width. */
const ROOM = 0.14;

/** A day as a landscape: at the screen on the ground, rests as suns, what waited under it. Shares of the width, so it turns with the text. */
export function DayPicture({ line, now, walker, label }: Props) {
  const place = (at: number): number => placeOf(line, at);
  const [first] = line.marks;
  const nowAt = now === null ? 1 : place(now);
  const under = labelsUnder(line);
  const positions = labelsOfPositions(line);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, of shapes and text
    <div class={styles.picture} role="img" aria-label={label}>
      <div class={styles.sky}>
        {line.marks.filter(isSun).map(({ item: { entry }, from, to }) => (
          <span
            key={entry.key}
            class={styles.sun}
            style={{ '--at': place((from + to) / 2), '--r': sunRadius(entry.end - entry.start) }}
          />
        ))}
      </div>
      {line.longest !== null && <Bracket line={line} now={now === null ? null : nowAt} />}
      {now !== null && <span class={styles.rest} style={{ '--at': nowAt, '--long': place(line.until) - nowAt }} />}
      {line.bars.map(({ from, to }) => (
        <span key={from} class={styles.bar} style={{ '--at': place(from), '--long': place(to) - place(from) }} />
      ))}
      {walker !== null && 1 - nowAt > ROOM && (
        <div class={styles.walker} style={{ '--at': nowAt + (1 - nowAt) * 0.6 }}>
          <Walker movement={walker} />
        </div>
      )}
      {now !== null && (
        <>
          <span class={styles.now} style={{ '--at': nowAt }} />
          <span class={styles.nowLabel} style={{ '--at': inside(nowAt, t('history_day_now')) }}>
            {t('history_day_now')}
          </span>
        </>
      )}
      <Row line={line} row="held" labels={under} />
      <Row line={line} row="position" labels={positions} />
      <div class={styles.hours}>
        {line.hours.map((at) => {
          const hour = placeTime(at, first?.item.entry ?? { offsetMinutes: 0 });
          return (
            <span key={at} class={styles.hour} style={{ '--at': inside(place(at), hour) }}>
              {hour}
            </span>
          );
        })}
      </div>
    </div>
  );
}

function isSun({ row, item }: DayMark): boolean {
  return row === 'sky' && isRest(item.entry);
}

/** Over the longest stretch, above the dots that stand on each other. */
function Bracket({ line, now }: { readonly line: DayLine; readonly now: number | null }) {
  const { longest } = line;
  if (longest === null) return null;
  const [from, to] = [placeOf(line, longest.start), placeOf(line, longest.end)];
  const text = t('history_day_longest', duration(longest.ms ?? 0));
  const level = Math.max(
    0,
    ...line.marks.flatMap((mark) => (mark.from >= longest.start && mark.from <= longest.end ? [mark.level] : [])),
  );
  return (
    <div style={{ '--level': level }}>
      <span class={styles.bracket} style={{ '--at': from, '--long': to - from }} />
      <span class={styles.longest} style={{ '--at': besideNow((from + to) / 2, text, now) }}>
        {text}
      </span>
    </div>
  );
}

type RowProps = { readonly line: DayLine; readonly row: 'held' | 'position'; readonly labels: readonly Label[] };

/** Thin bars under the ground with their words. */
function Row({ line, row, labels }: RowProps) {
  const marks = line.marks.filter((mark) => mark.row === row);
  if (marks.length === 0 && labels.length === 0) return null;
  return (
    <div class={styles.row}>
      {marks.map(({ item: { entry }, from, to }) => (
        <span
          key={entry.key}
          class={styles.thin}
          data-kind={entry.position ?? entry.outcome}
          style={{ '--at': placeOf(line, from), '--long': placeOf(line, to) - placeOf(line, from) }}
        />
      ))}
      {labels.map(({ at, text }) => (
        <span key={at} class={styles.word} style={{ '--at': at }}>
          {text}
        </span>
      ))}
    </div>
  );
}
