import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../../../utils/platform/i18n.ts';
import styles from './ChartFrame.module.css';
import { ChartTable, type Row } from './ChartTable.tsx';
import { type Cursor, useCursor } from './use-cursor.ts';

/**
 * What every chart of History stands in:
 * - `title` is the heading and names picture and table; `level` 3 under another heading; `controls` stand behind it.
 * - `summary` says in one sentence what the picture shows, and describes it; `quiet` where the same is read beside it.
 * - `lead` explains the signs, under the summary. `beside` stands at the end side, `legend` under the picture.
 * - `points` and `say`: what the picture is made of, and what the line below says of the one under the cursor.
 *   `across`, `down`, `first`, `under` and `onChoose`: see `Cursor`. Mark the element that `under` is measured on with
 *   `data-plot`.
 * - `children` draws it, with the point under the cursor or `null`: SVG shapes, and labels as real text in spans. All of
 *   it is one image to assistive technology: nothing in it takes the focus or the pointer.
 * - `columns` and `rows` are the table; `rows` is asked only when it is shown. A cell may hold a button.
 */
type Props = Cursor & {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly controls?: ComponentChildren;
  readonly summary: string;
  readonly quiet?: boolean;
  readonly lead?: string;
  readonly beside?: ComponentChildren;
  readonly legend?: ComponentChildren;
  readonly say: (point: number) => string;
  readonly columns: readonly string[];
  readonly rows: () => readonly Row[];
  readonly children: (at: number | null) => ComponentChildren;
};

/** A chart with its heading, its sentence, and the same as a table. */
export function ChartFrame(props: Props) {
  const { title, level = 2, controls, summary, quiet = false, lead, beside, columns, rows } = props;
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={level === 2 ? styles.frame : styles.part} aria-labelledby={id}>
      <div class={styles.head}>
        <Heading class={level === 2 ? styles.title : styles.name} id={id}>
          {title}
        </Heading>
        {controls}
        <button class={styles.swap} type="button" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'history_part_as_chart' : 'history_part_as_table')} <span class="spoken">({title})</span>
        </button>
      </div>
      <p class={quiet ? 'spoken' : styles.summary} id={`${id}-says`}>
        {summary}
      </p>
      {lead !== undefined && <p class={styles.summary}>{lead}</p>}
      <div class={styles.body}>
        {asTable ? <ChartTable name={title} columns={columns} rows={rows()} /> : <Picture {...props} id={id} />}
        {beside !== undefined && <div class={styles.beside}>{beside}</div>}
      </div>
    </section>
  );
}

function Picture(props: Props & { readonly id: string }) {
  const { title, id, points, legend, say, children, onChoose } = props;
  const { at, stands, handlers } = useCursor(props);
  const [focused, setFocused] = useState(false);
  return (
    <div>
      <div class={styles.drawing}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, of shapes and text */}
        <div role="img" aria-labelledby={id} aria-describedby={`${id}-says`}>
          {children(at)}
        </div>
        {/* Lies over the picture unseen: what a slider is to the keyboard and to a screen reader, for each value in turn. */}
        <input
          class={styles.reader}
          data-opens={onChoose !== undefined && at !== null}
          type="range"
          aria-label={t('history_part_values', title)}
          aria-valuetext={points > 0 ? say(stands) : ''}
          min={0}
          max={Math.max(points - 1, 0)}
          value={stands}
          {...handlers}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            handlers.onBlur();
          }}
        />
      </div>
      {legend}
      <p class={styles.said} aria-hidden="true">
        {at !== null && say(at)}
        {at === null && focused && t('history_part_keys')}
      </p>
    </div>
  );
}
