import type { Breakdown, CountId } from './counts';

/** What a reader has before him: every shown number, and which numbers add up to which. */
export interface Reader {
  readonly shown: ReadonlyMap<CountId, number>;
  readonly hidden: readonly CountId[];
  /** Those of the hidden that may be 0; the others are at least 1, because 0 is always shown. */
  readonly maybeZero: ReadonlySet<CountId>;
  readonly breakdowns: readonly Breakdown[];
}

/**
 * The hidden counts that linear algebra alone gives away: those that are constant on all real solutions of the sums.
 * Gauss–Jordan elimination in fractions (numerators and denominators as big integers), so nothing is rounded.
 */
export function solvedByAlgebra({ shown, hidden, breakdowns }: Reader): CountId[] {
  const rows = breakdowns.map(({ total, parts }) => {
    const row = [...hidden, ''].map(() => fraction(0n));
    const add = (id: CountId, sign: bigint): void => {
      const column = hidden.indexOf(id);
      const at = column < 0 ? hidden.length : column;
      const value = column < 0 ? BigInt(shown.get(id)!) * -sign : sign;
      row[at] = plus(row[at]!, fraction(value));
    };
    add(total, -1n);
    for (const part of parts) add(part, 1n);
    return row;
  });
  let pivotRow = 0;
  for (let column = 0; column < hidden.length && pivotRow < rows.length; column += 1) {
    const found = rows.findIndex((row, index) => index >= pivotRow && row[column]!.top !== 0n);
    if (found < 0) continue;
    [rows[pivotRow], rows[found]] = [rows[found]!, rows[pivotRow]!];
    const pivot = rows[pivotRow]!;
    const scaled = pivot.map((cell) => over(cell, pivot[column]!));
    rows[pivotRow] = scaled;
    for (const [index, row] of rows.entries()) {
      if (index === pivotRow) continue;
      const factor = row[column]!;
      rows[index] = row.map((cell, at) =>
        plus(cell, times(factor, { ...scaled[at]!, top: -scaled[at]!.top })),
      );
    }
    pivotRow += 1;
  }
  // A row with one unknown left gives it away.
  return rows.flatMap((row) => {
    const unknowns = hidden.filter((_, column) => row[column]!.top !== 0n);
    return unknowns.length === 1 ? unknowns : [];
  });
}

/** The hidden counts that have one value in every way to fill them with whole numbers: by trying them all. */
export function solvedByTrying(reader: Reader, most: number): CountId[] {
  const seen = new Map(reader.hidden.map((id) => [id, new Set<number>()]));
  const filled = new Map(reader.shown);
  const fill = (index: number): void => {
    const id = reader.hidden[index];
    if (id === undefined) {
      for (const hidden of reader.hidden) seen.get(hidden)!.add(filled.get(hidden)!);
      return;
    }
    for (let value = reader.maybeZero.has(id) ? 0 : 1; value <= most; value += 1) {
      filled.set(id, value);
      if (fits()) fill(index + 1);
    }
    filled.delete(id);
  };
  const fits = (): boolean =>
    reader.breakdowns.every(({ total, parts }) => {
      const known = parts.map((part) => filled.get(part)).filter((value) => value !== undefined);
      const sum = known.reduce((all, value) => all + value, 0);
      const whole = filled.get(total);
      if (whole === undefined) return true;
      return known.length === parts.length ? sum === whole : sum <= whole;
    });
  fill(0);
  return reader.hidden.filter((id) => seen.get(id)!.size < 2);
}

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function fraction(top: bigint, bottom = 1n): Fraction {
  const divisor = greatestCommon(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom) || 1n;
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}

const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
const over = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
