/** The whole number that a person wrote between two bounds; `null`: nothing written, `NaN`: not such a number. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const written = text.trim();
  if (written === '') return null;
  const number = /^\d{1,7}$/.test(written) ? Number(written) : NaN;
  return number >= least && number <= most ? number : NaN;
}
