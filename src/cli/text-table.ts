/** Rows of cells as lines: the first column to the left, the others to the right, parted by two spaces. */
export function textTable(rows: readonly (readonly string[])[], indent = ''): string[] {
  const widths = rows.reduce<number[]>((soFar, row) => {
    row.forEach((cell, column) => {
      soFar[column] = Math.max(soFar[column] ?? 0, cell.length);
    });
    return soFar;
  }, []);
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}
