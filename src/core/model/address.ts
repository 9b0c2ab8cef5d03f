/** The letters of a 0-based column: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of letters such as `AB`; the inverse of `columnLetter`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** The A1 address of a 0-based cell: (0, 0) → `A1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** The 0-based cell of an A1 address in capitals, such as `C17`; the inverse of `cellAddress`. */
export function cellPlace(address: string): { readonly row: number; readonly column: number } {
  const letters = address.replace(/\d+$/, '');
  return { row: Number(address.slice(letters.length)) - 1, column: columnIndex(letters) };
}
