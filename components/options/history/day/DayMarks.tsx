import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DayLine, DayMark } from '../../../../utils/core/history/day-line.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { placeOf } from './day-places.ts';
import { DaySign } from './DaySign.tsx';
import styles from './DayMarks.module.css';

type Props = {
  readonly line: DayLine;
  /** What a mark says, spoken with its time. */
  readonly nameOf: (mark: DayMark) => string;
  /** The mark that is pointed at or has the focus; `null` when it is left. */
  readonly onMark: (mark: DayMark | null) => void;
};

/** The marks of a day over its picture: one stop for the keyboard, arrow keys go from mark to mark. */
export function DayMarks({ line, nameOf, onMark }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('');
  const { marks } = line;
  const current = marks.find(({ item }) => item.entry.key === stop) ?? marks.at(-1);
  const step = (event: TargetedKeyboardEvent<HTMLButtonElement>, index: number): void => {
    const to = target(event, index, marks.length);
    if (to === null) return;
    event.preventDefault();
    const buttons = group.current?.querySelectorAll('button');
    buttons?.[to]?.focus();
  };
  const rows = (['held', 'position'] as const).filter((row) => marks.some((mark) => mark.row === row));
  return (
    <div class={styles.marks} role="toolbar" aria-label={t('history_day_marks')} ref={group}>
      {marks.map((mark, index) => (
        <button
          key={mark.item.entry.key}
          type="button"
          class={styles.mark}
          data-row={mark.row}
          style={styleOf(line, mark, rows)}
          aria-label={nameOf(mark)}
          tabIndex={mark === current ? 0 : -1}
          onKeyDown={(event) => step(event, index)}
          onFocus={() => {
            setStop(mark.item.entry.key);
            onMark(mark);
          }}
          onBlur={() => onMark(null)}
          onPointerEnter={() => onMark(mark)}
          onPointerLeave={() => onMark(null)}
        >
          {mark.row === 'sky' && <DaySign outcome={mark.item.entry.outcome} />}
        </button>
      ))}
    </div>
  );
}

/** Dots stand in the middle of their break, what lasts lies from its beginning to its end. */
function styleOf(line: DayLine, { row, from, to, level }: DayMark, rows: readonly string[]) {
  if (row === 'sky') return { '--at': placeOf(line, (from + to) / 2), '--level': level };
  const at = placeOf(line, from);
  return { '--at': at, '--long': placeOf(line, to) - at, '--row': rows.indexOf(row) };
}

/** Which mark a key leads to; `null` for other keys. Arrows go along the line of reading. */
function target(event: TargetedKeyboardEvent<HTMLButtonElement>, index: number, count: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const onward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  const to = {
    ArrowRight: index + onward,
    ArrowLeft: index - onward,
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: count - 1,
  }[event.key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}
