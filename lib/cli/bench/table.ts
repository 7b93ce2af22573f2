import type { Figure, Skipped } from './figure.ts';

/** The figures as a table, one row each, for who reads them at the end. */
export function formatTable(figures: readonly (Figure | Skipped)[]): string {
  const rows = [['figure', 'at', 'value', 'reach', 'aim', ''], ...figures.map(formatRow)];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => pad(cell, widths[i] ?? 0, i))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatRow(figure: Figure | Skipped): string[] {
  if ('skipped' in figure) return [figure.figure, `${figure.at}`, 'skipped', '', '', figure.skipped];
  const { figure: name, at, value, unit, reach, aim, ok } = figure;
  const verdict = ok === undefined ? '' : ok ? 'ok' : 'FALLS SHORT';
  return [name, `${at}`, `${value} ${unit}`, `${reach ?? ''}`, `${aim ?? ''}`, verdict];
}

const pad = (cell: string, width: number, column: number): string =>
  column >= 1 && column <= 4 ? cell.padStart(width) : cell.padEnd(width);
