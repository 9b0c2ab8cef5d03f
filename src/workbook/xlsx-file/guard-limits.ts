/**
 * The most that the parts of a workbook may hold unpacked, all together.
 *
 * A list of 200,000 clients and 20 columns is 140 MB of XML as Excel writes it, and 210 MB where every text stands in its
 * cell. Reading goes piece by piece, so memory follows the cells and not the XML: this much unique text takes 0.8 GB and
 * some 10 s on a small machine, and the process has 1 GB.
 */
export const MOST_UNPACKED_BYTES = 256 * 1024 * 1024;

/**
 * How many times smaller a large part may have become by packing. Worksheets reach 17, a sheet of one value that says no
 * places 172; what is made to exhaust a machine comes near the 1,032 that the method can do.
 */
export const HIGHEST_RATIO = 250;

/** Below this a part is harmless, whatever its ratio. */
export const RATIO_COUNTS_FROM_BYTES = 8 * 1024 * 1024;

/** A workbook of a hundred sheets with charts and pictures has about a thousand parts. */
export const MOST_ENTRIES = 20_000;

/**
 * The most cells between A1 and the last value of each row, summed over the rows of a sheet: a list of a million
 * clients and 20 columns. One far cell in each row would else take memory that no limit of bytes sees.
 */
export const MOST_CELLS = 21_000_000;

/** Text files: 200,000 clients and 20 columns are about 40 MB. */
export const MOST_TEXT_BYTES = 128 * 1024 * 1024;

/** The most formula text that may be derived from shared formulas in a sheet, in characters. */
export const MOST_FORMULA_TEXT = 32 * 1024 * 1024;
