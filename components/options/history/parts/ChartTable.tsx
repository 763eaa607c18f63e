import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './ChartTable.module.css';

/** A row of a table; its first cell names it. */
export type Row = { readonly key: string; readonly cells: readonly ComponentChildren[] };

type Props = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly Row[] };

/** What a chart shows, in numbers. */
export function ChartTable({ name, columns, rows }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const look = (): void => setScrolls(box.current !== null && isLarger(box.current));
    look();
    const seen = new ResizeObserver(look);
    if (box.current) seen.observe(box.current);
    return () => seen.disconnect();
  }, [rows.length, columns.length]);
  return (
    // Where it scrolls the keyboard must reach it. A group and no section: the chart it stands in has that name already.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- see above
    <div class={styles.around} role="group" tabIndex={scrolls ? 0 : -1} aria-label={name} ref={box}>
      <table class={styles.table}>
        <caption class="spoken">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                // A cell has no name but its column.
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isLarger({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight;
}
