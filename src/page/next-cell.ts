export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How far Page Up and Page Down go. */
const PAGE = 20;

/** Where a key leads in a grid, as in Excel; `null`: the key is not for the grid. All 0-based. */
export function nextCell(
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  { row, column }: Cell,
  size: { readonly rowCount: number; readonly columnCount: number },
): Cell | null {
  const at = (toRow: number, toColumn: number): Cell => ({
    row: Math.max(0, Math.min(size.rowCount - 1, toRow)),
    column: Math.max(0, Math.min(size.columnCount - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return at(ctrl ? Infinity : row + 1, column);
    case 'ArrowUp':
      return at(ctrl ? 0 : row - 1, column);
    case 'ArrowRight':
      return at(row, ctrl ? Infinity : column + 1);
    case 'ArrowLeft':
      return at(row, ctrl ? 0 : column - 1);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'Home':
      return at(ctrl ? 0 : row, 0);
    case 'End':
      return at(ctrl ? Infinity : row, Infinity);
    default:
      return null;
  }
}
