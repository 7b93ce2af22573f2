import type { Result } from './run.ts';

/** One line a fault: how often it was tried, what came of it, and the most lines of log. */
export function formatReport(results: readonly Result[]): string {
  const rows = results.map(({ name, tries, failed, logged = 0 }) => {
    const outcome = failed.length > 0 ? `${failed.length} failed` : tries === 0 ? 'not possible here' : 'held';
    return [name, `${tries}`, outcome, `${logged}`];
  });
  const table = [['fault', 'tries', 'outcome', 'log lines'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const failures = results.flatMap(({ name, failed }) => failed.slice(0, 5).map((fault) => `${name}: ${fault}`));
  return [...lines, ...failures].join('\n');
}
