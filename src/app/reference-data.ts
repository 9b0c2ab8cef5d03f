import countriesCsv from '../../assets/data/countries.csv';
import languagesCsv from '../../assets/data/languages.csv';
import municipalitiesCsv from '../../assets/data/municipalities.csv';
import postcodesCsv from '../../assets/data/postcodes.csv';
import holidaysCsv from '../../assets/data/public-holidays-fi.csv';
import type { LocalDate } from '../core/model/local-date';
import { fromIso } from '../core/model/local-date';
import type { CodeNames, Municipality, Reference } from '../core/model/reference';

let loaded: Reference | null = null;

/** The reference data of `assets/data`, built at the first call and shared from then on. */
export function loadReference(): Reference {
  loaded ??= {
    municipalities: rowsOf(municipalitiesCsv, 6).map(municipality),
    languages: rowsOf(languagesCsv, 4).map(codeNames),
    countries: rowsOf(countriesCsv, 4).map(codeNames),
    postcodes: postcodesOf(rowsOf(postcodesCsv, 2)),
    holidays: new Set(rowsOf(holidaysCsv, 1).map(([date = '']) => dateOf(date))),
  };
  return loaded;
}

/** Our files have no quotes and no commas inside values, so lines and commas are all there is to them. */
function rowsOf(csv: string, columns: number): string[][] {
  const rows = csv.trim().split(/\r?\n/).slice(1);
  return rows.map((line, index) => {
    const row = line.split(',');
    if (row.length !== columns)
      throw new Error(`reference data: line ${index + 2} has ${row.length} columns`);
    return row;
  });
}

function codeNames([code = '', fi = '', sv = '', en = '']: readonly string[]): CodeNames {
  return { code, fi, sv, en };
}

/** The municipality of each postcode; a line tells a run of them, each by how much it is above the one before. */
function postcodesOf(lines: readonly (readonly string[])[]): Map<string, string> {
  const municipalityOf = new Map<string, string>();
  let postcode = 0;
  for (const [municipality = '', run = ''] of lines) {
    for (const step of run.split('+')) {
      postcode += Number(step);
      municipalityOf.set(String(postcode).padStart(5, '0'), municipality);
    }
  }
  return municipalityOf;
}

function municipality(row: readonly string[]): Municipality {
  const [, , , , endedOn = '', mergedInto = ''] = row;
  return {
    ...codeNames(row),
    endedOn: endedOn === '' ? null : dateOf(endedOn),
    mergedInto: mergedInto === '' ? null : mergedInto,
  };
}

function dateOf(text: string): LocalDate {
  const date = fromIso(text);
  if (date === null) throw new Error('reference data: not an ISO date');
  return date;
}
