/** Characters that nobody sees: soft hyphen, zero-width space and joiners, direction marks, byte-order mark, control characters. */
const INVISIBLE = /(?![\t-\r])[\p{Cc}\p{Cf}]/gu;
/** White space at an end, or two of it side by side on a line. */
const STRAY_SPACES = /^\s|\s$|[^\S\r\n]{2}/;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u00B4`]/g;
/**
 * Words of printable ASCII and the Latin letters of Western Europe with single spaces: nothing to tidy or compose. Most
 * cells are such, so the test pays for itself.
 */
const TIDY = /^[!-~À-ÖØ-öø-ÿ]+(?: [!-~À-ÖØ-öø-ÿ]+)*$/;

const ASCII = /^[ -~]*$/;

/** True for printable ASCII and letters such as å, ä, ö, é that are as `tidy` leaves them: the quick way out. */
export function isPlain(text: string): boolean {
  return TIDY.test(text);
}

/**
 * Text as a person sees it: composed (NFC), without invisible characters, white space of every kind (no-break and thin
 * spaces, tabs, line breaks) collapsed to single spaces, none at the ends. Case and letters stay. Idempotent.
 */
export function tidy(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Each line tidied; line breaks stay, but for those at the ends. Idempotent. */
export function tidyLines(text: string): string {
  if (isPlain(text)) return text;
  return text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .join('\n')
    .trim();
}

/** True where `tidy` takes away characters that nobody sees. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/** True for white space at an end, or doubled. Line breaks inside and a single space of another kind are as meant. */
export function hasStraySpaces(text: string): boolean {
  return STRAY_SPACES.test(text);
}

/** Every kind of hyphen, dash and minus sign as `-`. */
export function plainDashes(text: string): string {
  return text.replace(DASHES, '-');
}

/**
 * The form in which words are compared: tidied, compatibility characters (NFKC) and case folded, one kind of hyphen and
 * apostrophe. å, ä and ö stay distinct from a and o. Idempotent.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.replaceAll('`', "'").toLowerCase();
  return tidy(plainDashes(tidy(text).normalize('NFKC')).replace(APOSTROPHES, "'").toLowerCase());
}

/** Folded text as typed on a keyboard without the dots and rings: `mäntyharju` → `mantyharju`. */
export function withoutDiacritics(folded: string): string {
  if (ASCII.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/đ/g, 'd');
}
