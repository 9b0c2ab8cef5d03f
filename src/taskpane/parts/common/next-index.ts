/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Where a key leads in a list; `null`: the key is not for the list. */
export function nextIndex(key: string, index: number, total: number): number | null {
  const last = Math.max(0, total - 1);
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'PageDown':
      return Math.min(last, index + PAGE);
    case 'PageUp':
      return Math.max(0, index - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
