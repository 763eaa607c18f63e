import { blend } from './blend.ts';

/** The row of a table at a value of its first column, which rises; before and after the table its first and last row. */
export function row(table: readonly (readonly number[])[], at: number): (column: number) => number {
  const next = table.findIndex(([start = 0]) => start > at);
  const high = table.at(next) ?? [];
  const low = table[Math.max(next < 0 ? table.length - 1 : next - 1, 0)] ?? high;
  const [from = 0] = low;
  const [to = 0] = high;
  const now = blend(low, high, to > from ? Math.max((at - from) / (to - from), 0) : 0);
  return (column) => now[column] ?? 0;
}
