import { t } from '../../../utils/platform/i18n.ts';
import styles from './DayTable.module.css';

type Props = {
  /** Name of the table; spoken. */
  readonly name: string;
  readonly columns: readonly string[];
  /** The first cell is the name of the row. */
  readonly rows: readonly (readonly string[])[];
};

/** What a chart shows, as a table that opens. */
export function DayTable({ name, columns, rows }: Props) {
  return (
    <details class={styles.table}>
      <summary>
        {t('diary_table')} <span class="spoken">({name})</span>
      </summary>
      <table>
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
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                // A cell has no name but its column.
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
