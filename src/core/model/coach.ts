import type { LocalDate } from './local-date';

/** A group of clients that a coach may specialise in. */
export type Speciality = 'youth' | 'immigrants';

/** A personal coach as the sheet of coaches tells. */
export interface Coach {
  readonly id: string;
  readonly name: string;
  /** Share of full working time, 0–1: a half-time coach has 0.5. */
  readonly fte: number;
  /** A limit of one's own below the profile's, or `null`. */
  readonly ownLimit: number | null;
  /** Empty: a general coach. */
  readonly specialities: readonly Speciality[];
  /** ISO 639 codes; never empty (Finnish where the sheet says nothing). */
  readonly languages: readonly string[];
  /** Municipality codes; empty: all. */
  readonly municipalities: readonly string[];
  readonly absentFrom: LocalDate | null;
  readonly absentTo: LocalDate | null;
}

/** True while a coach is away: both days included, a missing end is open; no dates at all is no absence. */
export function isAbsentOn(
  { absentFrom, absentTo }: Pick<Coach, 'absentFrom' | 'absentTo'>,
  date: LocalDate,
): boolean {
  if (absentFrom === null && absentTo === null) return false;
  return (absentFrom === null || absentFrom <= date) && (absentTo === null || date <= absentTo);
}
